import { describe, expect, it } from "vitest";
import { shownItems } from "#instruments/conditions.ts";
import type { Answers, Instrument } from "#instruments/definition.ts";
import { progressAt } from "../../../client/respond/journey/progress.ts";
import {
	information,
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";

function progress(instrument: Instrument, answers: Answers, id: string) {
	const shown = shownItems(instrument, answers);
	const item = instrument.items.find((each) => each.id === id);
	if (!item) throw new Error(id);
	return progressAt(instrument, shown, item);
}

describe("progressAt", () => {
	const branching = sampleInstrument({
		items: [
			information("welcome"),
			single("a"),
			single("b", { showIf: { item: "a", is: 1 } }),
			single("c", { showIf: { item: "b", answered: true } }),
			single("d"),
		],
	});

	it("counts questions, not information", () => {
		const plain = sampleInstrument({
			items: [information("welcome"), single("a"), single("b")],
		});
		expect(progress(plain, {}, "b")).toEqual({
			number: 2,
			total: 2,
			isAbout: false,
		});
	});

	it("counts every question that may still come, and says that it may be fewer", () => {
		expect(progress(branching, {}, "a")).toEqual({
			number: 1,
			total: 4,
			isAbout: true,
		});
	});

	it("is exact once nothing more can change", () => {
		expect(progress(branching, { a: 2 }, "d")).toEqual({
			number: 2,
			total: 2,
			isAbout: false,
		});
	});

	it("never falls on the way forward, whatever is answered", () => {
		for (const a of [1, 2]) {
			for (const b of [undefined, 3]) {
				const answers: Record<string, number> = {};
				let share = 0;
				for (const id of ["a", "b", "c", "d"]) {
					const shown = shownItems(branching, answers);
					if (!shown.some((item) => item.id === id)) continue;
					const { number, total } = progress(branching, answers, id);
					expect(number / total).toBeGreaterThan(share);
					share = number / total;
					const answer = { a, b, c: 1, d: 1 }[id];
					if (answer !== undefined) answers[id] = answer;
				}
				expect(share).toBe(1);
			}
		}
	});
});
