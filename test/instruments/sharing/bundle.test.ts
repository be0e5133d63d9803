import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { type Bundle, makeBundle } from "#instruments/sharing/bundle.ts";
import { measureChecksum } from "#instruments/sharing/measure-checksum.ts";
import { openBundle } from "#instruments/sharing/open-bundle.ts";
import {
	shareableInstrument,
	shareablePlan,
	staysBehind,
} from "#instruments/sharing/shareable.ts";
import { samplePlan } from "../plan/sample-plan.ts";
import { sampleInstrument, single } from "../sample-instrument.ts";

const madeAt = "2026-11-21T09:00:00.000Z";
const plan = { title: "Ours", content: samplePlan() };
const bundle = makeBundle({ instruments: [...library], plan }, madeAt);
const copy = () => structuredClone(bundle) as Bundle & Record<string, unknown>;
const codesOf = (value: unknown) => {
	const opened = openBundle(value);
	return "faults" in opened ? opened.faults.map(({ code }) => code) : [];
};
/** As it is after having been a file. */
const asFile = (value: unknown) => JSON.parse(JSON.stringify(value));

test("a file opens to what was put into it, and its checksum is what it says", () => {
	expect(openBundle(asFile(bundle))).toEqual({ bundle: asFile(bundle) });
	const simple = makeBundle({ instruments: [] }, madeAt);
	const text = `{"contents":{"instruments":[]},"format":1,"madeAt":"${madeAt}","waymark":"bundle"}`;
	expect(simple.sha256).toBe(createHash("sha256").update(text).digest("hex"));
});

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).reverse();
	return Object.fromEntries(
		entries.map(([key, each]) => [key, reversed(each)]),
	);
}

test("the order of keys does not matter", () => {
	expect(codesOf(reversed(asFile(bundle)))).toEqual([]);
});

test("any change is found: a wording, a code, a plan, the moment, a field more", () => {
	const changed: ((it: Bundle & Record<string, unknown>) => void)[] = [
		(it) => {
			const [first] = it.contents.instruments;
			if (first) first.title = { en: "Another" };
		},
		(it) => it.contents.instruments.pop(),
		(it) => it.contents.instruments.reverse(),
		(it) => it.contents.plan?.content.aims.pop(),
		(it) => {
			it.madeAt = "2026-11-22T09:00:00.000Z";
		},
		(it) => {
			it.more = true;
		},
		(it) => {
			it.sha256 = "";
		},
	];
	for (const change of changed) {
		const it = copy();
		change(it);
		expect(codesOf(it), change.toString()).toEqual(["changed"]);
	}
	const { sha256: _sha256, ...unsigned } = copy();
	expect(codesOf(unsigned)).toEqual(["changed"]);
});

test("a file of a newer Waymark says so, whatever its checksum", () => {
	const opened = openBundle({ ...copy(), format: 2 });
	expect(opened).toMatchObject({
		faults: [{ code: "newer-format", path: "/format" }],
	});
});

test.each([null, 7, "x", [], {}, { waymark: "backup" }, library[0]])(
	"what is no such file is refused: %#",
	(value) => {
		expect(codesOf(value)).toEqual(["no-bundle"]);
	},
);

test("a definition by itself is sent to the page that reads it", () => {
	const opened = openBundle(library[0]);
	expect("faults" in opened && opened.faults[0]?.message).toContain(
		"Import it",
	);
});

test("what nests without end, and a list that is none, are refused", () => {
	let deep: unknown = 1;
	for (let level = 0; level < 5000; level += 1) deep = [deep];
	expect(codesOf({ ...copy(), contents: deep })).toEqual(["too-deep"]);
	const wrong = (contents: unknown) =>
		codesOf(makeBundle(contents as Bundle["contents"], madeAt));
	expect(wrong({ instruments: {} })).toEqual(["wrong-form"]);
	expect(wrong({ instruments: [], answers: [] })).toEqual(["wrong-form"]);
	const many = Array.from({ length: 51 }, () => ({}));
	expect(wrong({ instruments: many })).toEqual(["wrong-form"]);
});

test("a definition with faults, one twice, and a plan with faults are told by place", () => {
	const faulty = sampleInstrument({ items: [single("a"), single("a")] });
	const paths = (contents: unknown) => {
		const opened = openBundle(
			makeBundle(contents as Bundle["contents"], madeAt),
		);
		return "faults" in opened ? opened.faults.map(({ path }) => path) : [];
	};
	expect(paths({ instruments: [faulty] })[0]).toMatch(
		/^\/contents\/instruments\/0\/items\//,
	);
	const it = sampleInstrument();
	expect(paths({ instruments: [it, it] })).toEqual(["/contents/instruments/1"]);
	const content = { ...samplePlan(), aims: [] };
	expect(paths({ instruments: [], plan: { title: "", content } })).toEqual([
		"/contents/plan/content/mechanisms/0/aims/0",
		"/contents/plan/content/measures/0/aims/0",
	]);
	expect(
		paths({ instruments: [], plan: { title: "", content: { aims: 1 } } })
			.length,
	).toBeGreaterThan(0);
	expect(paths({ instruments: [], plan: { content } })).toEqual([
		"/contents/plan",
	]);
});

/** The withheld form with wording that came by permission. */
function permitted(): Instrument {
	const care = library.find(({ id }) => id === "care-measure") as Instrument;
	return {
		...care,
		id: "ours",
		stem: { en: "SECRET stem" },
		licence: { ...care.licence, permissionEvidence: "SECRET letter" },
		sections: [
			{ id: "s", title: { en: "Part one" }, text: { en: "SECRET text" } },
		],
		items: [
			...care.items.map((item) =>
				item.type === "information"
					? item
					: {
							...item,
							section: "s",
							text: { en: "SECRET wording" },
							help: { en: "SECRET help" },
							whyWeAsk: { en: "SECRET reason" },
						},
			),
			{
				id: "note",
				section: "s",
				type: "information",
				topic: { en: "A note" },
				text: { en: "SECRET note" },
			},
		],
	};
}

test("wording that is here by permission stays, and nothing of it leaves", () => {
	expect(checkDefinition(permitted())).toEqual([]);
	expect(staysBehind(permitted())).toBe(true);
	const shared = shareableInstrument(permitted());
	expect(JSON.stringify(shared)).not.toContain("SECRET");
	expect(checkDefinition(shared)).toEqual([]);
	expect(shared.items.map(({ id }) => id)).toContain("care_1");
	expect(shared.scales).toEqual(permitted().scales);
	const free = sampleInstrument();
	expect(shareableInstrument(free)).toBe(free);
});

test("a plan leaves without the people who collect and read", () => {
	const text = JSON.stringify(shareablePlan(samplePlan()));
	expect(text).not.toContain("Ward clerk");
	expect(text).not.toContain("practice meeting");
	expect(text).toContain("Waiting room");
});

test("what is said about a measure does not make it another", () => {
	const it = sampleInstrument();
	const said = {
		...it,
		evidence: { en: "Some" },
		items: it.items.map((item) =>
			item.type === "information"
				? item
				: { ...item, covers: ["trust" as const] },
		),
	};
	expect(measureChecksum(said)).toBe(measureChecksum(it));
	const other = sampleInstrument({ items: [single("other")] });
	expect(measureChecksum(other)).not.toBe(measureChecksum(it));
});
