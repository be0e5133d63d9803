import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { shownItems } from "#instruments/conditions.ts";
import type { Answers, Instrument } from "#instruments/definition.ts";
import { fromFhir } from "#instruments/formats/fhir/from-fhir.ts";
import type {
	QuestionnaireItem,
	ResponseItem,
} from "#instruments/formats/fhir/questionnaire.ts";
import { responseWriter } from "#instruments/formats/fhir/response-to-fhir.ts";
import { toFhir } from "#instruments/formats/fhir/to-fhir.ts";
import { library } from "#instruments/library.ts";
import { fhirErrors } from "../../../support/fhir-validator.ts";
import { randomAnswers, randomNumbers } from "../../random-answers.ts";
import { randomInstrument } from "../../random-instrument.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../../sample-instrument.ts";

const random = randomNumbers(20261121);
const generated = Array.from({ length: 25 }, () => randomInstrument(random));
const rich = sampleInstrument({
	stem: both("Today…"),
	sections: [{ id: "care", title: both("Care"), text: both("Of your care.") }],
	codings: [{ system: "http://loinc.org", code: "44249-1" }],
	responseSets: {
		agree: {
			options: [
				{
					code: 1,
					label: both("Yes"),
					codings: [
						{
							system: "http://snomed.info/sct",
							code: "373066001",
							display: "Yes",
						},
					],
				},
				{
					code: "no_way",
					label: both("No"),
					codings: [
						{
							system: "http://snomed.info/sct",
							code: "373067005",
							display: "No",
						},
					],
				},
				{ code: "NA", label: both("Does not apply"), kind: "not-applicable" },
			],
		},
		tick: {
			options: [
				{ code: "x", label: both("X") },
				{ code: "none", label: both("None"), exclusive: true },
			],
		},
	},
	items: [
		{
			...single("a"),
			section: "care",
			codings: [
				{ system: "http://loinc.org", code: "44250-9", display: "Interest" },
			],
		},
		{
			...question("b"),
			section: "care",
			type: "multiple",
			responseSet: "tick",
			required: true,
		},
		{
			...question("c"),
			type: "slider",
			min: 0,
			max: 100,
			step: 5,
			minLabel: both("None"),
			maxLabel: both("All"),
			unit: both("%"),
		},
		{
			...question("d"),
			type: "rating",
			min: 0,
			max: 10,
			minLabel: both("Not"),
			maxLabel: both("Fully"),
		},
		{
			...question("e"),
			type: "number",
			min: 0,
			max: 20,
			decimals: 1,
			unit: both("kg"),
			help: both("On a scale."),
		},
		{ ...question("f"), type: "date", min: "2020-01-01" },
		{
			...question("g"),
			type: "text",
			maxLength: 20,
			whyWeAsk: both("To help."),
		},
		{ ...question("h"), type: "ranking", responseSet: "tick2" },
	],
});
rich.responseSets.tick2 = {
	options: [
		{ code: "p", label: both("P") },
		{ code: "q", label: both("Q") },
	],
};
const all: [string, Instrument][] = [...library, rich, ...generated].map(
	(each, index) => [`${index} ${each.id}`, each],
);

const typesOfAnswers: Record<string, string> = {
	choice: "valueCoding",
	integer: "valueInteger",
	decimal: "valueDecimal",
	date: "valueDate",
	string: "valueString",
	text: "valueString",
};

/** Whether each answer is to an element at its place, of its type, and among its options. */
function expectAnswers(
	elements: readonly QuestionnaireItem[],
	answered: readonly ResponseItem[],
): void {
	for (const item of answered) {
		const element = elements.find(({ linkId }) => linkId === item.linkId);
		if (element === undefined) throw new Error(`There is no ${item.linkId}.`);
		if (element.type === "group")
			expectAnswers(element.item ?? [], item.item ?? []);
		for (const answer of item.answer ?? []) {
			expect(Object.keys(answer)).toEqual([typesOfAnswers[element.type]]);
			if (!answer.valueCoding) continue;
			const offered = element.answerOption?.map(
				({ valueCoding }) => `${valueCoding.system}|${valueCoding.code}`,
			);
			expect(offered).toContain(
				`${answer.valueCoding.system}|${answer.valueCoding.code}`,
			);
		}
	}
}

function countAnswers(items: readonly ResponseItem[]): number {
	return items.reduce(
		(sum, item) => sum + (item.answer ? 1 : 0) + countAnswers(item.item ?? []),
		0,
	);
}

