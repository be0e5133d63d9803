/** A record with some of its entries renamed, in place, or left out where the new name is null. */
export function renameKeys<Value>(
	record: Readonly<Record<string, Value>>,
	rename: (key: string) => string | null,
): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(record).flatMap(([key, value]) => {
			const name = rename(key);
			return name === null ? [] : [[name, value]];
		}),
	);
}
