import type { Site } from "../../projects/projects.schemas.ts";
import { type Column, columnFaults, columnsOf } from "./columns.ts";
import { CsvFault, type CsvRow, csvRows, delimiterOf } from "./csv-rows.ts";
import type { Import } from "./import.schemas.ts";
import {
	looksLikeFormula,
	type Person,
	readPerson,
	type SitesByName,
} from "./read-person.ts";
import type { Tally } from "./tally.ts";

const batchSize = 1_000;

/** The people of a file, some at a time. What is wrong with lines goes to the tally; a line with an error gives nobody. */
export async function* readPeople(
	{ csv, mapping = {} }: Pick<Import, "csv" | "mapping">,
	sites: readonly Site[],
	tally: Tally,
): AsyncGenerator<Person[]> {
	const fault = textFault(csv);
	if (fault !== undefined) return tally.addError(1, null, fault);
	try {
		yield* batchesOf(people(csv, mapping, sitesByName(sites), tally));
	} catch (error) {
		if (!(error instanceof CsvFault)) throw error;
		tally.addError(error.line, null, error.message);
	}
}

async function* people(
	csv: string,
	mapping: NonNullable<Import["mapping"]>,
	sites: SitesByName,
	tally: Tally,
): AsyncGenerator<Person> {
	const delimiter = delimiterOf(csv);
	tally.report.delimiter = delimiter;
	const rows = csvRows(csv, delimiter);
	const first = await rows.next();
	const columns = columnsOf(first.done ? [] : first.value.cells, mapping);
	tally.report.columns = columns;
	for (const { column, message } of columnFaults(columns, mapping))
		tally.addError(first.done ? 1 : first.value.line, column, message);
	const lines = new Map<string, number>();
	for await (const row of rows) {
		tally.report.people += 1;
		tally.addSample(row.cells);
		const person = readLine(columns, sites, row, tally);
		if (person && isFirst(person, lines, tally)) yield person;
	}
	if (tally.report.people === 0)
		tally.addError(
			2,
			null,
			"There are headings and nobody below them: add a line for each person.",
		);
}

/** Undefined when something is wrong with the line. */
function readLine(
	columns: readonly Column[],
	sites: SitesByName,
	row: CsvRow,
	tally: Tally,
): Person | undefined {
	const { line, cells } = row;
	if (cells.length !== columns.length) {
		tally.addError(
			line,
			null,
			`This line has ${cells.length} cells and there are ${columns.length} headings: put quotation marks around a cell that holds a comma, semicolon or line break.`,
		);
		return undefined;
	}
	const { person, errors } = readPerson(columns, sites, row);
	for (const { column, message } of errors)
		tally.addError(line, column, message);
	columns.forEach((column, index) => {
		if (looksLikeFormula(column, cells[index] ?? ""))
			tally.addWarning(
				line,
				column.heading,
				"Begins like a formula of a spreadsheet. It is kept as text, and never worked out.",
			);
	});
	return errors.length === 0 ? person : undefined;
}

/** A code stands for one person, whatever its case. */
function isFirst(
	{ line, code }: Person,
	lines: Map<string, number>,
	tally: Tally,
): boolean {
	if (code === null) return true;
	const former = lines.get(code.toLowerCase());
	if (former === undefined) {
		lines.set(code.toLowerCase(), line);
		return true;
	}
	tally.addError(
		line,
		null,
		`Line ${former} has the same code: give each person one line and a code of their own.`,
	);
	return false;
}

async function* batchesOf(
	people: AsyncIterable<Person>,
): AsyncGenerator<Person[]> {
	let batch: Person[] = [];
	for await (const person of people) {
		batch.push(person);
		if (batch.length < batchSize) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

/** Why a text cannot be a list at all. */
export function textFault(csv: string): string | undefined {
	if (csv.trim() === "")
		return "The file is empty: choose the one with the list in it.";
	// biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these
	if (/[\x01-\x08\x0e-\x1f]/.test(csv))
		return "This is no text: save the list as CSV (UTF-8) in your spreadsheet, and choose that file.";
	if (csv.includes("\uFFFD"))
		return "Some letters could not be read: save the list as CSV (UTF-8) in your spreadsheet, and choose that file.";
	return undefined;
}

function sitesByName(sites: readonly Site[]): SitesByName {
	const byCode = sites.flatMap(({ id, odsCode }) =>
		odsCode === null ? [] : [[odsCode.toLowerCase(), id] as const],
	);
	const byName = sites.map(({ id, name }) => [name.toLowerCase(), id] as const);
	return new Map([...byCode, ...byName]);
}
