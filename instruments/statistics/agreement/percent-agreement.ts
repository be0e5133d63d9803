import { sum } from "simple-statistics";
import { type Proportion, wilsonInterval } from "../wilson-interval.ts";
import type { CrossTable } from "./cross-table.ts";

/**
 * The share of units, from 0 to 1, to which two raters gave the same level, with Wilson's 95 % interval.
 * It counts what chance alone would make: show it beside kappa.
 */
export function percentAgreement({ counts, n }: CrossTable): Proportion {
	return wilsonInterval(sum(counts.map((row, level) => row[level] ?? 0)), n);
}
