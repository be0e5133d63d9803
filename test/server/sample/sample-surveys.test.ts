import { describe, expect, it } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import { score } from "#instruments/score.ts";
import { pairedChange } from "#instruments/statistics/paired-change.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import { sampleSurveys } from "../../../server/sample/sample-surveys.ts";

const surveys = sampleSurveys();

/** A person's score at a wave, by pseudonym. */
function scoresAt(wave: string, scale: string): Map<string, number> {
	const records = surveys.find(({ survey }) => survey.key === "recordsAccess");
	const scores = new Map<string, number>();
	for (const response of records?.survey.responses ?? []) {
		if (!records || response.wave !== wave || !response.participant) continue;
		const value = score(records.instrument, response.answers)[scale]?.value;
		if (typeof value === "number") scores.set(response.participant, value);
	}
	return scores;
}

function change(scale: string) {
	const before = scoresAt("baseline", scale);
	const after = scoresAt("follow-up", scale);
	const both = [...before.keys()].filter((code) => after.has(code));
	return pairedChange(
		weighPairs(
			both.map((code) => before.get(code) ?? Number.NaN),
			both.map((code) => after.get(code) ?? Number.NaN),
		),
	);
}

describe("the sample surveys", () => {
	it("are the same every time", () => {
		expect(JSON.stringify(sampleSurveys())).toBe(JSON.stringify(surveys));
	});

	it.each(surveys.map(({ survey, instrument }) => ({ survey, instrument })))(
		"hold only answers that the instrument allows: $survey.key",
		({ survey, instrument }) => {
			const faults = survey.responses.flatMap((response) =>
				checkAnswers(instrument, response.answers),
			);
			expect(faults).toEqual([]);
		},
	);

	it.each(surveys.map(({ survey }) => survey))(
		"name only their own waves, and end after they start: $key",
		(survey) => {
			const waves = survey.waves.map((wave) => wave.key);
			for (const response of survey.responses) {
				expect(waves).toContain(response.wave);
				expect(response.completedAt > response.startedAt).toBe(true);
			}
		},
	);

	it("tell the story that the guide tells", () => {
		const overall = change("overall");
		expect(overall.pairs).toBe(47);
		expect(overall.meanDifference).toBeCloseTo(9.84, 2);
		expect(overall.ciLow).toBeCloseTo(6.05, 2);
		expect(overall.ciHigh).toBeCloseTo(13.63, 2);
		const sizes = surveys.map(({ survey }) => survey.responses.length);
		expect(sizes).toEqual([109, 71, 1684, 90]);
	});
});
