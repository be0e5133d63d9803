/**
 * Tables sorted so that each comes after those that it refers to, which is the
 * order in which rows can be written. Throws when references go in a circle.
 */
export function tablesInOrder(
	tables: readonly string[],
	references: readonly { from: string; to: string }[],
): string[] {
	const ordered: string[] = [];
	const isReady = (table: string) =>
		references.every(
			({ from, to }) =>
				from !== table || ordered.includes(to) || !tables.includes(to),
		);
	while (ordered.length < tables.length) {
		const next = tables.filter(
			(table) => !ordered.includes(table) && isReady(table),
		);
		if (next.length === 0)
			throw new Error("Tables refer to each other in a circle.");
		ordered.push(...next);
	}
	return ordered;
}
