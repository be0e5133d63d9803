import { describe, expect, test } from "vitest";
import { formClasses } from "#instruments/disclosure/form-classes.ts";
import { membersFor } from "#instruments/disclosure/members-for.ts";
import { seededRandom } from "../../../server/sample/seeded-random.ts";
import {
	day,
	knownOn,
	type RandomSurvey,
	randomSurvey,
} from "./random-survey.ts";
import { response, responses, rules, shuffled } from "./simple-survey.ts";

const later = { wave: "after", day: day(20) };

/** The number of people shown, with all waves, and those in the filter. */
function count(
	received: Parameters<typeof formClasses>[0],
	waves: string[],
	{ site, ...stated }: Partial<typeof rules> & { site?: string } = {},
): number {
	const filter = new Map(site === undefined ? [] : [[1, new Set([site])]]);
	const classes = formClasses(received, { ...rules, ...stated });
	return membersFor(classes, { waves, filter }).count;
}

describe("in any survey, on any day", () => {
	const surveys = Array.from({ length: 300 }, (_, i) => randomSurvey(5000 + i));
	const classesOn = (survey: RandomSurvey, today: string) =>
		formClasses(survey.received, { ...survey.rules, today });
	/** Members and their waves, as text, in an order of its own. */
	const asText = ({ shown }: ReturnType<typeof formClasses>) =>
		shown
			.map(({ members, strata }) => [
				...strata.keys(),
				members.map(({ key }) => key),
			])
			.map((each) => JSON.stringify(each))
			.sort();

	test("every class has at least the threshold", () => {
		for (const survey of surveys) {
			for (const today of survey.asked) {
				for (const { members } of classesOn(survey, today).shown) {
					expect(members.length).toBeGreaterThanOrEqual(survey.rules.threshold);
				}
			}
		}
	});

	test("the order in which responses are given makes no difference", () => {
		const { uniform } = seededRandom(7);
		for (const survey of surveys) {
			const received = shuffled(survey.received, uniform);
			expect(asText(classesOn({ ...survey, received }, day(12)))).toEqual(
				asText(classesOn(survey, day(12))),
			);
		}
	});

	test("what comes and goes later makes no difference to the past", () => {
		for (const survey of surveys) {
			for (const today of survey.asked) {
				const received = knownOn(survey.received, today, "evening");
				expect(asText(classesOn({ ...survey, received }, today))).toEqual(
					asText(classesOn(survey, today)),
				);
			}
		}
	});

	test("classes are only cut: nobody joins people who were shown before", () => {
		for (const survey of surveys) {
			const [first = "", ...others] = survey.asked;
			let earlier = classesOn(survey, first).shown;
			for (const today of others) {
				const { shown } = classesOn(survey, today);
				for (const { members } of shown) {
					const from = earlier.filter((old) =>
						old.members.some(({ key }) =>
							members.some((each) => each.key === key),
						),
					);
					expect(from.length).toBeLessThanOrEqual(1);
					const [only = { members }] = from;
					const keys = new Set(only.members.map(({ key }) => key));
					expect(members.every(({ key }) => keys.has(key))).toBe(true);
				}
				earlier = shown;
			}
		}
	});

	test("nothing gone is shown", () => {
		for (const survey of surveys) {
			const shown = classesOn(survey, day(30)).shown.flatMap(
				({ members, strata }) =>
					members.flatMap(({ responses }) =>
						[...strata.keys()].map((wave) => responses.get(wave)),
					),
			);
			for (const each of shown) expect(each?.goneOn).toBe(null);
		}
	});
});

test("at one large site everything is shown", () => {
	const received = [...responses("n", 200), ...responses("n", 150, later)];
	expect(count(received, ["before"])).toBe(200);
	expect(count(received, ["after"])).toBe(150);
	expect(count(received, ["before", "after"])).toBe(150);
	expect(count(received, ["before"], { site: "north" })).toBe(200);
});

test("nine people are not shown, ten are", () => {
	expect(count(responses("n", 9), ["before"])).toBe(0);
	expect(count(responses("n", 10), ["before"])).toBe(10);
});

test("today's responses count from tomorrow", () => {
	expect(count(responses("n", 10), ["before"], { today: day(1) })).toBe(0);
	expect(count(responses("n", 10), ["before"], { today: day(2) })).toBe(10);
});

