import { describe, expect, test } from "vitest";
import type { Answers, Instrument, Item } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { score } from "#instruments/score.ts";
import { compareVersions } from "#instruments/versions/compare-versions.ts";
import { withItemsInCommon } from "#instruments/versions/items-in-common.ts";
import { randomAnswers, randomNumbers } from "../random-answers.ts";
import { randomInstrument } from "../random-instrument.ts";
import { both, sampleInstrument, scale, single } from "../sample-instrument.ts";

const random = randomNumbers(20261121);

/** With two scales, of whatever kinds of item came up. */
function scored(instrument: Instrument): Instrument {
	const items = instrument.items.flatMap(({ id, type }) =>
		type === "single" ? id : [],
	);
	const missing = { minAnswered: 1 };
	return {
		...instrument,
		scales: [
			scale({ items, missing }),
			scale({
				id: "top",
				rule: "top-share",
				items,
				missing,
				range: { min: 0, max: 100 },
			}),
		],
	};
}

type Edit = (instrument: Instrument, place: number) => Instrument;

const onItem =
	(change: (item: Item) => Item): Edit =>
	(instrument, place) => ({
		...instrument,
		items: instrument.items.map((item, i) =>
			i === place ? change(item) : item,
		),
	});

/** What an editor may do; some of it more than once. */
const edits: Edit[] = [
	onItem((item) => ({ ...item, text: both("Reworded?") }) as Item),
	onItem((item) => ({ ...item, help: both("Hint") }) as Item),
	onItem((item) =>
		item.type === "single" ? { ...item, reverse: true } : item,
	),
	onItem((item) =>
		item.type === "information" ? item : { ...item, required: true },
	),
	onItem(({ showIf: _, ...item }) => item as Item),
	(instrument, place) => ({
		...instrument,
		items: [...instrument.items, single(`extra_${place}`)],
	}),
	(instrument) => ({ ...instrument, recall: both("Another time") }),
	(instrument) => ({
		...instrument,
		scales: instrument.scales.map((each) => ({
			...each,
			missing: { minAnswered: 2 },
		})),
	}),
	(instrument) => ({ ...instrument, title: both("Another") }),
	(instrument) => ({ ...instrument, cautions: [both("Take care.")] }),
];

/** Many pairs of versions, with up to three edits between them. */
function forPairs(check: (before: Instrument, after: Instrument) => void) {
	const sources = [
		...library,
		...Array.from({ length: 60 }, () => scored(randomInstrument(random))),
	];
	for (const before of sources) {
		let after = before;
		for (let i = 0; i < 3; i++) {
			const edit = edits[Math.floor(random() * edits.length)];
			const place = Math.floor(random() * before.items.length);
			after = edit?.(after, place) ?? after;
			check(before, after);
		}
	}
}

describe("for any two versions", () => {
	test("one and the same has no differences, and every scale of it is comparable", () => {
		forPairs((_, version) => {
			const copy = JSON.parse(JSON.stringify(version)) as Instrument;
			const { changes, scales } = compareVersions(version, copy);
			expect(changes).toEqual([]);
			expect(scales.filter(({ effect }) => effect !== "comparable")).toEqual(
				[],
			);
		});
	});

	test("the effects are the same whichever came first", () => {
		forPairs((before, after) => {
			const effects = (one: Instrument, other: Instrument) =>
				compareVersions(one, other)
					.scales.map(({ scale, effect, reasons }) => [
						scale,
						effect,
						[...reasons].sort(),
					])
					.sort();
			expect(effects(before, after)).toEqual(effects(after, before));
		});
	});

	test("what is comparable scores the same answers alike, to the bit", () => {
		let compared = 0;
		forPairs((before, after) => {
			const { scales } = compareVersions(before, after);
			for (const { scale, effect } of scales) {
				if (effect !== "comparable") continue;
				const answers = randomAnswers(before, random);
				expect(score(after, answers)[scale]).toEqual(
					score(before, answers)[scale],
				);
				compared++;
			}
		});
		expect(compared).toBeGreaterThan(100);
	});

	test("what is comparable by rule has one score of the items in common in both", () => {
		let compared = 0;
		forPairs((before, after) => {
			for (const effect of compareVersions(before, after).scales) {
				if (effect.effect !== "comparable-by-rule") continue;
				const { rule, scale } = effect;
				const answers = randomAnswers(before, random) as Answers;
				const old = withItemsInCommon(before, rule, "before");
				const now = withItemsInCommon(after, rule, "after");
				expect(score(old, answers)[scale]).toEqual(score(now, answers)[scale]);
				compared++;
			}
		});
		expect(compared).toBeGreaterThan(30);
	});

	test("publishing a new version never changes an old score", () => {
		forPairs((before, after) => {
			const answers = randomAnswers(before, random);
			const stored = JSON.stringify(score(before, answers));
			compareVersions(before, after);
			expect(JSON.stringify(score(before, answers))).toBe(stored);
		});
	});
});

test("a thousand questions are compared while somebody waits", () => {
	const ids = Array.from({ length: 1000 }, (_, i) => `q${i}`);
	const long = sampleInstrument({
		items: ids.map((id) => single(id)),
		scales: [scale({ items: ids, missing: { maxMissing: 0 } })],
	});
	const after = onItem((item) => ({ ...item, text: both("Other?") }) as Item);
	const { changes, scales } = compareVersions(long, after(long, 500));
	expect(changes).toHaveLength(1);
	expect(scales[0]?.effect).toBe("comparable-by-rule");
});
