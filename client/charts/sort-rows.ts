/** What a cell of a table holds; null where there is nothing to give. */
export type Cell = string | number | null;

export interface Order {
	/** Index of the column. */
	column: number;
	descending: boolean;
}

const collator = new Intl.Collator("en-GB", { numeric: true });

/** Rows in the order of one column; rows without a value come last either way, and equal ones keep their places. */
export function sortRows<Row>(
	rows: readonly Row[],
	held: (row: Row) => Cell,
	descending: boolean,
): Row[] {
	const sign = descending ? -1 : 1;
	return rows.toSorted((a, b) => {
		const left = held(a);
		const right = held(b);
		if (left === null || right === null)
			return Number(left === null) - Number(right === null);
		return sign * compare(left, right);
	});
}

function compare(left: string | number, right: string | number): number {
	if (typeof left === "number" && typeof right === "number")
		return left - right;
	return collator.compare(String(left), String(right));
}
