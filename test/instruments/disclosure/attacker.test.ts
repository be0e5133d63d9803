import { expect, test } from "vitest";
import { attackAll } from "./attack.ts";
import { naive, waymark } from "./publishers.ts";
import { randomSurvey } from "./random-survey.ts";

function* surveys(count: number, mostPeople?: number) {
	for (let seed = 1; seed <= count; seed++) {
		yield randomSurvey(seed, mostPeople);
	}
}

test("an attacker who asks everything finds no group under the threshold", () => {
	const summary = attackAll(surveys(1000), waymark);
	console.info("attack on Waymark", summary);
	expect(summary).toMatchObject({
		surveys: 1000,
		solved: 0,
		combined: 0,
		smallAtoms: 0,
		tableFound: 0,
	});
	expect(summary.answers).toBeGreaterThan(100_000);
	expect(summary.smallCells).toBeGreaterThan(100_000);
	expect(summary.tableCells).toBeGreaterThan(100_000);
});

test("the same attacker succeeds where only small figures are hidden", () => {
	const summary = attackAll(surveys(20, 40), naive);
	console.info("attack on a naive publisher", summary);
	expect(summary.solved).toBeGreaterThan(100);
	expect(summary.combined).toBeGreaterThan(100);
	expect(summary.smallAtoms).toBeGreaterThan(100);
	expect(summary.tableFound).toBeGreaterThan(100);
});
