import { buildApp } from "../../server/app.ts";
import type { Config } from "../../server/config.ts";
import type { LogDestination } from "../../server/http/server-options.ts";
import { atTheEnd } from "./clean-up.ts";
import { openDatabase } from "./database.ts";
import { temporaryDir } from "./temporary-dir.ts";

/**
 * The whole server on a database of the calling test file's own, ready for
 * `app.inject()`. Closed after the file's last test.
 */
export async function openApp(
	settings: Partial<Config> = {},
	logTo?: LogDestination,
) {
	const { url } = await openDatabase();
	const config: Config = {
		host: "127.0.0.1",
		port: 0,
		databaseUrl: url,
		dataDir: temporaryDir(),
		publicUrl: undefined,
		secret: "a secret for tests, 32 characters or more",
		logLevel: "silent",
		...settings,
	};
	const app = await buildApp(config, logTo);
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
