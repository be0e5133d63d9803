import { expect, test } from "vitest";
import { unusedId } from "#instruments/editing/unused-id.ts";
import { sampleInstrument, scale } from "../sample-instrument.ts";

test("items and scales share one list of names", () => {
	const instrument = sampleInstrument({
		scales: [scale(), scale({ id: "total_2" })],
	});
	expect(unusedId(instrument, "free")).toBe("free");
	expect(unusedId(instrument, "a")).toBe("a_2");
	expect(unusedId(instrument, "total")).toBe("total_3");
});
