import { describe, expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import type { ModeCount } from "../../../server/summaries/modes.queries.ts";
import type { Setting } from "../../../server/summaries/setting.ts";
import { summaryNotes } from "../../../server/summaries/summary-notes.ts";
import {
	both,
	sampleInstrument,
	scale,
} from "../../instruments/sample-instrument.ts";

const people = { before: 40, after: 30, both: 25, unlinkable: 2, repeated: 0 };

function notesOf(
	parts: Partial<Instrument> = {},
	{ linkage = "participant", ...circumstances }: Partial<Circumstances> = {},
) {
	const setting: Setting = {
		instrument: sampleInstrument({ scales: [scale()], ...parts }),
		linkage,
		waves: {
			before: { key: "baseline", title: "Baseline" },
			after: { key: "follow-up", title: "Follow-up" },
		},
	};
	const given = {
		people,
		joinedByHand: 0,
		modes: [],
		synthetic: false,
		reversed: false,
		...circumstances,
	};
	return new Map(
		summaryNotes(given, setting).map(({ kind, text }) => [kind, text]),
	);
}

interface Circumstances {
	linkage: Setting["linkage"];
	people: typeof people;
	joinedByHand: number;
	modes: readonly ModeCount[];
	synthetic: boolean;
	reversed: boolean;
}

describe("whose words the figures are made of", () => {
	test("is not said where everybody answered on their own", () => {
		expect(notesOf().has("modes")).toBe(false);
		const modes: ModeCount[] = [{ mode: "self", count: 9 }];
		expect(notesOf({}, { modes }).has("modes")).toBe(false);
	});

	test("is counted, with a caution where some answered for others", () => {
		const modes: ModeCount[] = [
			{ mode: "self", count: 1000 },
			{ mode: "helped", count: 20 },
			{ mode: "proxy", count: 3 },
		];
		expect(notesOf({}, { modes }).get("modes")).toMatch(
			/^1,023 responses were counted here: 1000 given by people on their own, 20 given with somebody’s help, 3 given by somebody else for the person\. The figures take them together\./,
		);
	});

	test("needs no caution where all answered for others", () => {
		const modes: ModeCount[] = [{ mode: "proxy", count: 1 }];
		expect(notesOf({}, { modes }).get("modes")).toBe(
			"1 response was counted here: 1 given by somebody else for the person.",
		);
	});
});

describe("linkage", () => {
	test("counts who cannot be joined and who answered once only", () => {
		const notes = notesOf();
		expect(notes.get("unlinked")).toMatch(/^2 responses cannot be joined/);
		expect(notes.get("drop-outs")).toMatch(
			/^18 people answered at one of the two times only \(Baseline or Follow-up\)/,
		);
	});

	test("has nothing to say where everybody answered both times", () => {
		const all = { before: 9, after: 9, both: 9, unlinkable: 0, repeated: 0 };
		const notes = notesOf({}, { people: all });
		expect(notes.has("unlinked")).toBe(false);
		expect(notes.has("drop-outs")).toBe(false);
		expect(notes.has("repeated")).toBe(false);
	});

	test("by own code tells how many codes were found again, and of joins by hand", () => {
		const notes = notesOf({}, { linkage: "own-code", joinedByHand: 3 });
		expect(notes.get("match-rate")).toBe(
			"By their own codes, 25 people were found at both times: 63 % of the 40 (95 % interval 47 % to 76 %) at Baseline and 83 % of the 30 (95 % interval 66 % to 93 %) at Follow-up. A code that is typed differently is not found again.",
		);
		expect(notes.get("joined-by-hand")).toBe(
			"3 pairs of these were joined by hand, because their codes differ in one answer, each code was given once, and no other fits.",
		);
		expect(notesOf().has("match-rate")).toBe(false);
	});

	test("without any, responses are answers and not people", () => {
		const notes = notesOf({}, { linkage: "none" });
		expect(notes.get("unlinked")).toMatch(
			/^None of the 70 responses are linked/,
		);
		expect(notes.get("unlinked")).toMatch(/answers, not people/);
		const ofStaff = notesOf({ respondent: "staff" }, { linkage: "none" });
		expect(ofStaff.get("unlinked")).toMatch(/every shift/);
	});

	test("counts what a person answered again", () => {
		const again = { ...people, repeated: 1 };
		expect(notesOf({}, { people: again }).get("repeated")).toMatch(
			/^1 further response of people .* is left out/,
		);
	});
});

describe("the instrument", () => {
	test("made locally is not validated; adapted, its norms are withheld", () => {
		expect(notesOf({ status: "local" }).get("local")).toMatch(
			/not been validated/,
		);
		const adapted = notesOf({
			status: "adapted",
			lineage: {
				from: { title: "The original" },
				relation: "adapted-from",
				differences: [],
			},
		});
		expect(adapted.get("adapted")).toMatch(
			/“The original”.*norms are withheld/,
		);
		const validated = notesOf({ status: "validated" });
		expect(validated.has("local") || validated.has("adapted")).toBe(false);
	});

	test("with several scales says that all but one are exploratory", () => {
		expect(notesOf().has("exploratory")).toBe(false);
		const many = { scales: [scale(), scale({ id: "b" }), scale({ id: "c" })] };
		expect(notesOf(many).get("exploratory")).toMatch(
			/2 others are exploratory/,
		);
	});

	test("says how many respondents a mean needs, while there are fewer", () => {
		const needs = (n: number) => ({
			respondentsNeeded: [{ n, purpose: both("One practitioner's mean.") }],
		});
		expect(notesOf(needs(30)).has("respondents-needed")).toBe(false);
		expect(notesOf(needs(31)).get("respondents-needed")).toMatch(
			/needs 31 responses .* has 30/,
		);
	});

	test("gives its own cautions", () => {
		const notes = notesOf({ cautions: [both("Mind the gap.")] });
		expect(notes.get("caution")).toBe("Mind the gap.");
	});
});

test("sample data and a turned order are said first", () => {
	const notes = notesOf({}, { synthetic: true, reversed: true });
	expect([...notes.keys()].slice(0, 2)).toEqual(["synthetic", "reversed"]);
});

test("every instrument of the library can be spoken about", () => {
	for (const instrument of library)
		for (const text of notesOf(instrument).values())
			expect(text).toMatch(/^[A-Z0-9“].*[.!?]$/);
});
