import { Writable } from "node:stream";
import { expect, test, vi } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/app-type.ts";
import { runDaily } from "../../../server/jobs/daily.ts";
import { openApp } from "../../support/app.ts";

/** Another server on the same database, not started yet. */
async function another(beside: App, log: string[] = []) {
	const stream = new Writable({
		write(chunk, _encoding, done) {
			log.push(String(chunk));
			done();
		},
	});
	return await buildApp({ ...beside.config, logLevel: "error" }, stream);
}

const app = await openApp();

test("does each job when the server has started, also after one that failed", async () => {
	const log: string[] = [];
	const server = await another(app, log);
	const done: string[] = [];
	runDaily(server, [
		{
			name: "first",
			run: async () => {
				throw Object.assign(new Error("planted 4711"), { code: "23505" });
			},
		},
		{ name: "second", run: async () => done.push("second") },
	]);
	await server.ready();
	await vi.waitFor(() => expect(done).toEqual(["second"]));
	await server.close();
	expect(log.join("")).toContain('"job":"first"');
	expect(log.join("")).not.toContain("planted");
});

test("one server at a time does a job", async () => {
	const servers = [await another(app), await another(app)];
	let running = 0;
	let most = 0;
	let runs = 0;
	const job = {
		name: "alone",
		run: async () => {
			running += 1;
			runs += 1;
			most = Math.max(most, running);
			await new Promise((resolve) => setTimeout(resolve, 300));
			running -= 1;
		},
	};
	for (const server of servers) runDaily(server, [job]);
	await Promise.all(servers.map((server) => server.ready()));
	// Closing waits for what is under way.
	await Promise.all(servers.map((server) => server.close()));
	expect(runs).toBeGreaterThan(0);
	expect(most).toBe(1);
	expect(running).toBe(0);
});
