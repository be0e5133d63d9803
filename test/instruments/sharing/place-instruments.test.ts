import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { placeInstruments } from "#instruments/sharing/place-instruments.ts";
import { relinkedPlan } from "#instruments/sharing/relinked-plan.ts";
import { sampleMeasure, samplePlan } from "../plan/sample-plan.ts";
import { sampleInstrument, single } from "../sample-instrument.ts";

const it = sampleInstrument({ id: "form", version: "1.0.0" });
const other = sampleInstrument({
	id: "form",
	version: "1.0.0",
	items: [single("other")],
	scales: [],
	examples: [],
});
const none = new Set<string>();
const how = (placements: ReturnType<typeof placeInstruments>) =>
	placements.map((each) => [each.how, each.definition.id]);

test("what is not here goes as it is; what is here and the same is not stored again", () => {
	expect(how(placeInstruments([it], [], none))).toEqual([["new", "form"]]);
	expect(how(placeInstruments([it], [it], none))).toEqual([
		["there-already", "form"],
	]);
	const said = { ...it, evidence: { en: "More is known" } };
	expect(how(placeInstruments([it], [said], none))).toEqual([
		["there-already", "form"],
	]);
	const older = { ...other, version: "0.9.0" };
	expect(how(placeInstruments([it], [older], none))).toEqual([["new", "form"]]);
});

test("where something else has its name it takes one of its own, and says where it is from", () => {
	const [placed] = placeInstruments([it], [other], none);
	expect(placed).toMatchObject({
		how: "renamed",
		from: { id: "form", version: "1.0.0" },
		definition: {
			id: "form-2",
			version: "1.0.0",
			lineage: { from: { title: it.title.en }, relation: "new-version-of" },
		},
	});
	expect(placed && checkDefinition(placed.definition)).toEqual([]);
	const again = placed ? [other, placed.definition] : [];
	expect(how(placeInstruments([it], again, none))).toEqual([
		["there-already", "form-2"],
	]);
	const taken = [other, { ...other, id: "form-2" }];
	expect(how(placeInstruments([it], taken, none))).toEqual([
		["renamed", "form-3"],
	]);
});

test("a name of the library is never taken", () => {
	expect(how(placeInstruments([it], [], new Set(["form"])))).toEqual([
		["renamed", "form-2"],
	]);
});

test("what was made from another of the file goes on naming it", () => {
	const child = sampleInstrument({
		id: "child",
		title: { en: "A child of it" },
		lineage: {
			from: { title: "Form", id: "form", version: "1.0.0" },
			relation: "inspired-by",
			differences: [],
		},
	});
	const [, placed] = placeInstruments([it, child], [other], none);
	expect(placed?.definition.lineage?.from.id).toBe("form-2");
});

test("a plan goes on naming the instruments of its file", () => {
	const placements = placeInstruments([it], [other], none);
	const plan = samplePlan({
		measures: [
			sampleMeasure({ instrument: { id: "form", version: "1.0.0" } }),
			sampleMeasure({ id: "m2" }),
			sampleMeasure({ id: "m3", instrument: null }),
		],
	});
	const named = relinkedPlan(plan, placements).measures.map(
		({ instrument }) => instrument?.id,
	);
	expect(named).toEqual(["form-2", "consultation-relationship", undefined]);
});
