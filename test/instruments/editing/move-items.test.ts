import { expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { moveItems } from "#instruments/editing/move-items.ts";
import { sampleInstrument, single } from "../sample-instrument.ts";

/** `a1 b1 c` are items with the number of their section, or none. */
function made(line: string): Instrument {
	return sampleInstrument({
		items: line.split(" ").map((word) => {
			const [id = "", section] = word;
			return single(
				id,
				section === undefined ? {} : { section: `s${section}` },
			);
		}),
	});
}

const line = ({ items }: Instrument) =>
	items.map(({ id, section }) => id + (section?.slice(1) ?? "")).join(" ");

const moved = (from: string, ids: string, by: -1 | 1) =>
	line(moveItems(made(from), new Set(ids), by));

test("one or several change places with their neighbour, as one", () => {
	expect(moved("a b c d", "b", -1)).toBe("b a c d");
	expect(moved("a b c d", "b", 1)).toBe("a c b d");
	expect(moved("a b c d", "bc", -1)).toBe("b c a d");
	expect(moved("a b c d", "bc", 1)).toBe("a d b c");
	expect(moved("a b c d", "bd", -1)).toBe("b a d c");
});

test("an item enters the section of its neighbour where it stands", () => {
	expect(moved("a1 b2", "b", -1)).toBe("a1 b1");
	expect(moved("a1 b1 c", "b", 1)).toBe("a1 b c");
	expect(moved("a b1", "a", 1)).toBe("a1 b1");
});

test("at either end nothing moves, and what stands behind stays in order", () => {
	const definition = made("a b c");
	expect(moveItems(definition, new Set("a"), -1)).toBe(definition);
	expect(moveItems(definition, new Set(["b", "c"]), 1)).toBe(definition);
	expect(moved("a b c d", "abd", -1)).toBe("a b d c");
});

test("the items of a section always follow one another", () => {
	for (const start of ["a1 b1 c2 d", "a b1 c1 d2", "a1 b c2 d2"])
		for (const id of "abcd")
			for (const by of [-1, 1] as const) {
				const after = moved(start, id, by).replace(/[a-d]/g, "").split(" ");
				const runs = after.filter((each, i) => each !== after[i - 1] && each);
				expect(new Set(runs).size).toBe(runs.length);
			}
});
