import type { Transaction } from "kysely";
import { summariseSurvey } from "../summaries/summarise-survey.ts";
import { findSurvey, type SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { showAsItWas } from "./as-it-was.ts";
import { figuresOf } from "./figures.ts";
import type { Figure, Manifest, PublishedFigures } from "./manifest.schemas.ts";
import { definitionChecksum } from "./manifest.ts";
import { countRows } from "./measure-responses.queries.ts";
import { findProjectAsOwner } from "./project.queries.ts";
import type { ResponseFilter } from "./response-page.queries.ts";
import { findSinceThen, type SinceThen } from "./since-then.queries.ts";

/** One thing that a manifest says beside what is found now. */
export interface Check {
	what: string;
	said: string | number | null;
	found: string | number | null;
	holds: boolean;
}

export interface Verification {
	checks: Check[];
	/** Reasons of differences, and what the reader should know, in sentences. */
	notes: string[];
}

/**
 * Holds a manifest against the database, as that was at the manifest's moment: the definition, the rows and
 * every figure. Nothing is stored; the transaction is to be taken back.
 *
 * @returns null when there is no such survey here
 */
export async function verifyManifest(
	trx: Transaction<Database>,
	manifest: Manifest,
): Promise<Verification | null> {
	const survey = await findSurvey(trx, manifest.project.id, manifest.survey.id);
	if (!survey) return null;
	const filter = filterOf(survey, manifest);
	const since = await findSinceThen(trx, survey, filter);
	await showAsItWas(trx, survey, new Date(manifest.asOf));
	const { id, version } = survey.definition;
	const definition = `${id} ${version}, ${definitionChecksum(survey)}`;
	const { instrument } = manifest;
	const checks = [
		check(
			"questionnaire",
			`${instrument.id} ${instrument.version}, ${instrument.sha256}`,
			definition,
		),
		check("rows", manifest.rows, await countRows(trx, survey, filter)),
		...(manifest.figures
			? await figureChecks(trx, survey, manifest.figures)
			: []),
	];
	return { checks, notes: notesOf(manifest, survey, since) };
}

function check(
	what: string,
	said: Check["said"],
	found: Check["found"],
): Check {
	return { what, said, found, holds: said === found };
}

function filterOf(
	{ waves }: SurveyRow,
	{ filters, asOf }: Manifest,
): ResponseFilter {
	const keys = filters.waves;
	return {
		waves:
			keys && waves.filter(({ key }) => keys.includes(key)).map(({ id }) => id),
		site: filters.site,
		since: filters.since === null ? null : new Date(filters.since),
		until: new Date(asOf),
	};
}

async function figureChecks(
	trx: Transaction<Database>,
	survey: SurveyRow,
	{ from, to, site, values }: PublishedFigures,
): Promise<Check[]> {
	const project = await findProjectAsOwner(trx, survey.projectId);
	if (!project) return [];
	const query = { from, to, ...(site !== null && { site }) };
	const { scales } = await summariseSurvey(trx, project, survey, query);
	const found = new Map(
		figuresOf(scales).map((figure) => [nameOf(figure), figure.value]),
	);
	return values.map((figure) => {
		const now = found.get(nameOf(figure)) ?? null;
		return {
			what: nameOf(figure),
			said: figure.value,
			found: now,
			holds: areEqual(figure.value, now),
		};
	});
}

function nameOf({ scale, of, figure }: Figure): string {
	return `${scale}, ${of}: ${figure}`;
}

/** Sums in another order differ in the last digits. */
const TOLERANCE = 1e-9;

function areEqual(said: number | null, found: number | null): boolean {
	if (said === null || found === null) return said === found;
	const scale = Math.max(Math.abs(said), Math.abs(found), 1);
	return Math.abs(said - found) <= TOLERANCE * scale;
}

function notesOf(
	{ asOf, survey: { linkage } }: Manifest,
	survey: SurveyRow,
	{ corrected, erased }: SinceThen,
): string[] {
	return [
		erased > 0 &&
			`${erased} of the responses that were there have been erased since (or withdrawn, or kept long enough): rows and figures without them differ, and are right.`,
		corrected > 0 &&
			`${corrected} responses have been corrected since: they are compared as they were then.`,
		linkage === "none" &&
			`The survey keeps ${survey.times === "day" ? "the day" : "the shift"} of a response and no time: what came in later on ${asOf.slice(0, 10)} cannot be told from what was exported.`,
		survey.linkage !== linkage &&
			"The survey's linkage has been tightened since: pairs cannot be formed again.",
	].filter((note) => note !== false);
}
