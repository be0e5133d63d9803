import { describe, expect, test } from "vitest";
import { adviceOn } from "#instruments/advice/advice-on.ts";
import { shownItems } from "#instruments/conditions.ts";
import type { Instrument } from "#instruments/definition.ts";
import { randomAnswers } from "#instruments/trial-answers/random-answers.ts";
import { randomNumbers } from "../random-answers.ts";
import { randomInstrument } from "../random-instrument.ts";

/** Ids of the items about whose condition this is said. */
function toldOf(definition: Instrument, code: string): Set<string> {
	const places = adviceOn(definition)
		.filter((each) => each.code === code)
		.map(({ path }) => Number(path.split("/")[2]));
	return new Set(places.flatMap((place) => definition.items[place]?.id ?? []));
}

/** How many of so many respondents see each item. */
function timesShown(
	definition: Instrument,
	random: () => number,
	respondents: number,
): Map<string, number> {
	const times = new Map<string, number>();
	for (let i = 0; i < respondents; i++) {
		const answers = randomAnswers(definition, random);
		for (const { id } of shownItems(definition, answers))
			times.set(id, (times.get(id) ?? 0) + 1);
	}
	return times;
}

describe("for 200 made-up definitions with nested conditions", () => {
	const random = randomNumbers(20261121);
	const definitions = Array.from({ length: 200 }, () =>
		randomInstrument(random),
	);

	test("nobody sees what is never shown, and everybody what is always shown", () => {
		const found = { never: 0, always: 0, neither: 0 };
		for (const definition of definitions) {
			const times = timesShown(definition, random, 100);
			const never = toldOf(definition, "never-shown");
			const always = toldOf(definition, "always-shown");
			for (const { id, showIf } of definition.items) {
				if (showIf === undefined) continue;
				if (never.has(id)) expect(times.get(id) ?? 0, id).toBe(0);
				if (always.has(id)) expect(times.get(id), id).toBe(100);
				if (never.has(id)) found.never += 1;
				else if (always.has(id)) found.always += 1;
				else found.neither += 1;
			}
		}
		expect(Math.min(found.never, found.always)).toBeGreaterThan(10);
		expect(found.neither).toBeGreaterThan(500);
	});

	test("what nobody of 2,000 sees is told, but for rare answers", () => {
		let unseen = 0;
		let told = 0;
		for (const definition of definitions.slice(0, 60)) {
			const times = timesShown(definition, random, 2000);
			const never = toldOf(definition, "never-shown");
			for (const { id } of definition.items) {
				if ((times.get(id) ?? 0) > 0) continue;
				unseen += 1;
				if (never.has(id)) told += 1;
			}
		}
		expect(unseen).toBeGreaterThan(5);
		expect(told / unseen).toBeGreaterThan(0.9);
	});
});
