import type { Group } from "./published-groups.ts";

/** The largest prime under 2^26, so that a product of two residues is exact. */
const PRIME = 67_108_859;

type Row = Float64Array;

/**
 * Says of any group whether its sum follows from the sums of the published groups by addition and
 * subtraction with any factors: whether its indicator is in the span of theirs. Exact arithmetic modulo a
 * large prime.
 */
export function linearSolver(
	published: Iterable<Group>,
	people: number,
): (group: Group) => boolean {
	const basis = new Map<number, Row>();
	for (const group of published) {
		const row = reduce(basis, indicator(group, people));
		const pivot = row.findIndex((value) => value !== 0);
		if (pivot < 0) continue;
		const scale = inverse(row[pivot] ?? 1);
		basis.set(
			pivot,
			row.map((value) => (value * scale) % PRIME),
		);
	}
	return (group) =>
		reduce(basis, indicator(group, people)).every((value) => value === 0);
}

function indicator(group: Group, people: number): Row {
	return Float64Array.from(
		group.toString(2).padStart(people, "0"),
		Number,
	).reverse();
}

/** Takes out of a row what the rows of the basis can make, pivot by pivot in the order of adding. */
function reduce(basis: ReadonlyMap<number, Row>, row: Row): Row {
	for (const [pivot, known] of basis) {
		const factor = row[pivot] ?? 0;
		if (factor === 0) continue;
		for (let i = 0; i < row.length; i++) {
			const left = (row[i] ?? 0) - ((factor * (known[i] ?? 0)) % PRIME);
			row[i] = left < 0 ? left + PRIME : left;
		}
	}
	return row;
}

/** By Fermat: a^(p - 2). */
function inverse(value: number): number {
	let result = 1;
	let power = value;
	for (let rest = PRIME - 2; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = (result * power) % PRIME;
		power = (power * power) % PRIME;
	}
	return result;
}
