import type { Transaction } from "kysely";
import type { Scale } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import type { Scrub } from "../comments/open-scrubber.ts";
import { chosenScale } from "../measures/primary-measure.queries.ts";
import { type BodyFault, notFound, Problem } from "../problems.ts";
import { primaryScale } from "../summaries/setting.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	type CodingRow,
	listCodings,
	type TextKey,
} from "./codings.queries.ts";
import { rootsOf } from "./roots.ts";
import { findOpening } from "./standing.queries.ts";
import { standingOf } from "./standing.ts";
import { textItems } from "./text-items.ts";
import {
	countTexts,
	findText,
	pageOfTexts,
	type TextRow,
	type TextWish,
} from "./texts.queries.ts";
import type {
	CodedText,
	TextPage,
	TextsQuery,
	WholeText,
} from "./texts.schemas.ts";
import { listThemes } from "./themes.queries.ts";

type Trx = Transaction<Database>;

const pageSize = 50;
/** Characters of a text that a list shows. */
const shown = 600;

/**
 * A page of what people wrote, as the reader asks for it, with the codings that the reader may see: their
 * own, and everybody's once codings are open. Throws `invalid-body` for a filter that names nothing here.
 */
export async function readTexts(
	trx: Trx,
	survey: SurveyRow,
	reader: string,
	query: TextsQuery,
	scrub: Scrub,
): Promise<TextPage> {
	const scale = await firstScale(trx, survey);
	const wish = await wishOf(trx, survey, reader, query, scale);
	const rows = await pageOfTexts(trx, wish, {
		after: placeOf(query.after),
		limit: pageSize + 1,
	});
	const page = rows.slice(0, pageSize);
	const last = page.at(-1);
	const ids = page.map(({ response }) => response);
	const codings = await listCodings(trx, survey, ids, wish.roots);
	const waves = new Map(survey.waves.map(({ id, key }) => [id, key]));
	return {
		texts: page.map(({ waveId, ...row }) => ({
			...row,
			...beginningOf(row, scrub),
			wave: waves.get(waveId) ?? "",
			...seenBy(
				codings.filter((coding) => isOf(coding, row)),
				wish,
			),
		})),
		next:
			rows.length > pageSize && last ? `${last.response}.${last.item}` : null,
		total: query.after === undefined ? await countTexts(trx, wish) : null,
		isOpen: wish.isOpen,
		scale:
			scale && inLanguage(scale.title, survey.definition.languages[0] ?? "en"),
	};
}

/** A text from its beginning to its end. Throws `not-found`. */
export async function readWholeText(
	trx: Trx,
	survey: SurveyRow,
	text: TextKey,
	scrub: Scrub,
): Promise<WholeText> {
	const isAsked = textItems(survey.definition).some(
		({ id }) => id === text.item,
	);
	const found = isAsked && (await findText(trx, survey, text));
	if (!found) throw notFound();
	const scrubbed = scrub(found.text);
	return {
		text: scrubbed.text,
		removed: scrubbed.found.reduce((sum, { count }) => sum + count, 0),
		mayBeQuoted: found.mayBeQuoted,
	};
}

/** The scale that is read first; null where the survey has none. */
export async function firstScale(
	trx: Trx,
	survey: SurveyRow,
): Promise<Scale | null> {
	const primary = await chosenScale(trx, survey);
	return primaryScale({ instrument: survey.definition, primary }) ?? null;
}

async function wishOf(
	trx: Trx,
	survey: SurveyRow,
	reader: string,
	query: TextsQuery,
	scale: Scale | null,
): Promise<TextWish> {
	const isOpen = (await findOpening(trx, survey)) !== undefined;
	const items = textItems(survey.definition).map(({ id }) => id);
	const wave = survey.waves.find(({ key }) => key === query.wave);
	refuse([
		...(query.wave !== undefined && !wave ? [noWave(survey)] : []),
		...(query.item !== undefined && !items.includes(query.item)
			? [
					fault(
						"/item",
						`Give an item that is answered in words: ${items.join(", ")}.`,
					),
				]
			: []),
		...(query.score !== undefined && scale === null
			? [fault("/score", "The survey has no scale: leave this out.")]
			: []),
	]);
	refuseBlind(isOpen, query.state);
	return {
		survey,
		reader,
		isOpen,
		items: query.item === undefined ? items : [query.item],
		roots: rootsOf(await listThemes(trx, survey)),
		scale: scale ? survey.definition.scales.indexOf(scale) : 0,
		words: query.search?.split(/\s+/u).filter(Boolean) ?? [],
		waveId: wave?.id ?? null,
		siteId: query.site ?? null,
		theme: query.theme ?? null,
		state: query.state ?? null,
		scores: query.score && scale ? bandOf(scale.range, query.score) : null,
	};
}

/** Thirds of the range; the highest value belongs to the last. */
function bandOf(
	{ min, max }: Scale["range"],
	band: NonNullable<TextsQuery["score"]>,
): readonly [number, number] {
	const third = (max - min) / 3;
	if (band === "low") return [-Infinity, min + third];
	if (band === "high") return [max - third, Infinity];
	return [min + third, max - third];
}

function placeOf(after: string | undefined): TextKey | null {
	if (after === undefined) return null;
	const dot = after.indexOf(".");
	return { response: after.slice(0, dot), item: after.slice(dot + 1) };
}

function beginningOf(
	{ text, length }: Pick<TextRow, "text" | "length">,
	scrub: Scrub,
) {
	// Scrubbed before it is cut, so that no half of a number stays.
	const characters = [...scrub(text).text];
	const isCut = length > [...text].length || characters.length > shown;
	return {
		text: characters.slice(0, isCut ? shown : undefined).join(""),
		isCut,
	};
}

function isOf(coding: TextKey, text: TextKey): boolean {
	return coding.response === text.response && coding.item === text.item;
}

function seenBy(
	codings: readonly CodingRow[],
	{ reader, isOpen }: TextWish,
): Pick<CodedText, "mine" | "others" | "standing"> {
	const mine =
		codings.find(({ coderId }) => coderId === reader)?.themes ?? null;
	if (!isOpen) return { mine, others: null, standing: null };
	const others = codings.flatMap(({ coderId, coder, themes }) =>
		coderId === null || coderId === reader
			? []
			: { coder: coder ?? "", themes },
	);
	return { mine, others, standing: standingOf(codings) };
}

function refuseBlind(isOpen: boolean, state: TextsQuery["state"]): void {
	if (isOpen || state === undefined) return;
	if (state === "uncoded" || state === "coded") return;
	throw new Problem(
		"coding-closed",
		"Coders have not finished, so they do not see each other's codings yet. Open the codings first.",
	);
}

function noWave({ waves }: SurveyRow): BodyFault {
	const keys = waves.map(({ key }) => key).join(", ");
	return fault("/wave", `Give a wave of this survey: ${keys}.`);
}

function fault(path: string, message: string): BodyFault {
	return { path, message };
}

function refuse(errors: BodyFault[]): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Correct what is listed under errors and send it again.",
		{ errors },
	);
}
