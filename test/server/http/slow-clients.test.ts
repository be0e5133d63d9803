import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { timeLimits } from "../../../server/http/server-options.ts";
import { openSite } from "../../support/app.ts";

const { app, address } = await openSite();
const { hostname, port } = new URL(address);

const post = "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\n";

/** Sends a beginning, then a byte now and then; what came back until the server hung up. */
async function trickle(beginning: string): Promise<string> {
	const socket = connect(Number(port), hostname).setEncoding("utf8");
	let answer = "";
	socket.on("data", (text) => {
		answer += text;
	});
	socket.on("error", () => {});
	const closed = once(socket, "close");
	socket.write(beginning);
	while (!socket.destroyed && answer === "") {
		socket.write("x");
		await sleep(100);
	}
	socket.destroy();
	await closed;
	return answer;
}

test("every connection has its limits", () => {
	expect(app.server.headersTimeout).toBe(timeLimits.headers);
	expect(app.server.requestTimeout).toBe(timeLimits.request);
	expect(app.server.timeout).toBe(timeLimits.silence);
	expect(app.server.keepAliveTimeout).toBe(timeLimits.betweenRequests);
	expect(timeLimits.headers).toBeLessThanOrEqual(timeLimits.request);
});

test.each([
	["a header that never ends", `${post}X-Slow: `],
	[
		"a body that never ends",
		`${post}Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"`,
	],
])(
	"%s is cut off, and others are served meanwhile",
	async (_what, beginning) => {
		// The same limits, sooner, so that the test need not wait for a minute.
		app.server.headersTimeout = 300;
		app.server.requestTimeout = 600;
		const slow = Array.from({ length: 50 }, () => trickle(beginning));
		expect((await fetch(`${address}/livez`)).status).toBe(200);
		for (const answer of await Promise.all(slow)) {
			expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
		}
	},
);

test("headers that are too long are refused", async () => {
	const answer = await trickle(
		`GET /livez HTTP/1.1\r\nX: ${"x".repeat(20_000)}`,
	);
	expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});
