import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SurveyModel } from "survey-core";
import { expect, it } from "vitest";
import type { Answer, Instrument, Item } from "#instruments/definition.ts";
import { toSurveyJs } from "#instruments/formats/surveyjs.ts";
import { library } from "#instruments/library.ts";
import { optionsOf } from "#instruments/values.ts";
import { pruneModule } from "../../../bin/vite/prune-module.ts";
import { surveyCore } from "../../../bin/vite/prune-survey.ts";
import { everyKind } from "../../browser/respond-instrument.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const whole = readFileSync(
	fileURLToPath(import.meta.resolve("survey-core")),
	"utf8",
);
const pruned = pruneModule(whole, surveyCore);
const file = join(temporaryDir(), "survey-core.mjs");
writeFileSync(file, pruned);
const core: { SurveyModel: typeof SurveyModel } = await import(
	pathToFileURL(file).href
);

it("leaves out the kinds of question that no instrument has", () => {
	expect(pruned.length).toBeLessThan(whole.length * 0.7);
	expect(core).not.toHaveProperty("QuestionMatrixDropdownModel");
	expect(core).not.toHaveProperty("QuestionFileModel");
});

it.each([everyKind, ...library])(
	"asks the questions of $id as the whole survey-core does",
	(instrument) => {
		for (const choice of [0, 1, 2]) {
			const ours = answered(core.SurveyModel, instrument, choice);
			expect(ours).toEqual(answered(SurveyModel, instrument, choice));
			expect(ours.pages.length).toBeGreaterThan(1);
		}
	},
);

it("fails when a name that is used is not there", () => {
	const wanted = { used: ["Gone"], emptied: [] };
	expect(() => pruneModule("class Here {}", wanted)).toThrow("Gone");
});

/** What is shown and held once every question has its nth answer. */
function answered(
	Model: typeof SurveyModel,
	instrument: Instrument,
	choice: number,
) {
	const survey = new Model(toSurveyJs(instrument, "en"));
	for (const item of instrument.items) {
		const question = survey.getQuestionByName(item.id);
		const answer = nthAnswer(instrument, item, choice);
		if (answer !== undefined && question.isVisible) question.value = answer;
	}
	const pages = survey.visiblePages.map(({ name }) => name);
	return { pages, data: survey.data };
}

function nthAnswer(
	instrument: Instrument,
	item: Item,
	n: number,
): Answer | undefined {
	const options = optionsOf(instrument, item);
	const code = options[n % options.length]?.code;
	switch (item.type) {
		case "single":
			return code;
		case "multiple":
			return code === undefined ? undefined : [code];
		case "rating":
		case "number":
			return (item.min ?? 0) + n;
		case "date":
			return `2026-03-0${n + 1}`;
		case "text":
		case "long-text":
			return `Text ${n}`;
		case "information":
			return undefined;
	}
}
