import type { Loss } from "../imported.ts";

/** The cells of a table as a file has them, row by row; the first row names the columns. */
export type Table = readonly (readonly string[])[];

/** Control characters that no text of a definition may hold; line breaks and tabs may stay. */
const CONTROL = /[^\P{Cc}\n\r\t]|\p{Cs}/gu;

/**
 * A row of somebody's table that keeps book of itself: a cell is taken into the definition, or reported. What
 * nobody took is reported by `reportRest`, so that nothing is lost silently.
 */
export class SourceRow {
	/** Of the file: the names of the columns are row 1. */
	readonly number: number;
	/** What the row is about, for whoever looks it up. */
	name = "";
	/** Where this table stands in the file, such as "choices, "; empty where there is one table. */
	readonly #within: string;
	readonly #cells: ReadonlyMap<string, string>;
	readonly #open: Set<string>;
	readonly #losses: Loss[];

	constructor(
		number: number,
		cells: ReadonlyMap<string, string>,
		{ within, losses }: { within: string; losses: Loss[] },
	) {
		this.number = number;
		this.#cells = cells;
		this.#open = new Set(cells.keys());
		this.#within = within;
		this.#losses = losses;
	}

	get where(): string {
		const name = this.name === "" ? "" : `, ${this.name}`;
		return `${this.#within}row ${this.number}${name}`;
	}

	/** The columns with something in them. */
	get columns(): string[] {
		return [...this.#cells.keys()];
	}

	/** What the cell holds, without taking it. */
	peek(column: string): string {
		return this.#cells.get(column) ?? "";
	}

	/** What the cell holds, from now on part of the definition; empty where nothing is. */
	take(column: string): string {
		this.#open.delete(column);
		return this.peek(column);
	}

	/** Reports a cell, unless it is empty. */
	lose(column: string, why: string, kind: Loss["kind"] = "lost"): void {
		const text = this.take(column);
		if (text !== "") this.report(`${column}: ${text}`, why, kind);
	}

	report(what: string, why: string, kind: Loss["kind"] = "lost"): void {
		this.#losses.push({ where: this.where, what, why, kind });
	}

	/** Reports the whole row as lost: each of its cells that nobody took. */
	loseAll(why: string): void {
		for (const column of [...this.#open]) this.lose(column, why);
	}

	/** Reports what is left. @param reasons why, by column */
	reportRest(reasons: Readonly<Record<string, string>>): void {
		for (const column of [...this.#open])
			this.lose(column, reasons[column] ?? NO_PLACE);
	}
}

const NO_PLACE = "Waymark has no place for this column.";

/**
 * The rows of a table below its headings, empty ones left out.
 *
 * @param columnOf what the importer calls a column, by its heading; headings that it does not know stay as they are
 * @param losses where the rows report
 */
export function sourceRows(
	table: Table,
	columnOf: (heading: string) => string,
	place: { within: string; losses: Loss[] },
): SourceRow[] {
	const [headings = [], ...rows] = table;
	const columns = distinct(headings.map((each) => columnOf(each.trim())));
	return rows.flatMap((cells, i) => {
		const filled = cells.flatMap((cell, at): [string, string][] => {
			const text = cell.replace(CONTROL, "").trim();
			return text === "" ? [] : [[columns[at] ?? `column ${at + 1}`, text]];
		});
		if (filled.length === 0) return [];
		const row = new SourceRow(i + 2, new Map(filled), place);
		if (cells.some(hasControl))
			row.report("control characters", UNPRINTABLE, "changed");
		return [row];
	});
}

const UNPRINTABLE = "They cannot be shown or stored, and were taken out.";

function hasControl(cell: string): boolean {
	return cell.search(CONTROL) !== -1;
}

/** A second column of the same name is one that nobody knows. */
function distinct(columns: string[]): string[] {
	const seen = new Map<string, number>();
	return columns.map((column, i) => {
		if (column === "") return `column ${i + 1}`;
		const times = (seen.get(column) ?? 0) + 1;
		seen.set(column, times);
		return times === 1 ? column : `${column} (${times})`;
	});
}
