import { expect, test } from "vitest";
import type { PlanSetting } from "#instruments/plan/gap.ts";
import {
	emptyPlan,
	isEmptyPlan,
	type Measure,
} from "#instruments/plan/plan.ts";
import { planFaults } from "#instruments/plan/plan-faults.ts";
import { planGaps } from "#instruments/plan/plan-gaps.ts";
import { nextLineId, withoutLine } from "#instruments/plan/plan-lines.ts";
import { sampleMeasure, samplePlan } from "./sample-plan.ts";

const instrument = { id: "consultation-relationship", version: "1.0.0" };
const setting: PlanSetting = {
	instruments: [
		{
			...instrument,
			measureType: "experience",
			covers: [{ dimension: "respect" }],
			scaleTitles: [
				{ id: "relationship_sum", title: { en: "Sum", cy: "Cyfanswm" } },
				{ id: "first_half", title: { en: "Half" } },
				{ id: "second_half", title: { en: "Half" } },
			],
		},
		{
			id: "change",
			version: "1.0.0",
			measureType: "transition",
			covers: [],
			scaleTitles: [],
		},
	],
	surveys: [{ title: "Consultations", instrument }],
	readFirst: null,
};
const codes = (plan = samplePlan(), at = setting) =>
	planGaps(plan, at).map(({ code }) => code);
const measured = (parts: Partial<Measure>) =>
	codes(samplePlan({ measures: [sampleMeasure(parts)] }));

test("a whole plan leaves nothing open", () => {
	expect(planGaps(samplePlan(), setting)).toEqual([]);
	expect(planFaults(samplePlan())).toEqual([]);
	expect(isEmptyPlan(samplePlan())).toBe(false);
});

test("an empty plan asks for the aim first, and names surveys that it leaves out", () => {
	expect(isEmptyPlan(emptyPlan)).toBe(true);
	expect(codes(emptyPlan)).toEqual(["no-aim", "survey-not-planned"]);
});

test("an aim without a measure, a measure without an aim, and a mechanism without either", () => {
	const [aim] = samplePlan().aims;
	const plan = samplePlan({
		aims: [{ ...aim, id: "a1", change: "One", forWhom: "" }],
		mechanisms: [],
		measures: [sampleMeasure({ aims: [], mechanisms: [] })],
	});
	expect(planGaps(plan, setting)).toMatchObject([
		{
			code: "aim-without-measure",
			line: "a1",
			message: expect.stringContaining("“One”"),
		},
		{ code: "no-mechanism" },
		{ code: "measure-without-aim", line: "m1" },
	]);
	const [mechanism] = samplePlan().mechanisms;
	const loose = { ...mechanism, aims: [] } as typeof mechanism & object;
	expect(codes(samplePlan({ mechanisms: [loose] }))).toEqual([
		"mechanism-without-aim",
	]);
});

test("a dimension that nobody covers, and one that its instrument does not", () => {
	expect(codes(samplePlan({ wanted: ["respect", "choice"] }))).toEqual([
		"dimension-not-covered",
	]);
	expect(measured({ dimensions: ["respect", "choice"] })).toEqual([
		"dimension-not-in-instrument",
	]);
});

test("one scale is read first, no more and no less", () => {
	expect(measured({ primary: false })).toEqual(["no-primary"]);
	const measures = [sampleMeasure(), sampleMeasure({ id: "m2" })];
	expect(codes(samplePlan({ measures }))).toEqual(["many-primary"]);
});

test("the scale that is read first is one of its instrument's, by its id or as an older plan says it", () => {
	for (const scale of ["relationship_sum", "Sum", " cyfanswm ", "first_half"])
		expect(measured({ scale })).toEqual([]);
	expect(measured({ scale: "" })).toEqual(["no-scale"]);
	expect(measured({ scale: " ", primary: false })).toEqual(["no-primary"]);
	for (const scale of ["relationship_mean", "The sum", "Half"])
		expect(measured({ scale })).toEqual(["scale-not-in-instrument"]);
	const change = { id: "change", version: "1.0.0" };
	const scoreless = { instrument: change, dimensions: [] };
	expect(measured({ ...scoreless, scale: "Share" })).toContain("no-scale");
	expect(
		measured({ ...scoreless, scale: "Share", primary: false }),
	).not.toContain("scale-not-in-instrument");
	expect(measured({ instrument: null, scale: "In words" })).toEqual([
		"no-instrument",
		"survey-not-planned",
	]);
});

