import {
	CsvFault,
	type CsvRow,
	csvRows,
	delimiterOf,
} from "../participants/import/csv-rows.ts";
import { textFault } from "../participants/import/read-people.ts";
import { pointFault } from "./point-fault.ts";
import { readDay, readFigure } from "./read-cells.ts";
import type {
	SeriesImport,
	SeriesImportReport,
	SeriesKind,
	SeriesPoint,
} from "./series.schemas.ts";
import {
	type SeriesColumn,
	seriesColumns,
	seriesColumnsFault,
} from "./series-columns.ts";

const mostLines = 10_000;
/** Errors that are told in full; the rest are counted. */
const told = 100;

export type ReadSeries = Pick<
	SeriesImportReport,
	"delimiter" | "columns" | "sorted" | "errors" | "errorCount"
> & {
	/** In order of time. */
	points: SeriesPoint[];
};

/** The points of a file. What is wrong with lines is in `errors`; a line with an error gives no point. */
export async function readSeries(
	{ csv, decimalComma }: Pick<SeriesImport, "csv" | "decimalComma">,
	kind: SeriesKind,
): Promise<ReadSeries> {
	const read: ReadSeries = {
		delimiter: null,
		columns: [],
		sorted: false,
		points: [],
		errors: [],
		errorCount: 0,
	};
	const fault = textFault(csv);
	if (fault !== undefined) addError(read, 1, fault);
	else await readRows(read, csv, decimalComma, kind);
	const days = read.points.map(({ day }) => day);
	read.sorted = days.some((day, place) => day < (days[place - 1] ?? day));
	read.points.sort((a, b) => (a.day < b.day ? -1 : 1));
	return read;
}

async function readRows(
	read: ReadSeries,
	csv: string,
	decimalComma: boolean,
	kind: SeriesKind,
): Promise<void> {
	read.delimiter = delimiterOf(csv);
	const lineOf = new Map<string, number>();
	let isHead = true;
	try {
		for await (const row of csvRows(csv, read.delimiter)) {
			if (isHead) {
				read.columns = seriesColumns(row.cells, kind);
				const fault = seriesColumnsFault(read.columns, kind);
				if (fault !== undefined) return addError(read, row.line, fault);
				isHead = false;
				continue;
			}
			const point = readPoint(read, row, { decimalComma, kind });
			if (point && isFirst(read, row.line, point.day, lineOf))
				read.points.push(point);
			if (lineOf.size > mostLines)
				return addError(
					read,
					row.line,
					`A series has at most ${mostLines.toLocaleString("en-GB")} points: add them up by week or month.`,
				);
		}
		if (read.points.length === 0 && read.errorCount === 0)
			addError(
				read,
				2,
				"There are headings and nothing below them: add a line for each day or period.",
			);
	} catch (error) {
		if (!(error instanceof CsvFault)) throw error;
		addError(read, error.line, error.message);
	}
}

function readPoint(
	read: ReadSeries,
	{ line, cells }: CsvRow,
	{ decimalComma, kind }: { decimalComma: boolean; kind: SeriesKind },
): SeriesPoint | undefined {
	if (cells.length !== read.columns.length) {
		addError(
			read,
			line,
			`This line has ${cells.length} cells and there are ${read.columns.length} headings: put quotation marks around a cell that holds a comma, semicolon or line break.`,
		);
		return undefined;
	}
	const day = readDay(cellOf(read.columns, cells, "day") ?? "");
	const figures = (["value", "numerator", "denominator"] as const).flatMap(
		(name) => {
			const cell = cellOf(read.columns, cells, name);
			return cell === undefined
				? []
				: [[name, readFigure(cell, decimalComma)] as const];
		},
	);
	const faults = [day, ...figures.map(([, figure]) => figure)].flatMap(
		(each) => ("fault" in each ? [each.fault] : []),
	);
	const given = Object.fromEntries(
		figures.flatMap(([name, figure]) =>
			"is" in figure ? [[name, figure.is]] : [],
		),
	);
	const wrong = faults.length > 0 ? undefined : pointFault(kind, given);
	for (const fault of wrong === undefined ? faults : [wrong])
		addError(read, line, fault);
	if ("fault" in day || faults.length > 0 || wrong !== undefined)
		return undefined;
	return { day: day.is, ...noFigures, ...given };
}

const noFigures = { value: null, numerator: null, denominator: null };

function cellOf(
	columns: readonly SeriesColumn[],
	cells: readonly string[],
	name: SeriesColumn["holds"],
): string | undefined {
	const place = columns.findIndex(({ holds }) => holds === name);
	return place === -1 ? undefined : cells[place];
}

function isFirst(
	read: ReadSeries,
	line: number,
	day: string,
	lineOf: Map<string, number>,
): boolean {
	const former = lineOf.get(day);
	if (former === undefined) {
		lineOf.set(day, line);
		return true;
	}
	addError(
		read,
		line,
		`Line ${former} has the same day, ${day}: keep one of them, or add them up.`,
	);
	return false;
}

function addError(read: ReadSeries, line: number, message: string): void {
	read.errorCount += 1;
	if (read.errors.length < told) read.errors.push({ line, message });
}
