import { expect, test } from "vitest";
import { scaleCodeFaults } from "#instruments/definition-checks/scale-codes.ts";
import { newScale } from "#instruments/editing/new-scale.ts";
import { scoringFaults } from "#instruments/editing/scoring-faults.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../sample-instrument.ts";

const instrument = sampleInstrument({
	items: [
		single("a"),
		single("b"),
		single("trust"),
		{ ...question("m"), type: "multiple", responseSet: "agree" },
	],
});

test("the mean of what was chosen, half of it needed, on its possible range", () => {
	expect(newScale(instrument, ["a", "b", "trust"], "Safe care")).toEqual({
		id: "safe_care",
		title: { en: "Safe care" },
		meaning: { en: "" },
		rule: "mean",
		items: ["a", "b", "trust"],
		missing: { minAnswered: 2 },
		range: { min: 1, max: 5 },
		direction: "higher-is-better",
	});
});

test("ticks are counted", () => {
	expect(newScale(instrument, ["m"], "Reasons")).toMatchObject({
		rule: "count",
		range: { min: 0, max: 5 },
	});
});

test.each([[["a"]], [["a", "b"]], [["m"]]])(
	"%j can be scored at once",
	(items) => {
		const scale = newScale(instrument, items, "New");
		const whole = { ...instrument, scales: [scale] };
		expect([...scoringFaults(whole, scale), ...scaleCodeFaults(whole)]).toEqual(
			[],
		);
	},
);

test("no id is taken twice, and words of any script give one", () => {
	expect(newScale(instrument, ["a"], "Trust").id).toBe("trust_2");
	expect(newScale(instrument, ["a"], both("ثقة").en).id).toBe("score");
});
