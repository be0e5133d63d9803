import { expect, test } from "vitest";
import { adviceChecks, adviceOn } from "#instruments/advice/advice-on.ts";
import { checkDefinition } from "#instruments/check-definition.ts";
import { library } from "#instruments/library.ts";
import { cleanDefinition } from "./clean-definition.ts";
import { planted, sound } from "./planted.ts";

const codesOf = (definition: Parameters<typeof adviceOn>[0]) =>
	adviceOn(definition).map(({ code }) => code);

test("there is nothing to say about the definition that faults are planted in", () => {
	expect(checkDefinition(cleanDefinition())).toEqual([]);
	expect(adviceOn(cleanDefinition())).toEqual([]);
});

test("at least 95 of 100 planted faults are found", () => {
	const missed = planted.filter(
		([code, definition]) => !codesOf(definition).includes(code),
	);
	expect(planted.length).toBeGreaterThanOrEqual(40);
	expect(missed.map(([code]) => code)).toEqual([]);
});

test("what only looks like a fault raises no alarm", () => {
	const alarms = sound.filter(([code, definition]) =>
		codesOf(definition).includes(code),
	);
	expect(sound.length).toBeGreaterThanOrEqual(20);
	expect(alarms.map(([code, { items }]) => [code, items])).toEqual([]);
});

test("planting one fault brings no alarm of a kind that was not planted", () => {
	const others = planted.flatMap(([code, definition]) =>
		codesOf(definition).filter((found) => found !== code),
	);
	// A planted text may be hard to read as well, and a long run is long.
	expect(others.length / planted.length).toBeLessThan(0.5);
});

test("each says where, and in sentences what to do; what stops is a fault too", () => {
	for (const [, definition] of planted) {
		const faults = checkDefinition(definition).map(({ path }) => path);
		for (const { path, message, level } of adviceOn(definition)) {
			expect(path).toMatch(/^\//);
			expect(message).toMatch(/[.)]$/);
			if (level === "stop") expect(faults).toContain(path);
		}
	}
});

test("names that lead nowhere and empty texts are no reason to fail", () => {
	const [definition] = library;
	if (!definition) throw new Error("The library is empty.");
	const broken = {
		...definition,
		responseSets: {},
		items: definition.items.map((item) => ({
			...item,
			text: { en: "" },
			showIf: { item: "nowhere", is: 1 },
		})),
		appearance: { accent: "" },
		redFlags: [{ when: { item: "nowhere", is: 1 }, reason: { en: "" } }],
	};
	for (const check of adviceChecks) expect(() => check(broken)).not.toThrow();
});