test("what the summaries read first is told where the plan names another", () => {
	const of = (readFirst: object, plan = samplePlan()) =>
		codes(plan, {
			...setting,
			readFirst: {
				survey: { title: "Visits" },
				instrument,
				scale: "relationship_sum",
				title: "Sum",
				...readFirst,
			},
		});
	expect(of({})).toEqual([]);
	const other = ["other-read-first"];
	expect(of({ scale: "first_half" })).toEqual(other);
	expect(of({ instrument: { ...instrument, version: "1.0.1" } })).toEqual(
		other,
	);
	const inWords = samplePlan({ measures: [sampleMeasure({ scale: "SUM" })] });
	expect(of({}, inWords)).toEqual([]);
	expect(of({ scale: "first_half" }, inWords)).toEqual(other);
	const open = samplePlan({ measures: [sampleMeasure({ scale: "" })] });
	expect(of({ scale: "first_half" }, open)).toEqual(["no-scale"]);
});

test("a wave without a date or a collector, and a measure without a wave", () => {
	const [wave] = sampleMeasure().waves;
	const open = { ...wave, date: null, collector: " " } as typeof wave & object;
	const [gap] = planGaps(
		samplePlan({ measures: [sampleMeasure({ waves: [open] })] }),
		setting,
	);
	expect(gap?.message).toBe(
		"“Consultations” does not say when it begins and who collects at “Before”.",
	);
	expect(measured({ waves: [] })).toEqual(["no-wave"]);
});

test("too few answers, or nobody said how many", () => {
	expect(measured({ expected: 20 })).toEqual(["too-few-expected"]);
	expect(measured({ enough: null })).toEqual(["no-enough"]);
	expect(measured({ expected: null })).toEqual([]);
});

test("an instrument to be chosen, one that is not here, and a survey to be made", () => {
	expect(measured({ instrument: null })).toEqual([
		"no-instrument",
		"survey-not-planned",
	]);
	expect(measured({ instrument: { id: "x", version: "1.0.0" } })).toEqual([
		"unknown-instrument",
		"survey-not-planned",
	]);
	expect(codes(samplePlan(), { ...setting, surveys: [] })).toEqual([
		"no-survey",
	]);
});

test("trap 1: what already asks about change is not asked before and after", () => {
	const [wave] = sampleMeasure().waves;
	const after = { ...wave, id: "w2", title: "After" } as typeof wave & object;
	const twice = [...sampleMeasure().waves, after];
	const change = { id: "change", version: "1.0.0" };
	const of = (waves: Measure["waves"]) =>
		measured({ instrument: change, dimensions: [], waves });
	expect(of(twice)).toContain("change-of-change");
	expect(of(twice.slice(1))).not.toContain("change-of-change");
	expect(measured({ waves: twice })).toEqual([]);
});

test("two lines with one id, and lines that refer to none, are faults", () => {
	const plan = samplePlan({
		measures: [
			sampleMeasure({ aims: ["a9"], mechanisms: ["c1"] }),
			sampleMeasure({ mechanisms: ["c9"] }),
		],
	});
	expect(planFaults(plan).map(({ path }) => path)).toEqual([
		"/measures/1/id",
		"/measures/0/aims/0",
		"/measures/1/mechanisms/0",
	]);
});

test("a line that is taken out is referred to no more", () => {
	const without = withoutLine(samplePlan(), "a1");
	expect(without.aims).toEqual([]);
	expect(planFaults(without)).toEqual([]);
	expect(planFaults(withoutLine(samplePlan(), "c1"))).toEqual([]);
	expect(nextLineId("a", [])).toBe("a1");
	expect(nextLineId("a", [{ id: "a7" }, { id: "a2" }])).toBe("a8");
});
