import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runCommand, startServer } from "../../support/command.ts";
import { password } from "../../support/person.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const dataDir = temporaryDir();
const pidFile = join(dataDir, "postgres", "cluster", "postmaster.pid");
const env = { WAYMARK_DATA_DIR: dataDir };
const json = { "content-type": "application/json" };
const who = { email: "owner@example.org", password };

/** Signs in where a server listens. */
async function signIn(api: string): Promise<Record<string, string>> {
	const reply = await fetch(`${api}/session`, {
		method: "POST",
		headers: json,
		body: JSON.stringify(who),
	});
	expect(reply.status).toBe(200);
	const cookies = reply.headers.getSetCookie();
	const cookie = cookies.map((one) => one.split(";")[0]).join("; ");
	return { ...json, cookie };
}

/** Adds sites until the server is gone. Returns how many it said it had added. */
async function addSites(sites: string, headers: Record<string, string>) {
	for (let added = 0; ; added += 1) {
		const body = JSON.stringify({ name: `Ward ${crypto.randomUUID()}` });
		const reply = await fetch(sites, { method: "POST", headers, body }).catch(
			() => undefined,
		);
		if (!reply) return added;
		expect(reply.status).toBe(201);
	}
}

async function verify() {
	const command = runCommand("waymark", env, ["audit", "verify", "--json"]);
	const code = await command.ended;
	return {
		code,
		...JSON.parse(command.printed.out),
		told: command.printed.err,
	};
}

test("a server that stops cleanly leaves a witness", async () => {
	const server = await startServer(env);
	const [, code] = /Set-up code: (\S+)/.exec(server.printed.out) ?? [];
	const setUp = { ...who, code, organisation: "Trust", name: "Ada" };
	const reply = await fetch(`${server.address}/api/v1/setup`, {
		method: "POST",
		headers: json,
		body: JSON.stringify({ ...setUp, sample: true }),
	});
	expect(reply.status).toBe(201);
	await server.stop();
	const found = await verify();
	expect(found).toMatchObject({ code: 0, faults: [] });
	expect(found.witness).not.toBeNull();
});

test.each([
	["the server", false],
	["the server and its database", true],
])(
	"%s killed in the midst of writing leaves chains that hold",
	async (_, both) => {
		const server = await startServer(env);
		const api = `${server.address}/api/v1`;
		const headers = await signIn(api);
		const made = await fetch(`${api}/projects`, {
			method: "POST",
			headers,
			body: JSON.stringify({ name: both ? "Both" : "One" }),
		});
		const { id } = (await made.json()) as { id: string };
		const writers = Array.from({ length: 4 }, () =>
			addSites(`${api}/projects/${id}/sites`, headers),
		);
		await sleep(700);
		const postmaster = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
		await server.stop("SIGKILL");
		if (both) process.kill(postmaster, "SIGKILL");
		const added = (await Promise.all(writers)).reduce((sum, one) => sum + one);

		const found = await verify();
		expect(found).toMatchObject({ code: 0, faults: [] });
		expect(added).toBeGreaterThan(10);
		expect(found.entries).toBeGreaterThan(added);
	},
);
