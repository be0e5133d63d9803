import type { Group } from "./published-groups.ts";
import { sizeOf } from "./small-cells.ts";

/** What adding and subtracting two or three published groups gives. */
export interface Combined {
	readonly combinations: number;
	/** Combinations that are a group of 1 to threshold - 1 people. */
	readonly small: number;
}

/** Tries all pairs and triples with factors of 1, 0 and -1, up to the sign of the whole. */
export function combineGroups(
	published: ReadonlySet<Group>,
	threshold: number,
): Combined {
	const groups = [...published, 0n];
	let combinations = 0;
	let small = 0;
	const look = (group: Group | null) => {
		combinations++;
		if (group === null || group === 0n) return;
		if (sizeOf(group) < threshold) small++;
	};
	for (const [i, a] of groups.entries()) {
		for (let j = i + 1; j < groups.length; j++) {
			const b = groups[j] ?? 0n;
			for (let k = j + 1; k < groups.length; k++) {
				const c = groups[k] ?? 0n;
				look(sum(a, b, c));
				look(sumLess(a, b, c));
				look(sumLess(a, c, b));
				look(sumLess(b, c, a));
				look(less(a, b, c));
				look(less(b, a, c));
				look(less(c, a, b));
			}
		}
	}
	return { combinations, small };
}

/** a + b + c, if no one is in two of them. */
function sum(a: Group, b: Group, c: Group): Group | null {
	return (a & b) | (a & c) | (b & c) ? null : a | b | c;
}

/** a + b - c, if that is 0 or 1 for everybody. */
function sumLess(a: Group, b: Group, c: Group): Group | null {
	return c & ~(a | b) || a & b & ~c ? null : a ^ b ^ c;
}

/** a - b - c, if that is 0 or 1 for everybody. */
function less(a: Group, b: Group, c: Group): Group | null {
	return b & c || (b | c) & ~a ? null : a ^ b ^ c;
}
