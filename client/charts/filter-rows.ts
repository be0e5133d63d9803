import type { Column } from "./data-table.tsx";

/** The rows that hold every word of the filter, in whatever column. */
export function filterRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	filter: string,
): readonly Row[] {
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return rows;
	return rows.filter((row) => {
		const text = columns
			.map((column) => column.value?.(row) ?? "")
			.join("\t")
			.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}
