import type { Instrument, Item } from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";
import { type BodyFault, notFound, Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Place } from "./media.queries.ts";
import type { MediaChange } from "./media.schemas.ts";

/** Where the start page's own sound stands. */
export const startPlace = "start";

/**
 * The place that an address names.
 *
 * @throws Problem not-found for an item that the survey does not ask; invalid-body for a language or an option
 * that it does not have
 */
export function placeOf(
	survey: SurveyRow,
	{ item, kind }: Pick<Place, "item" | "kind">,
	{ lang, option }: { lang?: string; option?: string },
): Place {
	const asked = survey.definition.items.find(({ id }) => id === item);
	const isStart = item === startPlace && kind === "audio";
	if (!asked && !isStart) throw notFound();
	refuse(
		kind === "audio"
			? soundFaults(survey.languages, lang, option)
			: pictureFaults(survey.definition, asked, lang, option),
	);
	return {
		surveyId: survey.id,
		item,
		kind,
		option: option ?? "",
		language: lang ?? "",
	};
}

function soundFaults(
	languages: readonly string[],
	lang: string | undefined,
	option: string | undefined,
): BodyFault[] {
	if (option !== undefined) {
		return fault("/option", "A sound belongs to the whole item: leave it out.");
	}
	if (lang !== undefined && languages.includes(lang)) return [];
	return fault("/lang", `Give one of the survey's: ${languages.join(", ")}.`);
}

function pictureFaults(
	definition: Instrument,
	item: Item | undefined,
	lang: string | undefined,
	option: string | undefined,
): BodyFault[] {
	if (lang !== undefined) {
		return fault("/lang", "A picture is for every language: leave it out.");
	}
	const codes = item
		? optionsOf(definition, item).map(({ code }) => String(code))
		: [];
	if (option === undefined || codes.includes(option)) return [];
	return fault(
		"/option",
		codes.length > 0
			? `Give the code of one of the item's options: ${codes.join(", ")}.`
			: "The item has no options: leave it out.",
	);
}

/** What may not be said of a file; throws invalid-body. */
export function refuseWords(
	kind: Place["kind"],
	languages: readonly string[],
	{ alternative, decorative }: MediaChange,
): void {
	if (kind === "audio" && (alternative !== undefined || decorative)) {
		refuse(fault("/alternative", "Only a picture has one: leave it out."));
	}
	if (alternative && decorative) {
		refuse(
			fault(
				"/decorative",
				"Either it decorates or it says something: leave one of the two out.",
			),
		);
	}
	if (!alternative) return;
	const given = Object.keys(alternative);
	refuse([
		...languages
			.filter((language) => !alternative[language]?.trim())
			.map((language) => ({
				path: `/alternative/${language}`,
				message: `Say in ${language} what the picture shows.`,
			})),
		...given
			.filter((language) => !languages.includes(language))
			.map((language) => ({
				path: `/alternative/${language}`,
				message: `The survey is not asked in ${language}: leave this out.`,
			})),
	]);
}

export function refuse(errors: BodyFault[]): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Correct what is listed under errors and send it again.",
		{ errors },
	);
}

function fault(path: string, message: string): BodyFault[] {
	return [{ path, message }];
}
