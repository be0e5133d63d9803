import { combineGroups } from "./combine-groups.ts";
import { askEverything, type Group, peopleOf } from "./published-groups.ts";
import type { Publish } from "./publishers.ts";
import type { RandomSurvey } from "./random-survey.ts";
import { sizeOf, smallCells } from "./small-cells.ts";
import { linearSolver } from "./solve-linear.ts";

export interface AttackSummary {
	surveys: number;
	/** Figures asked for, over all days. */
	queries: number;
	/** Of these, answered with a figure. */
	answers: number;
	/** Groups of fewer people than the threshold that exist, each solved for by elimination. */
	smallCells: number;
	/** Of these, found. */
	solved: number;
	/** Sums and differences of two or three published groups. */
	combinations: number;
	/** Of these, a group of fewer people than the threshold. */
	combined: number;
	/** Sets of people whom no figure, of any kind, tells apart, if smaller than the threshold. */
	smallAtoms: number;
	tableCells: number;
	tableCombinations: number;
	/** Found from option tables, by elimination or by combination. */
	tableFound: number;
}

export function attackAll(
	surveys: Iterable<RandomSurvey>,
	publish: Publish,
): AttackSummary {
	const summary: AttackSummary = {
		surveys: 0,
		queries: 0,
		answers: 0,
		smallCells: 0,
		solved: 0,
		combinations: 0,
		combined: 0,
		smallAtoms: 0,
		tableCells: 0,
		tableCombinations: 0,
		tableFound: 0,
	};
	for (const survey of surveys) attack(survey, publish, summary);
	return summary;
}

function attack(
	survey: RandomSurvey,
	publish: Publish,
	summary: AttackSummary,
): void {
	const { figures, tables, queries, answers } = askEverything(survey, publish);
	summary.surveys++;
	summary.queries += queries;
	summary.answers += answers;
	const cells = smallCells(survey);
	summary.smallCells += cells.length;
	summary.solved += solve(survey, figures, cells);
	const { combinations, small } = combineGroups(
		figures,
		survey.rules.threshold,
	);
	summary.combinations += combinations;
	summary.combined += small;
	summary.smallAtoms += smallAtoms(survey, figures);
	attackTables(survey, tables, summary);
}

function attackTables(
	survey: RandomSurvey,
	tables: readonly ReadonlySet<Group>[],
	summary: AttackSummary,
): void {
	if (tables.every(({ size }) => size === 0)) return;
	const cells = smallCells(survey, ({ id }) => survey.chosen.get(id) ?? "");
	for (const table of tables) {
		const { combinations, small } = combineGroups(
			table,
			survey.rules.threshold,
		);
		summary.tableCells += cells.length;
		summary.tableCombinations += combinations;
		summary.tableFound += small + solve(survey, table, cells);
	}
}

function solve(
	survey: RandomSurvey,
	published: ReadonlySet<Group>,
	cells: readonly Group[],
): number {
	return cells.filter(linearSolver(published, peopleOf(survey).size)).length;
}

/** Cuts the people by every published group; the part of which nothing is published does not count. */
function smallAtoms(
	survey: RandomSurvey,
	published: ReadonlySet<Group>,
): number {
	const whole = [...published].reduce((all, group) => all | group, 0n);
	let atoms = [whole].filter((atom) => atom !== 0n);
	for (const group of published) {
		atoms = atoms
			.flatMap((atom) => [atom & group, atom & ~group])
			.filter((atom) => atom !== 0n);
	}
	return atoms.filter((atom) => sizeOf(atom) < survey.rules.threshold).length;
}
