import { expect, test } from "vitest";
import { bandFaults } from "#instruments/definition-checks/bands.ts";
import { proposeBands } from "#instruments/editing/propose-bands.ts";
import { sampleInstrument, scale } from "../sample-instrument.ts";

test("thirds at first, then the last one in half", () => {
	const range = { min: 0, max: 100 };
	const three = proposeBands([], range, ["en", "cy"]);
	expect(three.map(({ from }) => from)).toEqual([0, 33.33, 66.67]);
	expect(three[0]?.label).toEqual({ en: "", cy: "" });
	const four = proposeBands(three, range, ["en"]);
	expect(four.map(({ from }) => from)).toEqual([0, 33.33, 66.67, 83.34]);
});

test("what is proposed lies in order within the range", () => {
	for (const range of [
		{ min: 1, max: 5 },
		{ min: -3, max: 12 },
		{ min: 0, max: 1 },
	]) {
		const bands = proposeBands([], range, ["en"]).map((band, i) => ({
			...band,
			label: { en: `Band ${i}` },
		}));
		const instrument = sampleInstrument({ scales: [scale({ range, bands })] });
		expect(bandFaults(instrument)).toEqual([]);
	}
});
