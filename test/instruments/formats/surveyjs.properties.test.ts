import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import { checkDefinition } from "#instruments/check-definition.ts";
import { shownItems } from "#instruments/conditions.ts";
import type { Answers, Instrument } from "#instruments/definition.ts";
import { toSurveyJs } from "#instruments/formats/surveyjs.ts";
import { library } from "#instruments/library.ts";
import { randomAnswers, randomNumbers } from "../random-answers.ts";
import { randomInstrument } from "../random-instrument.ts";

/**
 * Answers as one respondent would and then changes every answer to another's. After each step survey-core
 * must show what the instrument says, and keep nothing that it hides.
 */
function walk(instrument: Instrument, random: () => number): void {
	const model = new Model(toSurveyJs(instrument, "en"));
	for (let turn = 0; turn < 3; turn++) {
		const answers = randomAnswers(instrument, random);
		for (const { id } of instrument.items) {
			if (!model.getQuestionByName(id).isVisible) continue;
			model.setValue(id, answers[id]);
			expectAgreement(model, instrument);
		}
		expectAgreement(resumed(model, instrument), instrument);
	}
}

/** A survey that starts with the answers so far, as after a reload. */
function resumed(model: Model, instrument: Instrument): Model {
	const another = new Model(toSurveyJs(instrument, "en"));
	another.data = model.data;
	expect(another.data).toEqual(model.data);
	return another;
}

function expectAgreement(model: Model, instrument: Instrument): void {
	const answers = model.data as Answers;
	const pages = model.visiblePages.map(({ name }) => name);
	const shown = shownItems(instrument, answers);
	expect(pages).toEqual(shown.map(({ id }) => `page_${id}`));
	const faults = checkAnswers(instrument, answers);
	expect(faults.filter(({ code }) => code !== "required")).toEqual([]);
}

describe("survey-core shows what the instrument says, whatever is answered in which order", () => {
	test.each(library.map((each) => [each.id, each] as const))(
		"%s",
		(_, instrument) => {
			const random = randomNumbers(7);
			for (let i = 0; i < 5; i++) walk(instrument, random);
		},
	);

	test("random instruments with chained and nested conditions", () => {
		const random = randomNumbers(20261121);
		for (let i = 0; i < 40; i++) {
			const instrument = randomInstrument(random);
			expect(checkDefinition(instrument)).toEqual([]);
			walk(instrument, random);
		}
	});
});
