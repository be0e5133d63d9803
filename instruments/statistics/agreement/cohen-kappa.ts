import { sum } from "simple-statistics";
import { CRITICAL_Z } from "../normal.ts";
import {
	derive,
	type Figure,
	type Reported,
	reportFigures,
} from "../reason.ts";
import type { CrossTable } from "./cross-table.ts";

/** What a disagreement costs: the same always; by its distance in levels; by the square of that. */
export type KappaWeights = "unweighted" | "linear" | "quadratic";

export interface CohenKappa
	extends Reported<
		| "observedAgreement"
		| "expectedAgreement"
		| "kappa"
		| "kappaCiLow"
		| "kappaCiHigh"
	> {
	readonly n: number;
}

/**
 * Agreement of two raters beyond chance (Cohen 1960, Educ Psychol Meas 20:37-46; weighted: Cohen 1968,
 * Psychol Bull 70:213-220), with observed and expected agreement, and the large-sample 95 % interval of
 * Fleiss, Cohen & Everitt (1969, Psychol Bull 72:323-327), no higher than 1. Where one level is very common
 * kappa is low though the raters agree: show the observed agreement beside it.
 */
export function cohenKappa(
	table: CrossTable,
	weights: KappaWeights = "unweighted",
): CohenKappa {
	const cells = cellsOf(table, weights);
	const observed = sum(cells.map(({ credit, share }) => credit * share));
	const expected = sum(cells.map(({ credit, chance }) => credit * chance));
	const kappa: Figure =
		expected === 1 ? "no-variation" : (observed - expected) / (1 - expected);
	const halfWidth = derive(
		(k) => CRITICAL_Z * standardError(cells, expected, k, table.n),
		kappa,
	);
	const unlessEmpty = (figure: Figure) =>
		table.n === 0 ? "no-values" : figure;
	return {
		n: table.n,
		...reportFigures({
			observedAgreement: unlessEmpty(observed),
			expectedAgreement: unlessEmpty(expected),
			kappa: unlessEmpty(kappa),
			kappaCiLow: unlessEmpty(end(kappa, halfWidth, -1)),
			kappaCiHigh: unlessEmpty(end(kappa, halfWidth, 1)),
		}),
	};
}

/** A level of one rater met by a level of the other. */
interface Cell {
	/** of all units, from 0 to 1 */
	readonly share: number;
	/** the share that raters who do not look at the unit would make */
	readonly chance: number;
	/** what the pair is worth: 1 for the same level */
	readonly credit: number;
	/** what each rater's level is worth against the other's ratings, added up */
	readonly usual: number;
}

function cellsOf({ counts, n }: CrossTable, weights: KappaWeights): Cell[] {
	const levels = [...counts.keys()];
	const shareOf = (row: number, column: number) =>
		(counts[row]?.[column] ?? 0) / n;
	const rows = levels.map((row) =>
		sum(levels.map((column) => shareOf(row, column))),
	);
	const columns = levels.map((column) =>
		sum(levels.map((row) => shareOf(row, column))),
	);
	const credit = (row: number, column: number) =>
		1 - costOf(Math.abs(row - column), weights, levels.length - 1);
	const usual = (level: number, others: readonly number[]) =>
		sum(others.map((share, other) => share * credit(level, other)));
	return levels.flatMap((row) =>
		levels.map((column) => ({
			share: shareOf(row, column),
			chance: (rows[row] ?? 0) * (columns[column] ?? 0),
			credit: credit(row, column),
			usual: usual(row, columns) + usual(column, rows),
		})),
	);
}

/** @param furthest levels between the first and the last */
function costOf(
	distance: number,
	weights: KappaWeights,
	furthest: number,
): number {
	if (weights === "unweighted" || distance === 0) return Math.sign(distance);
	return (distance / furthest) ** (weights === "linear" ? 1 : 2);
}

function standardError(
	cells: readonly Cell[],
	expected: number,
	kappa: number,
	n: number,
): number {
	const squares = sum(
		cells.map(
			({ share, credit, usual }) => share * (credit - usual * (1 - kappa)) ** 2,
		),
	);
	const variance = squares - (kappa - expected * (1 - kappa)) ** 2;
	return Math.sqrt(Math.max(0, variance) / n) / (1 - expected);
}

/** Without any disagreement the formula gives no width. */
function end(kappa: Figure, halfWidth: Figure, side: number): Figure {
	return derive(
		(k, half) =>
			k === 1 || half === 0
				? "perfect-correlation"
				: Math.min(1, k + side * half),
		kappa,
		halfWidth,
	);
}
