import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { findInLibrary } from "#instruments/library.ts";
import { copyFaults } from "#instruments/versions/copy-faults.ts";
import {
	type CopyAs,
	copyInstrument,
} from "#instruments/versions/copy-instrument.ts";
import { settleLineage } from "#instruments/versions/settle-lineage.ts";
import { both, sampleInstrument, scale, single } from "../sample-instrument.ts";

const norm = {
	scale: "total",
	source: "A study",
	setting: both("Clinics"),
	mean: 3,
};
const validated = sampleInstrument({
	status: "validated",
	title: both("Known measure"),
	shortTitle: both("KM"),
	scales: [scale()],
	norms: [norm],
	evidence: both("Reliable."),
	respondentsNeeded: [{ n: 50, purpose: both("A mean") }],
	licence: {
		...sampleInstrument().licence,
		permissionEvidence: "Letter, folder 3",
	},
});
const local = sampleInstrument({ scales: [scale()] });
const next: CopyAs = {
	relation: "new-version-of",
	id: "sample",
	version: "1.1.0",
};
const own: CopyAs = { relation: "adapted-from", id: "ours", version: "1.0.0" };
const reworded = (instrument: Instrument): Instrument => ({
	...instrument,
	items: [single("a", { text: both("Other?") }), ...instrument.items.slice(1)],
});
const codes = (instrument: Instrument) =>
	checkDefinition(instrument).map(({ code }) => code);

describe("a new version", () => {
	test("is still the instrument, with its lineage to the former version", () => {
		const copy = copyInstrument(validated, next);
		expect(copy).toEqual({
			...validated,
			version: "1.1.0",
			lineage: {
				from: { title: "Known measure", id: "sample", version: "1.0.0" },
				relation: "new-version-of",
				differences: [],
			},
		});
		expect(codes(copy)).toEqual([]);
	});

	test("stays validated for as long as nothing of substance changes", () => {
		const copy = copyInstrument(validated, next);
		const tidied = { ...copy, cautions: [both("Take care.")] };
		expect(settleLineage(tidied, validated)).toEqual(tidied);
	});

	test("becomes adapted by a change of substance, without norms and in need of a name", () => {
		const changed = reworded(copyInstrument(validated, next));
		const settled = settleLineage(changed, validated);
		expect(settled).toMatchObject({
			status: "adapted",
			evidence: {
				en: "Not studied yet. What is known of the original does not apply to it.",
			},
			lineage: {
				relation: "adapted-from",
				differences: [
					{
						item: "a",
						kind: "wording",
						note: { en: "“Question a?” → “Other?”" },
					},
				],
			},
		});
		expect(settled).not.toHaveProperty("norms");
		expect(settled).not.toHaveProperty("shortTitle");
		expect(codes(settled)).toEqual(["name-of-its-source"]);
		expect(codes({ ...settled, title: both("Our own") })).toEqual([]);
	});

	test.each<[string, (copy: Instrument) => Instrument]>([
		["an item reworded", reworded],
		["the order", (copy) => ({ ...copy, items: copy.items.toReversed() })],
		[
			"the time asked about",
			(copy) => ({ ...copy, recall: both("Last week") }),
		],
		[
			"a question more",
			(copy) => ({ ...copy, items: [...copy.items, single("e")] }),
		],
		[
			"the scoring",
			(copy) => ({ ...copy, scales: [scale({ missing: { minAnswered: 4 } })] }),
		],
	])(
		"of a validated instrument cannot be published as validated after a change of %s",
		(_, change) => {
			const settled = settleLineage(
				change(copyInstrument(validated, next)),
				validated,
			);
			expect(settled.status).toBe("adapted");
		},
	);

	test("of an adapted one is adapted, whatever it says, and keeps its name", () => {
		const source: Instrument = {
			...validated,
			status: "adapted",
			norms: [],
			lineage: {
				from: { title: "Original" },
				relation: "adapted-from",
				differences: [{ kind: "items", note: both("Fewer.") }],
			},
		};
		const claims: Instrument = {
			...copyInstrument(source, next),
			status: "validated",
		};
		const settled = settleLineage(claims, source);
		expect(settled).toMatchObject({
			status: "adapted",
			evidence: validated.evidence,
		});
		expect(codes(settled)).toEqual([]);
	});

	test.each([
		[{ ...next, id: "other" }, "new-version-under-another-id"],
		[{ ...next, version: "1.0.0" }, "version-not-higher"],
		[{ ...next, version: "0.9.9" }, "version-not-higher"],
		[{ ...own, id: "sample" }, "id-of-its-source"],
	])("is refused as %o", (as, code) => {
		expect(copyFaults(validated, as).map((fault) => fault.code)).toEqual([
			code,
		]);
	});

	test.each([next, { ...next, version: "1.0.10" }, own])(
		"is fine as %o",
		(as) => {
			expect(copyFaults(validated, as)).toEqual([]);
		},
	);
});

