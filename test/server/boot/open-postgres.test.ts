import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import { openPostgres } from "../../../server/postgres/open-postgres.ts";
import { atTheEnd } from "../../support/clean-up.ts";

const dataDir = "/nowhere";
const running = new URL(inject("postgresUrl"));

function changed(change: Partial<URL>): string {
	return Object.assign(new URL(running), change).href;
}

describe("a database of one's own", () => {
	it("is used as it is, and left running", async () => {
		const databaseUrl = running.href;
		for (const _time of [1, 2]) {
			const postgres = await openPostgres({ databaseUrl, dataDir });
			expect(postgres.url).toBe(databaseUrl);
			await postgres.close();
		}
	});

	it("may start a little later than the server", async () => {
		const proxy = createServer((socket) => {
			const onward = connect(Number(running.port), running.hostname);
			socket.pipe(onward).pipe(socket);
		});
		atTheEnd(() => proxy.close());
		const port = await reservePort();
		const databaseUrl = changed({ hostname: "127.0.0.1", port: String(port) });

		const opened = openPostgres({ databaseUrl, dataDir });
		await sleep(500);
		proxy.listen(port, "127.0.0.1");

		await expect(opened).resolves.toMatchObject({ url: databaseUrl });
	});
});

describe("a database that cannot be used is named, with advice and no password:", () => {
	it.each([
		["password", changed({ password: "planted-secret" }), /password/],
		["name", changed({ pathname: "/no_such_database" }), /no_such_database/],
		[
			"port",
			changed({ port: "1", password: "planted-secret" }),
			/ECONNREFUSED/,
		],
	])("the wrong %s", async (_case, databaseUrl, reason) => {
		const failure = await openPostgres({ databaseUrl, dataDir }).catch(String);
		expect(failure).toMatch(/StartUpError: The database in DATABASE_URL/);
		expect(failure).toMatch(reason);
		expect(failure).toContain("or leave DATABASE_URL out");
		expect(failure).not.toContain("planted-secret");
	});
});

function reservePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = address && typeof address === "object" ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
