import {
	type Difference,
	differenceFrom,
} from "./difference-from-reference.ts";

/** One line of the table of agreement with R. */
export interface Row extends Difference {
	readonly statistic: string;
	/** of instruments/statistics/ */
	readonly file: string;
	/** samples or series */
	readonly cases: number;
	/** relative, unless the reference file says otherwise */
	readonly tolerance: number;
}

/** What a row compares: each case, what R gave for it, and what we give. */
export interface Comparison<Case> {
	readonly statistic: string;
	readonly file: string;
	readonly tolerance: number;
	readonly cases: readonly Case[];
	readonly expected: (one: Case) => unknown;
	readonly actual: (one: Case) => unknown;
}

/** Works a row out. */
export function row<Case>({
	cases,
	expected,
	actual,
	...names
}: Comparison<Case>): Row {
	const difference = differenceFrom(cases.map(expected), cases.map(actual));
	return { ...names, cases: cases.length, ...difference };
}
