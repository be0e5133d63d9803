import type { ReadUnits, Unit } from "./exchange.ts";

export const columns = ["path", "source", "translation"] as const;

/** The texts as CSV (RFC 4180) for a spreadsheet: line breaks kept, and nothing taken for a formula. */
export function unitsCsv(units: readonly Unit[]): string {
	const rows = units.map(({ path, source, target }) => [path, source, target]);
	const lines = [[...columns], ...rows].map((row) => row.map(quoted).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(text: string): string {
	const guarded = /^[=+\-@']/.test(text) ? `'${text}` : text;
	return `"${guarded.replaceAll('"', '""')}"`;
}

/** The texts of a table's rows, whose first names the columns path, source and translation in any order. Other columns are left out, and said so. */
export function readUnitRows(rows: readonly (readonly string[])[]): ReadUnits {
	const [head = [], ...body] = rows;
	const names = head.map((name) => name.trim().toLowerCase());
	const at = columns.map((name) => names.indexOf(name));
	if (at.includes(-1)) return { is: "unreadable", message: NO_COLUMNS };
	const [path = 0, source = 0, target = 0] = at;
	const others = names.filter((name) => !columns.some((own) => own === name));
	return {
		is: "read",
		language: undefined,
		units: body.map((row) => ({
			path: row[path] ?? "",
			source: unguarded(row[source] ?? ""),
			target: unguarded(row[target] ?? ""),
		})),
		notes: others.length > 0 ? [`Columns left out: ${others.join(", ")}.`] : [],
	};
}

const NO_COLUMNS =
	"The first line needs the headings path, source and translation. Use the CSV file that was downloaded here.";

/** Takes off the apostrophe that keeps a spreadsheet from reading a formula. */
function unguarded(cell: string): string {
	return /^'[=+\-@']/.test(cell) ? cell.slice(1) : cell;
}
