import type { Transaction } from "kysely";
import { findByCodes } from "../participants/participants.queries.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { listFigures } from "./outside.queries.ts";
import type { OutsideImport, OutsideImportReport } from "./outside.schemas.ts";
import { listValues, replaceValues } from "./outside-values.queries.ts";
import { addError, type ReadFigures, readFigures } from "./read-figures.ts";

type Trx = Transaction<Database>;

/**
 * Reads a file of values by participant code and, when it is to be applied and nothing is wrong with it, puts
 * them in place of what its figures had: all or nothing. Throws `invalid-body`, with the errors by line, for a
 * file that cannot be applied.
 */
export async function importFigures(
	trx: Trx,
	projectId: string,
	{ apply, ...wanted }: OutsideImport,
): Promise<OutsideImportReport> {
	const figures = await listFigures(trx, projectId);
	const read = await readFigures(wanted, figures);
	const participants = await knownPeople(trx, read);
	if (apply) refuseFaults(read);
	const inFile = read.columns.map(({ holds }) => holds);
	const changes: OutsideImportReport["figures"] = [];
	for (const { id, name } of figures.filter(({ id }) => inFile.includes(id))) {
		const key = { projectId, id };
		const given = valuesOf(read, id, participants);
		const held = await listValues(trx, key);
		changes.push({ figure: id, name, ...tally(held, given) });
		if (apply) await replaceValues(trx, key, given);
	}
	const { people: _, ...report } = read;
	return { ...report, applied: apply, figures: changes };
}

/** Ids of participants by code in small letters; a code that is nobody's is an error of its line. */
async function knownPeople(
	trx: Trx,
	read: ReadFigures,
): Promise<Map<string, string>> {
	const found = await findByCodes(
		trx,
		read.people.map(({ code }) => code),
	);
	const ids = new Map(found.map(({ code, id }) => [code.toLowerCase(), id]));
	for (const { line, code } of read.people)
		if (!ids.has(code.toLowerCase()))
			addError(
				read,
				line,
				"No participant of this project has this code: correct it, or add the participant first.",
			);
	read.errors.sort((a, b) => a.line - b.line);
	return ids;
}

function valuesOf(
	{ people }: ReadFigures,
	figure: string,
	participants: ReadonlyMap<string, string>,
): Map<string, number> {
	return new Map(
		people.flatMap(({ code, values }) => {
			const id = participants.get(code.toLowerCase());
			const value = values.get(figure);
			return id === undefined || value === undefined ? [] : [[id, value]];
		}),
	);
}

function tally(
	held: ReadonlyMap<string, number>,
	given: ReadonlyMap<string, number>,
) {
	const both = [...given].filter(([id]) => held.has(id));
	const unchanged = both.filter(([id, value]) => held.get(id) === value).length;
	return {
		values: given.size,
		added: given.size - both.length,
		changed: both.length - unchanged,
		unchanged,
		removed: held.size - both.length,
	};
}

function refuseFaults({ errors }: Pick<ReadFigures, "errors">): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Nothing was imported. Correct the lines that are listed under errors and import the file again.",
		{
			errors: errors.map(({ line, column, message }) => ({
				path: `/csv/${line}`,
				message: column === null ? message : `${column}: ${message}`,
			})),
		},
	);
}