test("a small site is shown with others, not by itself", () => {
	const received = [
		...responses("n", 12),
		...responses("s", 7, { strata: ["all", "south"] }),
		...responses("e", 6, { strata: ["all", "east"] }),
	];
	expect(count(received, ["before"])).toBe(25);
	expect(count(received, ["before"], { site: "north" })).toBe(12);
	expect(count(received, ["before"], { site: "south" })).toBe(0);
});

test("who answers again is shown, but no fewer than the threshold stay behind", () => {
	const before = responses("n", 25);
	const both = (again: number) =>
		count([...before, ...responses("n", again, later)], ["before", "after"]);
	expect(both(9)).toBe(0);
	expect(both(15)).toBe(15);
	expect(both(18)).toBe(15);
	expect(both(24)).toBe(15);
	expect(both(25)).toBe(25);
});

test("a single newcomer waits for nine others", () => {
	const late = (people: number) => [
		...responses("n", 10),
		...responses("late", people, { day: day(5) }),
	];
	expect(count(late(1), ["before"])).toBe(10);
	expect(count(late(9), ["before"])).toBe(10);
	expect(count(late(10), ["before"])).toBe(20);
});

test("with patience the first waits for others to come", () => {
	const received = [
		...responses("n", 10),
		...responses("m", 1, { day: day(5) }),
	];
	const shown = (today: string) =>
		count(received, ["before"], { patience: 7, today });
	expect(shown(day(8))).toBe(0);
	expect(shown(day(9))).toBe(11);
});

test("an erased response takes company with it, for ever", () => {
	const [first = response("n0"), ...others] = responses("n", 35);
	const received = [{ ...first, goneOn: day(50) }, ...others];
	expect(count(received, ["before"], { today: day(49) })).toBe(35);
	const after = count(received, ["before"], { today: day(50) });
	expect(35 - after).toBeGreaterThanOrEqual(10);
	expect(after).toBeGreaterThanOrEqual(20);
	const more = [...received, ...responses("m", 9, { day: day(60) })];
	expect(count(more, ["before"])).toBe(after);
});

test("what is erased before it is shown leaves no trace", () => {
	const received = responses("n", 9);
	const gone = response("gone", { goneOn: day(3) });
	const tenth = response("tenth", { day: day(5) });
	expect(count([...received, gone], ["before"], { patience: 5 })).toBe(0);
	expect(count([...received, gone, tenth], ["before"], { patience: 5 })).toBe(
		10,
	);
});

test("of two responses of one person in one wave the first counts", () => {
	const again = responses("n", 10).map((each) => ({
		...each,
		id: `${each.id}-again`,
		day: day(2),
	}));
	const classes = formClasses([...again, ...responses("n", 10)], rules);
	const { responses: ids } = membersFor(classes, {
		waves: ["before"],
		filter: new Map(),
	});
	expect(ids[0]?.toSorted()).toEqual(responses("n", 10).map(({ id }) => id));
});

test("responses without a person are a person each, and never followed", () => {
	const unlinked = responses("n", 12, { person: null });
	const received = [
		...unlinked,
		...unlinked.map((each) => ({ ...each, ...later, id: `${each.id}2` })),
	];
	expect(count(received, ["before"])).toBe(12);
	expect(count(received, ["before", "after"])).toBe(0);
});

describe("refuses", () => {
	test.each([
		["a threshold under the floor", { threshold: 4 }, [], "5 or more"],
		["half a person", { threshold: 9.5 }, [], "whole number"],
		["an impossible day", { today: "2026-02-30" }, [], "not a day"],
		["impatience", { patience: -1 }, [], "0 or more"],
		["an unknown wave", {}, [response("a", { wave: "during" })], "during"],
		["a day in words", {}, [response("a", { day: "Monday" })], "Monday"],
		[
			"a dimension too few",
			{},
			[response("a"), response("b", { strata: ["all"] })],
			"dimensions",
		],
	])("%s", (_, stated, received, words) => {
		const form = () => formClasses(received, { ...rules, ...stated });
		expect(form).toThrow(RangeError);
		expect(form).toThrow(words);
	});
});
