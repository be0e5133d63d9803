import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { atTheEnd } from "../../support/clean-up.ts";
import { runCommand, startServer } from "../../support/command.ts";
import { openDatabase } from "../../support/database.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const dataDir = temporaryDir();
const pidFile = join(dataDir, "postgres", "cluster", "postmaster.pid");
const postmaster = () => readFileSync(pidFile, "utf8").split("\n")[0];
const env = { WAYMARK_DATA_DIR: dataDir };

describe("the server", () => {
	it("prints its address and the set-up code, and stops cleanly on SIGTERM", async () => {
		const server = await startServer(env);
		expect(server.printed.out).toMatch(
			/^Waymark is ready: http:\/\/127\.0\.0\.1:\d+\nSet-up code: (\w{4}-)+\w{4}\n$/,
		);
		expect((await fetch(`${server.address}/readyz`)).status).toBe(200);

		expect(await server.stop("SIGTERM")).toBe(0);
		expect(existsSync(pidFile)).toBe(false);
	});

	it("stops cleanly on SIGINT, also when it arrives twice", async () => {
		const server = await startServer(env);
		server.child.kill("SIGINT");
		expect(await server.stop("SIGINT")).toBe(0);
		expect(existsSync(pidFile)).toBe(false);
	});

	it("takes up the database that a killed one left running", async () => {
		const killed = await startServer(env);
		const orphan = postmaster();
		expect(await killed.stop("SIGKILL")).toBe("SIGKILL");
		expect(existsSync(pidFile)).toBe(true);

		const next = await startServer(env);
		expect(postmaster()).toBe(orphan);
		expect((await fetch(`${next.address}/readyz`)).status).toBe(200);

		await next.stop();
		expect(existsSync(pidFile)).toBe(false);
	});

	it("shares its database with a command, which leaves it running", async () => {
		const server = await startServer(env);
		const command = runCommand("waymark", env, ["migrate"]);
		expect(await command.ended, command.printed.err).toBe(0);
		expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
		await server.stop();
	});

	it("uses the database of DATABASE_URL and makes none of its own", async () => {
		const { url } = await openDatabase();
		const own = temporaryDir();
		const server = await startServer({
			DATABASE_URL: url,
			WAYMARK_DATA_DIR: own,
		});
		expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
		expect(existsSync(join(own, "postgres"))).toBe(false);
		expect(await server.stop()).toBe(0);
	});
});

describe("a command", () => {
	it("starts the database when no server runs, and stops it after", async () => {
		const command = runCommand("waymark", env, ["migrate"]);
		expect(await command.ended, command.printed.err).toBe(0);
		expect(existsSync(pidFile)).toBe(false);
	});
});

describe("what stops the server from starting is one plain sentence:", () => {
	async function failure(settings: Record<string, string>): Promise<string> {
		const command = runCommand("start", { ...env, ...settings });
		expect(await command.ended).toBe(1);
		expect(command.printed.out).toBe("");
		expect(command.printed.err).not.toMatch(/\n\s+at /);
		// Before it, npm start may have told that it builds what is stale.
		return command.printed.err.trim().split("\n").at(-1) ?? "";
	}

	it("a port in use", async () => {
		const other = createServer();
		atTheEnd(() => other.close());
		const port = await new Promise<number>((resolve) =>
			other.listen(0, "127.0.0.1", () => {
				const address = other.address();
				resolve(address && typeof address === "object" ? address.port : 0);
			}),
		);
		expect(await failure({ PORT: String(port) })).toBe(
			`Port ${port} on 127.0.0.1 is in use by another program, perhaps another Waymark: stop that one, or set PORT to a free port (PORT=0 takes any).`,
		);
		expect(existsSync(pidFile)).toBe(false);
	});

	it("a host of another machine", async () => {
		const message = await failure({ HOST: "203.0.113.7", PORT: "0" });
		expect(message).toMatch(/^HOST is "203.0.113.7", which is no address/);
	});

	it("a malformed setting", async () => {
		const message = await failure({ PORT: "http" });
		expect(message).toMatch(/^PORT is "http": write a whole number/);
	});

	it("a data dir that cannot be written", async () => {
		const file = join(temporaryDir(), "a-file");
		writeFileSync(file, "");
		const message = await failure({ WAYMARK_DATA_DIR: join(file, "data") });
		expect(message).toMatch(/^The data dir .* cannot be written/);
	});

	it("a database that is not there", async () => {
		const url = new URL(inject("postgresUrl"));
		url.pathname = "/no_such_database";
		const message = await failure({ DATABASE_URL: url.href });
		expect(message).toMatch(/^The database in DATABASE_URL cannot be used/);
	});
});
