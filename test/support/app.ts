import { buildApp } from "../../server/app.ts";
import type { App } from "../../server/app-type.ts";
import type { Config } from "../../server/config.ts";
import type { LogDestination } from "../../server/http/server-options.ts";
import { openLogins } from "../../server/postgres/open-logins.ts";
import { atTheEnd } from "./clean-up.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { secret } from "./start-postgres.ts";
import { temporaryDir } from "./temporary-dir.ts";

const databases = new WeakMap<App, TestDatabase>();

/** The app's database as a role that sees everything, to arrange what no route does and to look at what was written. */
export function asOwner(app: App): TestDatabase {
	const database = databases.get(app);
	if (database) return database;
	throw new Error("The app was not opened by openApp.");
}

/**
 * The whole server on a database of the calling test file's own, ready for
 * `app.inject()`. Closed after the file's last test.
 */
export async function openApp(
	settings: Partial<Config> = {},
	logTo?: LogDestination,
) {
	const database = await openDatabase();
	const config: Config = {
		host: "127.0.0.1",
		port: 0,
		databaseUrl: database.url,
		dataDir: temporaryDir(),
		publicUrl: undefined,
		trustedProxies: [],
		secret,
		vaultKeys: [],
		oidc: undefined,
		logLevel: "silent",
		...settings,
	};
	if (config.secret !== secret) await openLogins(database.url, config.secret);
	const app = await buildApp(config, logTo);
	databases.set(app, database);
	atTheEnd(() => app.close());
	await app.ready();
	return app;
}

/** The same server on a free port, for a browser or a real client. */
export async function openSite(settings: Partial<Config> = {}) {
	const app = await openApp(settings);
	const address = await app.listen({ host: "127.0.0.1", port: 0 });
	return { app, address };
}
