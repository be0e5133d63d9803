import { expect, test } from "vitest";
import { takeTurns } from "../../../server/accounts/take-turns.ts";

/** Work that goes on until it is told to end. */
function openEnded() {
	let end = () => {};
	const done = new Promise<void>((resolve) => {
		end = resolve;
	});
	return { end, work: () => done };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("no more than so many run at once; the others follow in their order", async () => {
	const takeTurn = takeTurns(2, 10, () => new Error("full"));
	const started: number[] = [];
	const pieces = Array.from({ length: 5 }, openEnded);
	const all = pieces.map(({ work }, index) =>
		takeTurn(() => {
			started.push(index);
			return work();
		}),
	);
	await settle();
	expect(started).toEqual([0, 1]);
	pieces[1]?.end();
	await settle();
	expect(started).toEqual([0, 1, 2]);
	for (const { end } of pieces) end();
	await Promise.all(all);
	expect(started).toEqual([0, 1, 2, 3, 4]);
});

test("work that fails gives its place on, and its error back", async () => {
	const takeTurn = takeTurns(1, 10, () => new Error("full"));
	const failing = takeTurn(async () => {
		throw new Error("failed");
	});
	const next = takeTurn(async () => "done");
	await expect(failing).rejects.toThrow("failed");
	expect(await next).toBe("done");
});

test("the line has an end", async () => {
	const takeTurn = takeTurns(1, 1, () => new Error("full"));
	const { work, end } = openEnded();
	const first = takeTurn(work);
	const second = takeTurn(async () => "second");
	await expect(takeTurn(async () => "third")).rejects.toThrow("full");
	end();
	await first;
	expect(await second).toBe("second");
});
