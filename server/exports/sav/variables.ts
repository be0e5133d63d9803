import type { Code } from "#instruments/definition.ts";
import type { Cell, Column } from "../column.ts";
import type { Export } from "../export.ts";
import type { ResponseRow } from "../response-page.queries.ts";
import { numbersFor } from "./missing-codes.ts";
import { shortName, variableNames } from "./names.ts";
import { LONGEST_TEXT, segmentsOf, type Variable } from "./variable.ts";

/** A variable, and what it holds for a response. */
export interface FilledVariable extends Variable {
	value(row: ResponseRow): string | number | null;
}

/** The columns of an export as SPSS has them. */
export function variablesOf({ columns, longest }: Export): FilledVariable[] {
	const names = variableNames(columns.map(({ column }) => column));
	let segments = 0;
	return columns.map((column, index) => {
		const { label, measure } = column;
		const kept = keptAs(column, longest);
		const short = shortName(segments);
		segments += segmentsOf(kept.width).length;
		return {
			name: names[index] ?? column.column,
			short,
			label,
			measure,
			...kept,
		};
	});
}

type Kept = Omit<FilledVariable, "name" | "short" | "measure" | "label"> & {
	label?: string;
};

function keptAs(column: Column, longest: Export["longest"]): Kept {
	if (column.holds === "date" || column.holds === "time") return moment(column);
	const numbers = numbersFor(column.labels);
	if (column.holds === "number" || (column.kind === "item" && numbers))
		return number(column, numbers);
	return text(column, column.longest ?? longest.get(column.column) ?? 1);
}

/** Seconds from the first day of the Gregorian calendar, 14 October 1582, to 1970. */
const GREGORIAN = 12_219_379_200;

function moment({ holds, cell }: Column): Kept {
	return {
		width: 0,
		format: holds === "date" ? "date" : "time",
		labels: [],
		missing: [],
		value: (row) => {
			const at = cell(row);
			return at === null ? null : Date.parse(String(at)) / 1000 + GREGORIAN;
		},
	};
}

function number(column: Column, numbers: Map<Code, number> | null): Kept {
	const { cell, labels } = column;
	const numberOf = (code: Cell) =>
		typeof code === "string" ? (numbers?.get(code) ?? null) : code;
	const coded = labels.map(({ code, label, kind }) => ({
		value: numbers?.get(code) ?? 0,
		label,
		kind,
	}));
	return {
		width: 0,
		format: column.type === "number" ? "decimal" : "whole",
		labels: coded.map(({ value, label }) => ({ value, label })),
		missing: coded.flatMap(({ value, kind }) => (kind ? value : [])),
		value: (row) => numberOf(cell(row)),
	};
}

function text(column: Column, longest: number): Kept {
	const { labels, cell } = column;
	return {
		...(longest > LONGEST_TEXT && {
			label: `${column.label} [cut at ${LONGEST_TEXT} bytes; whole in the CSV]`,
		}),
		width: Math.min(Math.max(longest, 1), LONGEST_TEXT),
		format: "text",
		labels: labels.map(({ code, label }) => ({ value: String(code), label })),
		// SPSS knows three at most, and of texts the first eight bytes.
		missing: labels
			.flatMap(({ code, kind }) => (kind ? String(code) : []))
			.filter((code) => code.length <= 8)
			.slice(0, 3),
		value: (row) => {
			const value = cell(row);
			return value === null ? null : String(value);
		},
	};
}