/** Answers to what is shown alone; in the order of the options to rankings, and half-way to lines. */
function shownAnswers(instrument: Instrument, random: () => number): Answers {
	const wishes = Object.fromEntries(
		Object.entries(randomAnswers(instrument, random)).map(([id, answer]) => {
			const item = instrument.items.find((each) => each.id === id);
			if (item?.type === "slider") return [id, item.max];
			return [id, item?.type === "ranking" ? ["p", "q"] : answer];
		}),
	) as Answers;
	const shown = new Set(shownItems(instrument, wishes).map(({ id }) => id));
	return Object.fromEntries(
		Object.entries(wishes).filter(([id]) => shown.has(id)),
	);
}

describe.each(all)("%s", (_, instrument) => {
	test("has no faults, and is a valid Questionnaire of FHIR R4", () => {
		expect(checkDefinition(instrument)).toEqual([]);
		expect(fhirErrors(toFhir(instrument).content)).toEqual([]);
	});

	test("is answered by valid QuestionnaireResponses", () => {
		const { content } = toFhir(instrument);
		for (let n = 0; n < 5; n += 1) {
			const answers = shownAnswers(instrument, random);
			const response = responseWriter(instrument)({
				id: "0190a000-0000-7000-8000-000000000000",
				answers,
				language: "en",
				authored: "2026-11-21",
				subject: {
					system: "urn:uuid:0190a000-0000-7000-8000-000000000001",
					value: "P001",
				},
				tags: { wave: "baseline" },
			});
			expect(fhirErrors(response)).toEqual([]);
			expect(response.questionnaire).toBe(`${content.url}|${content.version}`);
			expectAnswers(content.item, response.item);
			expect(countAnswers(response.item)).toBe(Object.keys(answers).length);
		}
	});

	test("comes back with its questions, answers and what is shown when", () => {
		const { content, losses } = toFhir(instrument);
		const { definition } = fromFhir(content);
		if (definition === null) throw new Error("It was not read.");
		expect(checkDefinition(definition)).toEqual([]);
		const ids = instrument.items.map(({ id }) => id);
		const back = definition.items.filter(({ id }) => ids.includes(id));
		expect(back.map(({ id }) => id)).toEqual(ids);
		expect(definition.title).toEqual(instrument.title);
		expect(definition.languages).toEqual(instrument.languages);
		const changed = losses.map(({ where }) => where).join(", ");
		for (let n = 0; n < 5; n += 1) {
			const answers = randomAnswers(instrument, random);
			const shown = shownItems(instrument, answers).map(({ id }) => id);
			const shownThere = shownItems(definition, answers).map(({ id }) => id);
			// An item whose condition could not be said is shown more often, and so may what depends on it.
			if (losses.some(({ what }) => what.startsWith("It is shown"))) continue;
			expect(
				shownThere.filter((id) => ids.includes(id)),
				changed,
			).toEqual(shown);
		}
		for (const item of instrument.items) {
			const other = back.find(({ id }) => id === item.id);
			if (!("responseSet" in item) || !other || !("responseSet" in other))
				continue;
			expect(definition.responseSets[other.responseSet]).toEqual(
				instrument.responseSets[item.responseSet],
			);
		}
	});
});

test("items of every kind come back as they went", () => {
	const { definition } = fromFhir(toFhir(rich).content);
	const back = new Map(definition?.items.map((item) => [item.id, item]));
	for (const id of ["a", "b", "c", "d", "e", "f"]) {
		const { responseSet: _, ...there } = { responseSet: "", ...back.get(id) };
		const { responseSet: __, ...here } = {
			responseSet: "",
			...rich.items.find((item) => item.id === id),
		};
		expect(there).toEqual(here);
	}
	expect(definition?.sections?.map(({ title }) => title)).toEqual([
		both("Care"),
	]);
	expect(definition?.codings).toEqual(rich.codings);
});

test("says of everything that stays behind", () => {
	const [records] = library;
	if (!records) throw new Error("The library is empty.");
	const { losses } = toFhir(records);
	const where = losses.map((loss) => loss.where);
	for (const part of ["scales", "recall", "lineage", "examples", "cautions"]) {
		expect(where).toContain(part);
	}
	expect(toFhir(rich).losses.map(({ what }) => what)).toEqual(
		expect.arrayContaining([
			"Rankings",
			"Why it is asked",
			"The words above every question",
			"The text of the section",
		]),
	);
});

test("a condition on what was not chosen among several cannot be said, and is told", () => {
	const instrument = sampleInstrument({
		items: [
			{ ...question("m"), type: "multiple", responseSet: "agree" },
			{ ...single("n"), showIf: { not: { item: "m", is: 1 } } },
		],
	});
	const { content, losses } = toFhir(instrument);
	expect(losses).toContainEqual(
		expect.objectContaining({ where: "n", kind: "changed" }),
	);
	expect(content.item.at(-1)?.enableWhen).toBeUndefined();
});
