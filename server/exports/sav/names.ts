/** Words of the SPSS language, which no variable may be called. */
const reserved = new Set(
	"ALL AND BY EQ GE GT LE LT NE NOT OR TO WITH".split(" "),
);
const LONGEST = 64;

/**
 * Names that SPSS takes, one for each of the given: letters, digits, points and underscores, at most 64 of
 * them, no two alike whatever their case.
 */
export function variableNames(columns: readonly string[]): string[] {
	const taken = new Set<string>();
	return columns.map((column) => {
		const name = freeName(allowed(column), taken);
		taken.add(name.toUpperCase());
		return name;
	});
}

function allowed(column: string): string {
	const name = column.replace(/[^A-Za-z0-9_.]/g, "_").replace(/\.$/, "_");
	return reserved.has(name.toUpperCase()) ? `${name}_` : name;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
	let name = wanted.slice(0, LONGEST);
	for (let count = 2; taken.has(name.toUpperCase()); count += 1) {
		const ending = `_${count}`;
		name = wanted.slice(0, LONGEST - ending.length) + ending;
	}
	return name;
}

/** The nth name of old. */
export function shortName(index: number): string {
	return `V${index + 1}`;
}
