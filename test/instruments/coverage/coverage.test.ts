import { expect, test } from "vitest";
import { coverageOf } from "#instruments/coverage/coverage.ts";
import {
	gapInWords,
	inList,
	whyRanked,
} from "#instruments/coverage/coverage-in-words.ts";
import {
	dimensionGroups,
	dimensions,
} from "#instruments/coverage/dimensions.ts";
import {
	type Candidate,
	rankMeasures,
	uncovered,
	type Wish,
} from "#instruments/coverage/rank-measures.ts";
import { Dimension } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { sampleInstrument, single } from "../sample-instrument.ts";

test("every dimension of a definition has its words, once", () => {
	const ids = dimensions.map(({ id }) => id);
	expect([...ids].sort()).toEqual([...Dimension.enum].sort());
	expect(dimensionGroups.map((group) => group.dimensions.length)).toEqual([
		7, 3, 6,
	]);
});

test("coverage names the items of each dimension, in their order", () => {
	const it = sampleInstrument({
		items: [
			single("a", { covers: ["trust", "power"] }),
			single("b"),
			single("c", { covers: ["trust"] }),
		],
	});
	expect([...coverageOf(it)]).toEqual([
		["trust", ["a", "c"]],
		["power", ["a"]],
	]);
});

test("the records questionnaire covers the seven that the enablement instrument does not", () => {
	const of = (id: string) => {
		const found = library.find((each) => each.id === id);
		return found ? [...coverageOf(found).keys()] : [];
	};
	const seven = dimensionGroups[0]?.dimensions.map(({ id }) => id) ?? [];
	expect(of("records-access-relationship")).toEqual(
		expect.arrayContaining(seven),
	);
	const missing = of("patient-enablement-instrument");
	expect(missing.filter((each) => seven.includes(each))).toEqual([]);
});

function candidate(parts: Partial<Candidate> = {}): Candidate {
	return {
		respondent: "patient",
		measureTypes: ["experience"],
		covers: [],
		usable: true,
		status: "local",
		minutes: 3,
		...parts,
	};
}

const covering = (...names: Wish["dimensions"]) =>
	names.map((dimension) => ({ dimension, questions: 1 }));
const wish = (parts: Partial<Wish> = {}): Wish => ({
	dimensions: [],
	respondent: null,
	measureType: null,
	...parts,
});

test("what covers most comes first, then what can be used, was tested, is shorter", () => {
	const both = candidate({ covers: covering("power", "trust"), minutes: 9 });
	const tested = candidate({ covers: covering("power"), status: "validated" });
	const short = candidate({ covers: covering("power"), minutes: 1 });
	const long = candidate({ covers: covering("power"), minutes: 5 });
	const withheld = candidate({
		covers: covering("power"),
		status: "validated",
		usable: false,
	});
	const other = candidate({ covers: covering("safety") });
	const ranked = rankMeasures(
		[other, withheld, long, short, tested, both],
		wish({ dimensions: ["power", "trust"] }),
	);
	expect(ranked.map((each) => each.candidate)).toEqual([
		both,
		tested,
		short,
		long,
		withheld,
	]);
});

test("who is asked, and how, narrows; a scale of another kind counts", () => {
	const staff = candidate({ respondent: "staff" });
	const mixed = candidate({ measureTypes: ["experience", "state"] });
	const narrow = (parts: Partial<Wish>) =>
		rankMeasures([staff, mixed], wish(parts)).map((each) => each.candidate);
	expect(narrow({ respondent: "staff" })).toEqual([staff]);
	expect(narrow({ measureType: "state" })).toEqual([mixed]);
	expect(narrow({ measureType: "event" })).toEqual([]);
	expect(narrow({})).toHaveLength(2);
});

test("the reason and the gap are said in words", () => {
	const it = candidate({ covers: covering("power", "respect", "trust") });
	const why = (...names: Wish["dimensions"]) => {
		const [ranked] = rankMeasures([it], wish({ dimensions: names }));
		return ranked && whyRanked(ranked);
	};
	expect(why("power", "respect", "choice", "trust")).toBe(
		"Covers 3 of your 4: power, respect and trust. Nothing on choice.",
	);
	expect(why("power", "trust")).toBe("Covers all 2 of yours: power and trust.");
	expect(why("power")).toBe("Covers power.");
	expect(why()).toBe("");
	expect(uncovered([it], ["trust", "choice", "equity"])).toEqual([
		"choice",
		"equity",
	]);
	expect(gapInWords(["choice", "equity"])).toContain(
		"Nothing here measures choice or equity:",
	);
	expect(gapInWords([])).toBeUndefined();
	expect(inList(["power", "trust", "safety"], "or")).toBe(
		"power, trust or safety",
	);
});
