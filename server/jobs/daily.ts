import { sql } from "kysely";
import type { App } from "../app-type.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Work that is done once a day; doing it again does no harm. */
export interface DailyJob {
	name: string;
	run(): Promise<unknown>;
}

/**
 * Does the jobs, one after the other, when the server has started and once a day after that. Of several
 * servers one does a job at a time. A job that fails is in the log, and is tried again the next day.
 */
export function runDaily(app: App, jobs: readonly DailyJob[]): void {
	let round = Promise.resolve();
	const start = () => {
		round = round.then(() => runAll(app, jobs));
	};
	const timer = setInterval(start, DAY_MS).unref();
	// Nobody waits for it: the server serves meanwhile.
	app.addHook("onReady", async () => start());
	app.addHook("onClose", async () => {
		clearInterval(timer);
		await round;
	});
}

async function runAll(app: App, jobs: readonly DailyJob[]): Promise<void> {
	for (const job of jobs) {
		await runAlone(app, job).catch((error) =>
			// The message of a database's error may tell what is in a row.
			app.log.error({ job: job.name, code: error.code }, "daily job failed"),
		);
	}
}

async function runAlone({ db }: App, job: DailyJob): Promise<void> {
	await db.transaction().execute(async (trx) => {
		// It holds the lock and waits, for as long as the job takes.
		await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
		const { rows } = await sql<{ free: boolean }>`
			select pg_try_advisory_xact_lock(hashtextextended(${job.name}, 0)) as free`.execute(
			trx,
		);
		if (rows[0]?.free) await job.run();
	});
}
