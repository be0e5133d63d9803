import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedPostgres } from "../server/postgres/embedded-postgres.ts";
import { startServer } from "./server-process.ts";

/** A whole installation of its own, with an account that is signed in. */
export interface Installation {
	address: string;
	serverPid: number;
	databaseUrl: string;
	/** Calls the API; throws when it is refused. Paths below /api/v1. */
	call<Body>(method: string, path: string, body?: object): Promise<Body>;
	/** Of the account, for what is no JSON. */
	cookie(): string;
	close(): Promise<void>;
}

/** @param settings of the server, by the names of their environment variables */
export async function openInstallation(
	settings: Record<string, string> = {},
): Promise<Installation> {
	const dataDir = mkdtempSync(join(tmpdir(), "waymark-bench-"));
	const postgres = await openEmbeddedPostgres(dataDir);
	const server = await startServer({
		DATABASE_URL: postgres.url,
		WAYMARK_DATA_DIR: dataDir,
		...settings,
	});
	let cookie = "";

	async function call<Body>(method: string, path: string, body?: object) {
		const response = await fetch(`${server.address}/api/v1${path}`, {
			method,
			headers: { cookie, ...(body && { "content-type": "application/json" }) },
			...(body && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
		cookie ||= response.headers.get("set-cookie")?.split(";")[0] ?? "";
		return JSON.parse(text) as Body;
	}

	await call("POST", "/setup", {
		code: server.setUpCode,
		organisation: "Benchmark",
		name: "Benchmark",
		email: "benchmark@example.org",
		password: "nobody needs to know it",
		sample: false,
	});
	return {
		address: server.address,
		serverPid: server.pid,
		databaseUrl: postgres.url,
		call,
		cookie: () => cookie,
		async close() {
			await server.stop();
			await postgres.close();
			rmSync(dataDir, { recursive: true });
		},
	};
}
