/** Where figures from these instruments go wrong: one test or more for each numbered trap. */

import { expect, test } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import type { Answers, Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { score } from "#instruments/score.ts";

test.each(["patient-enablement-instrument", "group-session-index"])(
	"trap 1: %s is marked as a change score, and warns against before and after",
	(id) => {
		const it = instrument(id);
		const types = it.scales.map(({ measureType }) => measureType);
		expect(new Set([it.measureType, ...types])).toEqual(
			new Set(["transition"]),
		);
		expect(it.cautions.map(({ en }) => en).join(" ")).toContain(
			"Do not ask it before and after and subtract",
		);
	},
);

test("trap 1: what may be compared before and after access is a state", () => {
	const it = instrument("records-access-relationship");
	const states = it.scales.filter((s) => s.measureType === "state");
	expect(states.map(({ id }) => id)).toEqual(["enablement"]);
});

test("trap 2: 'not applicable' as 0 or as missing moves the PEI from 7 to 8.4", () => {
	const it = instrument("patient-enablement-instrument");
	const [one, two, three] = it.scales.map(({ id }) => id);
	const notApplicable = score(it, pei([2, 1, 1, "NA", 2, 1]));
	expect(notApplicable[one ?? ""]).toMatchObject({ value: 7, answered: 6 });
	expect(notApplicable[two ?? ""]).toMatchObject({ value: 8.4, answered: 5 });
	expect(notApplicable[three ?? ""]?.value).toBeNull();
	const blank = score(it, pei([2, 1, 1, undefined, 2, 1]));
	expect(blank[one ?? ""]?.value).toBeNull();
	expect(it.scales.map(({ variantOf }) => variantOf)).toEqual([
		undefined,
		one,
		one,
	]);
});

test("trap 2: no red flag is 0; not an adult ward, not known and no answer are none", () => {
	const it = instrument("end-of-shift-safety-scale");
	const count = (answers: Answers) => score(it, answers).red_flag_count;
	expect(count({ red_flags: ["none"] })?.value).toBe(0);
	const withoutValue = { value: null, reason: "too-few-answered" };
	expect(count({ red_flags: ["NA"] })).toMatchObject(withoutValue);
	expect(count({ red_flags: ["DK"] })).toMatchObject(withoutValue);
	expect(count({})).toMatchObject({ reason: "nothing-answered" });
});

test("trap 2: a question not asked, not answered and not applicable are told apart", () => {
	const it = instrument("records-access-relationship");
	const reason = (answers: Answers) => score(it, answers).trust;
	const user = { looked_ever: "yes" };
	expect(reason({ looked_ever: "no" })).toMatchObject({
		reason: "not-asked",
	});
	expect(reason(user)).toMatchObject({ reason: "nothing-answered" });
	const notApplicable = { ...user, trust_1: "NA", trust_2: "NA" };
	expect(reason(notApplicable)).toMatchObject({ reason: "too-few-answered" });
});

test.each(["care-measure", "consultation-relationship"])(
	"trap 3: %s is not scored with more than two of ten left out, and warns of the ceiling",
	(id) => {
		const it = instrument(id);
		const items = it.items.map((item) => item.id);
		const answer = (count: number) =>
			score(it, Object.fromEntries(items.slice(0, count).map((i) => [i, 4])));
		const [sum = ""] = it.scales.map((scale) => scale.id);
		expect(answer(8)[sum]?.value).toBe(40);
		expect(answer(7)[sum]?.value).toBeNull();
		expect(it.cautions.some(({ en }) => en?.includes("at the top"))).toBe(true);
	},
);

test("trap 4: no short form is offered under the CARE measure's name", () => {
	const care = library.filter(({ title }) => /\bCARE\b/.test(title.en ?? ""));
	expect(care.map(({ items }) => items.length)).toEqual([10]);
});

test.each(["end-of-shift-safety-scale", "group-session-index"])(
	"trap 5: %s is rebuilt from an unpublished source, and says so",
	(id) => {
		const { lineage } = instrument(id);
		expect(lineage?.relation).toBe("inspired-by");
		expect(lineage?.differences[0]?.note.en).toContain("never published");
	},
);

test("trap 6: the questions on use are scored nowhere", () => {
	const it = instrument("records-access-relationship");
	const scored = it.scales.flatMap(({ items = [] }) => items);
	const use = it.items.slice(-6).map(({ id }) => id);
	expect(use).toContain("looked_times");
	expect(use.filter((id) => scored.includes(id))).toEqual([]);
});

test("trap 11: withheld instruments carry no wording anywhere", () => {
	const withheld = library.filter((it) => it.itemsPolicy === "withheld");
	expect(withheld).toHaveLength(2);
	for (const it of withheld) {
		expect(it.stem).toBeUndefined();
		const given = it.items.flatMap((item) => Object.keys(item));
		expect(new Set(given)).toEqual(
			new Set(["id", "type", "topic", "covers", "text", "responseSet"]),
		);
		expect(it.items.every(({ text }) => text === null)).toBe(true);
	}
});

test("trap 25: numbers needed do not pass from a source to what it inspired", () => {
	const figures = library.filter((it) => it.respondentsNeeded !== undefined);
	expect(figures.map(({ id }) => id).sort()).toEqual([
		"care-measure",
		"end-of-shift-safety-scale",
		"patient-enablement-instrument",
	]);
});

test("trap 26: satisfaction with the handling is kept apart from the outcome", () => {
	const it = instrument("complaint-handling-experience");
	const overall = it.scales.find(({ primary }) => primary);
	expect(overall?.scales).toHaveLength(5);
	expect(overall?.scales?.join()).not.toContain("satisfaction");
	expect(it.items.map(({ id }) => id)).toContain("decision");
});

test("trap 30: terms that were not verified ask for a person to check them", () => {
	for (const { itemsPolicy, licence } of library) {
		if (itemsPolicy !== "withheld") continue;
		expect(licence.summary.en).toMatch(/have a person check the terms/i);
		expect([licence.commercialUse, licence.modification]).toEqual([
			"ask",
			"ask",
		]);
	}
});
test("a person who never looked at their record cannot answer what was not asked", () => {
	const it = instrument("records-access-relationship");
	const answers = { looked_ever: "no", enablement_1: 4, trust_1: 5 };
	expect(checkAnswers(it, answers)).toMatchObject([
		{ path: "/answers/trust_1", code: "hidden-item" },
	]);
	const scores = score(it, answers);
	expect(scores.trust?.value).toBeNull();
});

function instrument(id: string): Instrument {
	const found = library.find((each) => each.id === id);
	if (found === undefined) throw new Error(`The library has no ${id}.`);
	return found;
}

function pei(codes: (number | string | undefined)[]): Answers {
	const answered = codes.flatMap((code, i) =>
		code === undefined ? [] : [[`pei_${i + 1}`, code] as const],
	);
	return Object.fromEntries(answered);
}
