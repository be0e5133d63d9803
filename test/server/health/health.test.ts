import { createServer } from "node:net";
import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import { openDatabase } from "../../support/database.ts";

test("alive and ready", async () => {
	const app = await openApp();
	for (const url of ["/livez", "/readyz"]) {
		const reply = await app.inject(url);
		expect(reply.statusCode).toBe(200);
		expect(reply.json()).toEqual({ status: "ok" });
	}
});

test("alive, but not ready before the database is migrated", async () => {
	const { url } = await openDatabase("empty");
	const app = await openApp({ databaseUrl: url });
	expect((await app.inject("/livez")).statusCode).toBe(200);
	const reply = await app.inject("/readyz");
	expect(reply.statusCode).toBe(503);
	expect(reply.json()).toEqual({ status: "unavailable" });
	expect(reply.headers["retry-after"]).toBe("5");
});

test("a database that refuses: 503 everywhere but for /livez", async () => {
	const app = await openApp({
		databaseUrl: "postgres://waymark@127.0.0.1:1/waymark",
	});
	expect((await app.inject("/livez")).statusCode).toBe(200);
	expect((await app.inject("/readyz")).statusCode).toBe(503);
	const reply = await app.inject("/api/v1/setup");
	expect(reply.statusCode).toBe(503);
	expect(reply.json().type).toBe("/problems/database-unavailable");
	expect(reply.headers["retry-after"]).toBe("5");
});

test("a database that does not answer: not ready within a few seconds", async () => {
	const silent = createServer(() => {});
	await new Promise<void>((resolve) =>
		silent.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = silent.address();
	if (!address || typeof address === "string") throw new Error("no port");
	const app = await openApp({
		databaseUrl: `postgres://waymark@127.0.0.1:${address.port}/waymark`,
	});
	const reply = await app.inject("/readyz");
	expect(reply.statusCode).toBe(503);
	silent.close();
});

test("a database that goes away and comes back", async () => {
	const { url, pool } = await openDatabase();
	const app = await openApp({ databaseUrl: url });
	expect((await app.inject("/readyz")).statusCode).toBe(200);
	await pool.query(
		"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
	);
	await expect
		.poll(async () => (await app.inject("/readyz")).statusCode)
		.toBe(200);
	expect((await app.inject("/api/v1/setup")).statusCode).toBe(200);
});
