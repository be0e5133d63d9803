import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { readSeries } from "./read-series.ts";
import {
	deletePoints,
	listPoints,
	type SeriesKey,
	savePoints,
} from "./series.queries.ts";
import type {
	Series,
	SeriesImport,
	SeriesImportReport,
} from "./series.schemas.ts";

const sampleSize = 5;

/**
 * Reads a file of points and, when it is to be applied and nothing is wrong with it, writes them: all or
 * nothing. Throws `invalid-body`, with the errors by line, for a file that cannot be applied.
 */
export async function importSeries(
	trx: Transaction<Database>,
	key: SeriesKey,
	{ kind }: Pick<Series, "kind">,
	{ csv, decimalComma, into, apply }: SeriesImport,
): Promise<SeriesImportReport> {
	const { points, ...read } = await readSeries({ csv, decimalComma }, kind);
	const held = new Map(
		(await listPoints(trx, key)).map((point) => [point.day, point]),
	);
	const given = new Set(points.map(({ day }) => day));
	const removed =
		into === "replace" ? [...held.keys()].filter((day) => !given.has(day)) : [];
	const added = points.filter(({ day }) => !held.has(day)).length;
	const unchanged = points.filter((point) =>
		isDeepStrictEqual(held.get(point.day), point),
	).length;
	if (apply) {
		refuseFaults(read);
		await deletePoints(trx, key, removed);
		await savePoints(trx, key, points);
	}
	return {
		...read,
		applied: apply,
		sample: points.slice(0, sampleSize),
		points: points.length,
		from: points[0]?.day ?? null,
		to: points.at(-1)?.day ?? null,
		added,
		unchanged,
		changed: points.length - added - unchanged,
		removed: removed.length,
	};
}

function refuseFaults({ errors }: Pick<SeriesImportReport, "errors">): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Nothing was imported. Correct the lines that are listed under errors and import the file again.",
		{
			errors: errors.map(({ line, message }) => ({
				path: `/csv/${line}`,
				message,
			})),
		},
	);
}
