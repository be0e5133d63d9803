import { expect } from "vitest";
import type { Imported } from "#instruments/formats/imported.ts";
import type { Table } from "#instruments/formats/tables/source-table.ts";

/**
 * That no cell below the headings is lost silently: without any one of them the definition or the report is
 * another.
 *
 * @param read imports a table
 */
export function expectEveryCellCounts(
	table: Table,
	read: (table: Table) => Imported,
): void {
	const whole = JSON.stringify(read(table));
	const silent = table.flatMap((row, i) =>
		row.flatMap((cell, j) => {
			if (i === 0 || cell.trim() === "") return [];
			const without = JSON.stringify(read(blanked(table, i, j)));
			return without === whole
				? [`row ${i + 1}, ${table[0]?.[j]}: ${cell}`]
				: [];
		}),
	);
	expect(silent).toEqual([]);
}

function blanked(table: Table, i: number, j: number): Table {
	const row = table[i] ?? [];
	return table.with(i, row.with(j, ""));
}
