import { Compile } from "typebox/compile";
import {
	CsvFault,
	type CsvRow,
	csvRows,
	delimiterOf,
} from "../participants/import/csv-rows.ts";
import { textFault } from "../participants/import/read-people.ts";
import { Code } from "../participants/participants.schemas.ts";
import { readFigure } from "../series/read-cells.ts";
import { figureColumns, figureColumnsFault } from "./figure-columns.ts";
import type {
	OutsideFigure,
	OutsideImport,
	OutsideImportReport,
} from "./outside.schemas.ts";

const mostLines = 20_000;
/** Errors that are told in full; the rest are counted. */
const told = 100;
const sampleRows = 5;
const isCode = Compile(Code);

/** A line of the file: somebody's code, and their values by figure; what a cell leaves empty is absent. */
export interface CodedLine {
	line: number;
	code: string;
	values: Map<string, number>;
}

export type ReadFigures = Pick<
	OutsideImportReport,
	"delimiter" | "columns" | "sample" | "lines" | "errors" | "errorCount"
> & { people: CodedLine[] };

/** The lines of a file. What is wrong is in `errors`; a line with an error gives nobody. */
export async function readFigures(
	wanted: Omit<OutsideImport, "apply">,
	figures: readonly OutsideFigure[],
): Promise<ReadFigures> {
	const read: ReadFigures = {
		delimiter: null,
		columns: [],
		sample: [],
		lines: 0,
		people: [],
		errors: [],
		errorCount: 0,
	};
	const fault = textFault(wanted.csv);
	if (fault !== undefined) {
		addError(read, 1, fault);
		return read;
	}
	try {
		await readRows(read, wanted, figures);
	} catch (error) {
		if (!(error instanceof CsvFault)) throw error;
		addError(read, error.line, error.message);
	}
	return read;
}

async function readRows(
	read: ReadFigures,
	{ csv, decimalComma, mapping = {} }: Omit<OutsideImport, "apply">,
	figures: readonly OutsideFigure[],
): Promise<void> {
	read.delimiter = delimiterOf(csv);
	const lineOf = new Map<string, number>();
	let fault: string | undefined;
	for await (const row of csvRows(csv, read.delimiter)) {
		if (read.columns.length === 0) {
			read.columns = figureColumns(row.cells, mapping, figures);
			fault = figureColumnsFault(read.columns, figures);
			if (fault !== undefined) addError(read, row.line, fault);
			continue;
		}
		if (read.lines === mostLines) return refuseLong(read, row.line);
		read.lines += 1;
		if (read.sample.length < sampleRows) read.sample.push(row.cells);
		if (fault !== undefined) continue;
		const person = readLine(read, row, { decimalComma, figures });
		if (person && isFirst(read, person, lineOf)) read.people.push(person);
	}
	if (read.lines === 0)
		addError(
			read,
			2,
			"There are headings and nobody below them: add a line for each person.",
		);
}

/** Whatever else is wrong with so long a file does not matter. */
function refuseLong(read: ReadFigures, line: number): void {
	read.people = [];
	read.errors = [];
	read.errorCount = 0;
	addError(
		read,
		line,
		`A file has at most ${mostLines.toLocaleString("en-GB")} people: leave out those who are no participants.`,
	);
}

function readLine(
	read: ReadFigures,
	{ line, cells }: CsvRow,
	how: { decimalComma: boolean; figures: readonly OutsideFigure[] },
): CodedLine | undefined {
	if (cells.length !== read.columns.length) {
		addError(
			read,
			line,
			`This line has ${cells.length} cells and there are ${read.columns.length} headings: put quotation marks around a cell that holds a comma, semicolon or line break.`,
		);
		return undefined;
	}
	const before = read.errorCount;
	const person: CodedLine = { line, code: "", values: new Map() };
	read.columns.forEach((column, index) => {
		const fault = readCell(person, column.holds, cells[index] ?? "", how);
		if (fault !== undefined) addError(read, line, fault, column.heading);
	});
	return read.errorCount === before ? person : undefined;
}

/** Puts a cell where it belongs. Says what to do about one that does not fit. */
function readCell(
	person: CodedLine,
	holds: string,
	cell: string,
	{
		decimalComma,
		figures,
	}: { decimalComma: boolean; figures: readonly OutsideFigure[] },
): string | undefined {
	if (holds === "ignore") return undefined;
	if (holds === "code") {
		person.code = cell;
		return isCode.Check(cell)
			? undefined
			: "This is no participant's code: write the code that the person has in this project.";
	}
	if (cell === "") return undefined;
	const read = readFigure(cell, decimalComma);
	if ("fault" in read) return read.fault;
	if (read.is < 0 && figures.find(({ id }) => id === holds)?.kind === "cost")
		return "A cost is not below 0: correct it, or leave the cell empty where it is not known.";
	person.values.set(holds, read.is);
	return undefined;
}

/** A code stands for one person, whatever its case. */
function isFirst(
	read: ReadFigures,
	{ line, code }: CodedLine,
	lineOf: Map<string, number>,
): boolean {
	const former = lineOf.get(code.toLowerCase());
	if (former === undefined) {
		lineOf.set(code.toLowerCase(), line);
		return true;
	}
	addError(
		read,
		line,
		`Line ${former} has the same code: keep one line for each person, or add them up.`,
	);
	return false;
}

export function addError(
	read: Pick<ReadFigures, "errors" | "errorCount">,
	line: number,
	message: string,
	column: string | null = null,
): void {
	read.errorCount += 1;
	if (read.errors.length < told) read.errors.push({ line, column, message });
}
