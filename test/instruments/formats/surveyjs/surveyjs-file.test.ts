import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { shownItems } from "#instruments/conditions.ts";
import type { Answers, Instrument } from "#instruments/definition.ts";
import { toSurveyFile } from "#instruments/formats/surveyjs-export/to-survey-file.ts";
import { fromSurveyJs } from "#instruments/formats/surveyjs-import/from-surveyjs.ts";
import { library } from "#instruments/library.ts";
import { randomAnswers, randomNumbers } from "../../random-answers.ts";
import { randomInstrument } from "../../random-instrument.ts";
import { both, sampleInstrument, single } from "../../sample-instrument.ts";

const random = randomNumbers(20261121);
const generated = Array.from({ length: 25 }, () => randomInstrument(random));
const all: [string, Instrument][] = [...library, ...generated].map(
	(each, index) => [`${index} ${each.id}`, each],
);

function shownIn(instrument: Instrument, answers: Answers): string[] {
	return shownItems(instrument, answers).map(({ id }) => id);
}

describe.each(all)("%s", (_, instrument) => {
	test("opens in survey-core without an error, and shows the same questions", () => {
		const { content } = toSurveyFile(instrument);
		for (let n = 0; n < 5; n += 1) {
			const model = new Model(content);
			expect(model.jsonErrors ?? []).toEqual([]);
			const answers = randomAnswers(instrument, random);
			for (const { id } of instrument.items) {
				const question = model.getQuestionByName(id);
				if (question.isVisible) model.setValue(id, answers[id]);
			}
			const visible = instrument.items
				.map(({ id }) => model.getQuestionByName(id))
				.filter(({ isVisible }) => isVisible);
			expect(visible.map(({ name }) => name)).toEqual(
				shownIn(instrument, model.data),
			);
		}
	});

	test("comes back with its questions, answers and what is shown when", () => {
		const { definition } = fromSurveyJs(toSurveyFile(instrument).content);
		if (definition === null) throw new Error("It was not read.");
		expect(checkDefinition(definition)).toEqual([]);
		expect(definition.languages).toEqual(instrument.languages);
		expect(
			definition.items.map(({ id, type, text }) => ({ id, type, text })),
		).toEqual(
			instrument.items.map(({ id, type, text, topic }) => ({
				id,
				type,
				text: text ?? topic,
			})),
		);
		for (let n = 0; n < 5; n += 1) {
			const answers = randomAnswers(instrument, random);
			expect(shownIn(definition, answers)).toEqual(
				shownIn(instrument, answers),
			);
		}
	});
});

test("a file is in one language, or in all", () => {
	const instrument = sampleInstrument();
	const one = new Model(toSurveyFile(instrument, "cy").content);
	expect(one.getQuestionByName("a").title).toBe("Question a? (cy)");
	const whole = new Model(toSurveyFile(instrument).content);
	expect(whole.getQuestionByName("a").title).toBe("Question a?");
	whole.locale = "cy";
	expect(whole.getQuestionByName("a").title).toBe("Question a? (cy)");
});

test("sections are pages with a title, and come back", () => {
	const sections = [
		{ id: "s", title: both("Care"), text: both("Of your care.") },
	];
	const items = [
		single("a"),
		{ ...single("b"), section: "s" },
		{ ...single("c"), section: "s" },
		single("d"),
	];
	const { content } = toSurveyFile(sampleInstrument({ sections, items }));
	expect(
		content.pages.map(({ elements }) => elements.map(({ name }) => name)),
	).toEqual([["a"], ["b", "c"], ["d"]]);
	const { definition } = fromSurveyJs(content);
	expect(definition?.sections?.map(({ title, text }) => [title, text])).toEqual(
		[[both("Care"), both("Of your care.")]],
	);
});

test("says of everything that stays behind", () => {
	const { losses } = toSurveyFile(
		sampleInstrument({
			stem: both("Today…"),
			items: [{ ...single("a"), reverse: true, whyWeAsk: both("To help.") }],
		}),
	);
	const all = losses.map(({ what }) => what);
	expect(all).toEqual(
		expect.arrayContaining([
			"That they are scored the other way round",
			"Why it is asked",
			"That an answer says nothing of substance",
			"The time asked about",
		]),
	);
});
