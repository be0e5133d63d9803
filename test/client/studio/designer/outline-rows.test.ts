import { expect, test } from "vitest";
import { nextVersion } from "../../../../client/studio/designer/next-version.ts";
import { partOf } from "../../../../client/studio/designer/place-of.ts";
import {
	faultsByItem,
	outlineRows,
} from "../../../../client/studio/designer/questions/outline-rows.ts";
import { usesInWords } from "../../../../client/studio/designer/uses-in-words.ts";
import {
	both,
	sampleInstrument,
	scale,
	single,
} from "../../../instruments/sample-instrument.ts";

test("headings stand before their first question, those without questions last", () => {
	const rows = outlineRows(
		sampleInstrument({
			sections: ["none", "two"].map((id) => ({ id, title: both(id) })),
			items: [
				single("a"),
				single("b", { section: "two" }),
				single("c", { section: "two" }),
				single("d", { section: "unknown" }),
			],
		}),
	);
	expect(
		rows.map((row) =>
			row.kind === "item" ? `${row.number} ${row.item.id}` : row.section.id,
		),
	).toEqual(["1 a", "two", "2 b", "3 c", "4 d", "none"]);
});

test("faults are counted by the question that they are in", () => {
	const paths = [
		"/items/0/text/en",
		"/items/0/id",
		"/items/10",
		"/items",
		"/scales/0",
	];
	const counts = faultsByItem(paths.map((path) => ({ path })));
	expect([...counts]).toEqual([
		[0, 2],
		[10, 1],
	]);
});

test("what else a deletion changes is said in a sentence", () => {
	const definition = sampleInstrument({
		scales: [scale(), scale({ id: "top" })],
	});
	const uses = {
		scales: ["top", "total"],
		conditions: ["c"],
		examples: ["one", "two"],
		redFlags: 0,
	};
	expect(usesInWords([uses, uses], definition)).toBe(
		"Also taken out of the scores total and top, 1 condition and 2 worked examples.",
	);
	const none = { scales: [], conditions: [], examples: [], redFlags: 0 };
	expect(usesInWords([none], definition)).toBe("");
});

test("each place of a definition has a part of the designer", () => {
	expect(
		[
			"/items/3/text/en",
			"/responseSets/agree",
			"/scales/0",
			"/licence/id",
			"",
			"/translations/cy",
		].map(partOf),
	).toEqual(["questions", "answers", "scores", "about", "about", "languages"]);
});

test("the next version is a minor one", () => {
	expect(nextVersion("1.2.4")).toBe("1.3.0");
	expect(nextVersion("one")).toBe("one");
});
