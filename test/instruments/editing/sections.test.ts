import { expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { sectionFaults } from "#instruments/definition-checks/sections.ts";
import { addSection } from "#instruments/editing/add-section.ts";
import { copyItem } from "#instruments/editing/copy-item.ts";
import { moveSection } from "#instruments/editing/move-section.ts";
import { moveToSection } from "#instruments/editing/move-to-section.ts";
import { removeSection } from "#instruments/editing/remove-section.ts";
import { both, sampleInstrument, single } from "../sample-instrument.ts";

/** `a1 b1 c` are items with the number of their section, or none. */
function made(line: string): Instrument {
	const items = line.split(" ").map((word) => {
		const [id = "", section] = word;
		return single(id, section === undefined ? {} : { section: `s${section}` });
	});
	const ids = [...new Set(items.flatMap(({ section }) => section ?? []))];
	const sections = ids.map((id) => ({ id, title: both(id) }));
	return sampleInstrument({ items, ...(ids.length > 0 && { sections }) });
}

const line = ({ items }: Instrument) =>
	items.map(({ id, section }) => id + (section?.slice(1) ?? "")).join(" ");

const order = ({ sections = [] }: Instrument) => sections.map(({ id }) => id);

test("items go to the end of a section, to none, or begin an empty one", () => {
	const to = (from: string, ids: string, section?: string) =>
		line(moveToSection(made(from), new Set(ids), section));
	expect(to("a1 b1 c d2", "d", "s1")).toBe("a1 b1 d1 c");
	expect(to("a1 b1 c1 d2", "a")).toBe("a b1 c1 d2");
	expect(to("a1 b1 c1 d2", "b")).toBe("a1 c1 b d2");
	expect(to("a1 b1 c d", "bd", "s9")).toBe("a1 b9 d9 c");
	expect(to("a1 b1 c1 d", "b", "s9")).toBe("a1 c1 b9 d");
});

test("a new section begins at an item and takes in what followed it in the same place", () => {
	const added = addSection(made("a1 b1 c1 d2"), "Getting home", "en", "b");
	expect(added.items.map(({ section }) => section)).toEqual([
		"s1",
		"getting_home",
		"getting_home",
		"s2",
	]);
	expect(order(added)).toEqual(["s1", "getting_home", "s2"]);
	expect(added.sections?.[1]?.title).toEqual({ en: "Getting home" });
	expect(sectionFaults(added)).toEqual([]);
	const first = addSection(made("a b c1 d1"), "First", "en", "a");
	expect(order(first)).toEqual(["first", "s1"]);
	expect(order(addSection(first, "First", "en", undefined))).toEqual([
		"first",
		"s1",
		"first_2",
	]);
});

test("a section that is taken out leaves its items", () => {
	const left = removeSection(made("a1 b1 c2"), "s1");
	expect(line(left)).toBe("a b c2");
	expect(order(left)).toEqual(["s2"]);
	expect(removeSection(left, "s2")).not.toHaveProperty("sections");
});

test("a section moves with its items past what stands next to it", () => {
	const moved = moveSection(made("a1 b1 c d2"), "s1", 1);
	expect(line(moved)).toBe("c a1 b1 d2");
	const twice = moveSection(moved, "s1", 1);
	expect(line(twice)).toBe("c d2 a1 b1");
	expect(order(twice)).toEqual(["s2", "s1"]);
	expect(moveSection(twice, "s1", 1)).toBe(twice);
});

test("a copy stands after its item, in the same section, under a free id", () => {
	const definition = made("a1 b1 c");
	const item = definition.items[0] ?? single("a");
	const { definition: copied, id } = copyItem(definition, item);
	expect(id).toBe("a_2");
	expect(copied.items.map((each) => [each.id, each.section])).toEqual([
		["a", "s1"],
		["a_2", "s1"],
		["b", "s1"],
		["c", undefined],
	]);
});