describe("an adaptation", () => {
	test.each([
		"adapted-from",
		"easy-read-of",
		"child-version-of",
		"proxy-version-of",
	] as const)(
		"(%s) of a validated instrument leaves its name, norms and evidence behind",
		(relation) => {
			const copy = copyInstrument(validated, { ...own, relation });
			expect(copy).toMatchObject({
				id: "ours",
				status: "adapted",
				title: { en: "Local questionnaire based on Known measure" },
				evidence: {
					en: "Not studied yet. What is known of the original does not apply to it.",
				},
			});
			for (const left of ["shortTitle", "norms", "respondentsNeeded"])
				expect(copy).not.toHaveProperty(left);
			expect(copy.licence).not.toHaveProperty("permissionEvidence");
			expect(codes(settleLineage(reworded(copy), validated))).toEqual([]);
		},
	);

	test("says every difference before it can be published", () => {
		expect(codes(copyInstrument(validated, own))).toEqual([
			"adapted-without-differences",
		]);
	});

	test("that is only inspired by a validated one is local", () => {
		const copy = copyInstrument(validated, { ...own, relation: "inspired-by" });
		expect(copy.status).toBe("local");
		expect(settleLineage(copy, validated).status).toBe("local");
	});

	test("of a local one is local, and takes the title that it is given", () => {
		const copy = copyInstrument(local, { ...own, title: both("Ours") });
		expect(copy).toMatchObject({ status: "local", title: both("Ours") });
		expect(codes(settleLineage(copy, local))).toEqual([]);
	});

	test("stays adapted, whatever somebody writes into it", () => {
		const claims: Instrument = {
			...copyInstrument(validated, own),
			status: "validated",
			norms: [norm],
		};
		const settled = settleLineage(claims, validated);
		expect(settled.status).toBe("adapted");
		expect(settled).not.toHaveProperty("norms");
	});

	test("keeps the notes that people wrote, and no note on a change that was undone", () => {
		const changed = settleLineage(
			reworded(copyInstrument(validated, own)),
			validated,
		);
		const [difference] = changed.lineage?.differences ?? [];
		const noted: Instrument = {
			...changed,
			lineage: {
				...(changed.lineage as NonNullable<Instrument["lineage"]>),
				differences: [
					{
						...(difference as NonNullable<typeof difference>),
						note: both("Shorter for our patients"),
					},
				],
			},
		};
		expect(settleLineage(noted, validated)).toEqual(noted);
		const undone = { ...changed, items: validated.items };
		expect(settleLineage(undone, validated).lineage?.differences).toEqual([]);
	});

	test("is settled once: settling again changes nothing", () => {
		const once = settleLineage(
			reworded(copyInstrument(validated, own)),
			validated,
		);
		expect(settleLineage(once, validated)).toEqual(once);
	});
});

describe("withheld wording", () => {
	const care = findInLibrary("care-measure", "1.0.0") as Instrument;
	const copy = copyInstrument(care, {
		relation: "new-version-of",
		id: "our-care",
		version: "1.0.0",
	});
	const pasted: Instrument = {
		...copy,
		items: copy.items.map(
			(item) =>
				({
					...item,
					text: { en: `Synthetic wording of ${item.id}` },
				}) as Instrument["items"][number],
		),
	};

	test("is put in under an id of its own, and is refused without the permission", () => {
		expect(
			copyFaults(care, {
				relation: "new-version-of",
				id: "our-care",
				version: "1.0.0",
			}),
		).toEqual([]);
		expect(codes(copy)).toEqual([]);
		expect([...new Set(codes(pasted))]).toEqual(["wording-without-permission"]);
	});

	test("makes the copy that instrument, by its name and status, once the permission is recorded", () => {
		const permitted: Instrument = {
			...pasted,
			licence: {
				...pasted.licence,
				permissionEvidence: "Letter of 3 March, folder 3",
			},
		};
		const settled = settleLineage(permitted, care);
		expect(settled).toMatchObject({
			title: care.title,
			status: "validated",
			itemsPolicy: "withheld",
			lineage: { relation: "new-version-of" },
		});
		expect(codes(settled)).toEqual([]);
	});

	test("beside which something else was changed makes it adapted after all", () => {
		const permitted: Instrument = {
			...pasted,
			recall: { en: "The last year" },
			licence: { ...pasted.licence, permissionEvidence: "Letter" },
		};
		const settled = settleLineage(permitted, care);
		expect(settled.status).toBe("adapted");
		expect(codes(settled)).toContain("name-of-its-source");
	});
});

describe("norms", () => {
	test.each<[Partial<Instrument>, string[]]>([
		[{}, []],
		[{ status: "local" }, ["norms-of-another"]],
		[{ norms: [{ ...norm, scale: "other" }] }, ["norm-of-unknown-scale"]],
		[{ norms: [{ ...norm, mean: 5.5 }] }, ["norm-outside-range"]],
	])("%#", (parts, expected) => {
		expect(codes({ ...validated, ...parts })).toEqual(expected);
	});
});

describe("renamed items", () => {
	const renamed = (items: Record<string, string>) =>
		codes({
			...local,
			lineage: {
				from: { title: "Other" },
				relation: "inspired-by",
				items,
				differences: [],
			},
		});

	test.each<[Record<string, string>, string[]]>([
		[{ a: "first", b: "second" }, []],
		[{ z: "first" }, ["lineage-of-unknown-item"]],
		[{ a: "first", b: "first" }, ["lineage-of-one-item-twice"]],
	])("%o", (items, expected) => {
		expect(renamed(items)).toEqual(expected);
	});
});
