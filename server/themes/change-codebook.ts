import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { replaceTheme } from "./codings.queries.ts";
import { countingAs, rootsOf } from "./roots.ts";
import type { SurveyKey } from "./standing.queries.ts";
import {
	insertTheme,
	listThemes,
	lockCodebook,
	setMergedInto,
	setOrder,
	updateTheme,
} from "./themes.queries.ts";
import type {
	NewTheme,
	Theme,
	ThemeChange,
	ThemeSplit,
} from "./themes.schemas.ts";

type Trx = Transaction<Database>;

/** Adds a theme at the end of the codebook. Throws `name-taken`. */
export async function addTheme(
	trx: Trx,
	survey: SurveyKey,
	{ name, description = "", example = "", mark }: NewTheme,
): Promise<Theme> {
	await lockCodebook(trx, survey);
	const id = newId();
	const theme = { id, name, description, example, mark: mark ?? markOf(name) };
	if (!(await insertTheme(trx, survey, theme))) throw nameTaken();
	return { ...theme, retired: false, mergedInto: null };
}

/** Changes what is given and leaves the rest. Throws `not-found` or `name-taken`. */
export async function changeTheme(
	trx: Trx,
	survey: SurveyKey,
	id: string,
	change: ThemeChange,
): Promise<Theme> {
	const { themes, theme } = await openCodebook(trx, survey, id);
	const name = change.name?.toLowerCase();
	if (name !== undefined && isTaken(themes, name, id)) throw nameTaken();
	const changed = { ...theme, ...change };
	await updateTheme(trx, survey.projectId, changed);
	return changed;
}

/**
 * Counts a theme as another from now on; nothing that coders did is changed, so it can be undone. Throws
 * `not-found`, or `invalid-body` unless the other is a theme of the same codebook that stands for itself.
 */
export async function mergeTheme(
	trx: Trx,
	survey: SurveyKey,
	id: string,
	into: string,
): Promise<Theme> {
	const { themes, theme } = await openCodebook(trx, survey, id);
	const target = themes.find((each) => each.id === into);
	if (theme.mergedInto !== null || !target || target.mergedInto || into === id)
		throw cannotMerge();
	await setMergedInto(trx, survey.projectId, id, into);
	return { ...theme, mergedInto: into };
}

/** Lets a merged theme stand for itself again. Throws `not-found`, also for one that is not merged, or `name-taken`. */
export async function undoMerge(
	trx: Trx,
	survey: SurveyKey,
	id: string,
): Promise<Theme> {
	const { themes, theme } = await openCodebook(trx, survey, id);
	if (theme.mergedInto === null) throw notFound();
	if (isTaken(themes, theme.name.toLowerCase(), id)) throw nameTaken();
	await setMergedInto(trx, survey.projectId, id, null);
	return { ...theme, mergedInto: null };
}

/**
 * Makes a new theme and gives it the codings of the chosen texts, everybody's; undone by merging it back.
 * Throws `not-found` or `name-taken`.
 *
 * @returns the theme, and how many codings went to it
 */
export async function splitTheme(
	trx: Trx,
	survey: SurveyKey,
	id: string,
	{ texts, by, ...wanted }: ThemeSplit & { by: string },
): Promise<{ theme: Theme; moved: number }> {
	const { themes } = await openCodebook(trx, survey, id);
	const from = countingAs(id, rootsOf(themes));
	const theme = await addTheme(trx, survey, wanted);
	const moved = await replaceTheme(trx, survey, texts, {
		from,
		to: theme.id,
		by,
	});
	return { theme, moved };
}

/** Throws `invalid-body` unless all themes that stand for themselves are named, each once. */
export async function orderThemes(
	trx: Trx,
	survey: SurveyKey,
	wanted: readonly string[],
): Promise<Theme[]> {
	await lockCodebook(trx, survey);
	const themes = await listThemes(trx, survey);
	const own = themes.filter(({ mergedInto }) => mergedInto === null);
	const isWhole =
		own.length === wanted.length && own.every(({ id }) => wanted.includes(id));
	if (!isWhole) throw notWhole();
	await setOrder(trx, survey.projectId, wanted);
	return await listThemes(trx, survey);
}

async function openCodebook(trx: Trx, survey: SurveyKey, id: string) {
	await lockCodebook(trx, survey);
	const themes = await listThemes(trx, survey);
	const theme = themes.find((each) => each.id === id);
	if (!theme) throw notFound();
	return { themes, theme };
}

function isTaken(themes: readonly Theme[], name: string, but: string): boolean {
	return themes.some(
		(each) =>
			each.id !== but &&
			each.mergedInto === null &&
			each.name.toLowerCase() === name,
	);
}

/** The first letters of the first two words: "Waiting times" is WT. */
function markOf(name: string): string {
	const words = name.trim().split(/\s+/).slice(0, 2);
	const letters = words.map((word) => [...word][0] ?? "").join("");
	return letters.toUpperCase().slice(0, 3);
}

function nameTaken(): Problem {
	return new Problem(
		"name-taken",
		"The codebook has a theme of that name. Choose another name, or merge the two.",
	);
}

function cannotMerge(): Problem {
	const message =
		"Choose another theme of this codebook that is not merged itself.";
	return new Problem("invalid-body", message, {
		errors: [{ path: "/into", message }],
	});
}

function notWhole(): Problem {
	const message = "Name every theme that is not merged, each once.";
	return new Problem("invalid-body", message, {
		errors: [{ path: "/themes", message }],
	});
}
