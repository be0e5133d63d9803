import { expect, test } from "vitest";
import {
	inStableOrder,
	stableOrder,
} from "#instruments/disclosure/stable-order.ts";

test("the order is the same for ever: another one would show the past anew", () => {
	expect(["person a", "person b", "response é"].map(stableOrder)).toEqual([
		1_124_655_468, 2_790_119_733, 3_464_607_044,
	]);
});

test("two with the same place are in the order of their keys", () => {
	const people = ["c", "a", "b"].map((key) => ({ key, order: 1 }));
	expect(inStableOrder(people).map(({ key }) => key)).toEqual(["a", "b", "c"]);
});

test("ids that follow one another in time do not do so in the order", () => {
	const ids = Array.from({ length: 1000 }, (_, i) => `response 0193${i}`);
	const rising = ids.filter(
		(id, i) => i > 0 && stableOrder(id) > stableOrder(ids[i - 1] ?? ""),
	);
	expect(rising.length).toBeGreaterThan(400);
	expect(rising.length).toBeLessThan(600);
});
