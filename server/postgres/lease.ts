import pg from "pg";
import { StartUpError } from "../start-up/start-up-error.ts";

/** Any constant; it is Waymark's alone in the database `postgres` of its own cluster. */
const key = 7_961_121_513;

/**
 * Signs this process in as a user of the embedded database, by a shared
 * advisory lock that ends with the connection, however the process ends.
 * Undefined while the database is starting or stopping.
 */
export async function takeLease(
	port: number,
	password: string,
): Promise<pg.Client | undefined> {
	const client = new pg.Client({
		host: "127.0.0.1",
		port,
		user: "waymark",
		password,
		database: "postgres",
		application_name: "waymark lease",
		connectionTimeoutMillis: 5_000,
	});
	client.on("error", ignore);
	try {
		await client.connect();
		await client.query("select pg_advisory_lock_shared($1)", [key]);
		return client;
	} catch (error) {
		await client.end().catch(ignore);
		if (error instanceof pg.DatabaseError && error.code === "28P01") {
			throw new StartUpError(
				"The embedded database refuses the password kept beside it in the data dir (postgres/password): restore the data dir from a backup, whole.",
			);
		}
		return undefined;
	}
}

/** Ends the use. True when nobody else uses the database, which may then stop. */
export async function giveUpLease(lease: pg.Client): Promise<boolean> {
	try {
		await lease.query("select pg_advisory_unlock_shared($1)", [key]);
		const { rows } = await lease.query<{ alone: boolean }>(
			"select pg_try_advisory_lock($1) as alone",
			[key],
		);
		return rows[0]?.alone === true;
	} catch {
		// The database has already stopped, or broke the connection.
		return false;
	}
}

// A broken lease needs no answer: whatever uses the database meets the fault.
function ignore(): void {}
