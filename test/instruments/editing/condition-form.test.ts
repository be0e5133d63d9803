import { describe, expect, test } from "vitest";
import { holds } from "#instruments/conditions.ts";
import type { Answers, Condition } from "#instruments/definition.ts";
import {
	conditionForm,
	conditionOfForm,
} from "#instruments/editing/condition-form.ts";
import { seededRandom } from "../statistics/seeded-random.ts";

const a = { item: "a", is: 1 };
const b = { item: "b", atLeast: 2 };
const c = { item: "c", answered: true };

const through = (condition: Condition) =>
	conditionOfForm(conditionForm(condition));

test.each<Condition>([
	a,
	{ not: a },
	{ all: [a, b] },
	{ any: [a] },
	{ not: { any: [a, b] } },
	{ all: [a, { any: [b, c] }] },
	{ all: [a, { not: { all: [b, c] } }] },
	{ any: [{ all: [a, { any: [b, { all: [c, a] }] }] }, b] },
	{ not: { not: a } },
])("%j comes out of the form as it went in", (condition) => {
	expect(through(condition)).toEqual(condition);
});

test("what is not answered has a word of its own", () => {
	expect(through({ not: c })).toEqual({ item: "c", answered: false });
});

test("two levels are lines, what is deeper is kept whole", () => {
	const deep: Condition = { all: [a, { any: [b, { all: [c, a] }] }] };
	const [, group] = conditionForm(deep).parts;
	expect(group).toMatchObject({
		kind: "group",
		join: "any",
		parts: [{ kind: "row" }, { kind: "deep", condition: { all: [c, a] } }],
	});
});

test("a form without lines says nothing", () => {
	expect(conditionOfForm({ ...conditionForm(a), parts: [] })).toBeUndefined();
	const inner = conditionForm({ all: [a, { any: [b] }] });
	const emptied = { ...inner.parts[1], parts: [] } as never;
	expect(conditionOfForm({ ...inner, parts: [emptied] })).toBeUndefined();
});

describe("by chance", () => {
	const random = seededRandom(11);
	const some = (n: number) => Math.floor(random() * n);
	function condition(depth: number): Condition {
		const item = ["a", "b", "c"][some(3)] ?? "a";
		const kind = depth === 0 ? some(3) : some(6);
		const parts = () =>
			Array.from({ length: 1 + some(3) }, () => condition(depth - 1));
		if (kind === 0) return { item, is: some(3) };
		if (kind === 1) return { item, atLeast: some(3) };
		if (kind === 2) return { item, answered: random() < 0.5 };
		if (kind === 3) return { all: parts() };
		return kind === 4 ? { any: parts() } : { not: condition(depth - 1) };
	}
	function answers(): Answers {
		return Object.fromEntries(
			["a", "b", "c"].flatMap((id) => (random() < 0.6 ? [[id, some(3)]] : [])),
		);
	}

	test("a condition holds after the form when it held before", () => {
		for (let n = 0; n < 500; n++) {
			const before = condition(4);
			const after = through(before);
			for (let k = 0; k < 10; k++) {
				const given = answers();
				expect(after && holds(after, given)).toBe(holds(before, given));
			}
		}
	});
});
