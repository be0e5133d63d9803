import { expect, it } from "vitest";
import { ApiProblem } from "../../../client/studio/request.ts";
import { sendEach } from "../../../client/studio/send-each.ts";

const problem = (status: number) =>
	new ApiProblem({ type: "/problems/x", title: "x", status, detail: "x" });
const items = Array.from({ length: 20 }, (_, index) => index);

it("sends each once and counts up to the last", async () => {
	const sent: number[] = [];
	const counts: number[] = [];
	const outcome = await sendEach(
		items,
		async (item) => sent.push(item),
		(done) => counts.push(done),
	);
	expect(sent.sort((a, b) => a - b)).toEqual(items);
	expect(counts).toEqual([0, ...items.map((item) => item + 1)]);
	expect(outcome).toEqual({ sent: 20, known: [] });
});

it("passes over what the server has already", async () => {
	const outcome = await sendEach(
		items,
		async (item) => {
			if (item % 10 === 3) throw problem(409);
		},
		() => {},
	);
	expect(outcome).toEqual({ sent: 18, known: [3, 13] });
});

it("stops at any other failure and says which", async () => {
	const sent: number[] = [];
	const sending = sendEach(
		items,
		async (item) => {
			if (item === 5) throw problem(503);
			sent.push(item);
		},
		() => {},
	);
	await expect(sending).rejects.toMatchObject({ status: 503 });
	expect(sent.length).toBeLessThan(12);
});
