import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { runCli } from "../../../server/cli/run.ts";
import { openDatabase } from "../../support/database.ts";

/** What a command left behind. */
export interface Outcome {
	code: number;
	out: string;
	/** Standard error, line by line. */
	told: string[];
}

/** A folder that is removed after the file's last test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "waymark-cli-"));
	afterAll(() => rmSync(folder, { recursive: true }));
	return folder;
}

/** An installation and a terminal at which to type commands for it. */
export async function openTerminal(
	contents: "migrated" | "empty" = "migrated",
) {
	const { url, db } = await openDatabase(contents);
	const dataDir = temporaryFolder();
	const env = { DATABASE_URL: url, WAYMARK_DATA_DIR: dataDir };

	async function type(
		line: string | string[],
		stdin = "",
		more: NodeJS.ProcessEnv = {},
	): Promise<Outcome> {
		const outcome = { code: 0, out: "", told: [] as string[] };
		const args = typeof line === "string" ? line.split(" ") : line;
		outcome.code = await runCli(args.filter(Boolean), {
			env: { ...env, ...more },
			stdin: (async function* () {
				yield stdin;
			})(),
			async write(output) {
				outcome.out += String(output);
			},
			tell: (text) => outcome.told.push(text),
		});
		return outcome;
	}
	return { db, url, dataDir, type };
}
