import { isSystemError } from "../start-up/is-system-error.ts";
import { writeBackup } from "./backup/write-backup.ts";
import { type Command, CommandError } from "./command.ts";
import { withDatabase } from "./installation.ts";
import { needed, readOptions } from "./options.ts";

export const backup: Command = {
	name: "backup",
	summary:
		"Write everything that is stored into one new file, also while the server runs",
	usage: `--to FILE   such as waymark-2026-11-21.gz; must not be there yet
--json      print file and number of rows as JSON`,
	async run(args, terminal) {
		const options = readOptions(args, {
			to: { type: "string" },
			json: { type: "boolean" },
		});
		const file = needed(options.to, "--to");
		const rows = await withDatabase(terminal, (db) => write(db, file));
		await terminal.write(
			options.json
				? `${JSON.stringify({ file, rows })}\n`
				: `${file} holds ${rows} rows.\n`,
		);
		terminal.tell(
			"The installation's secret and the vault's keys are not in the file: keep a copy of them apart (the files `secret` and `vault-key` in the data dir, or WAYMARK_SECRET and WAYMARK_VAULT_KEY). Without the secret, codes that respondents made no longer match; without the keys, nobody can read the contact details in the backup.",
		);
	},
};

const unwritable = [
	"EACCES",
	"EISDIR",
	"ENOENT",
	"ENOSPC",
	"ENOTDIR",
	"EPERM",
	"EROFS",
];

async function write(
	db: Parameters<typeof writeBackup>[0],
	file: string,
): Promise<number> {
	try {
		return await writeBackup(db, file);
	} catch (error) {
		if (isSystemError(error, "EEXIST")) {
			throw new CommandError(
				`${file} is there already: choose another name. A backup is never overwritten.`,
			);
		}
		if (!isSystemError(error, ...unwritable)) throw error;
		throw new CommandError(
			`${file} cannot be written (${error.code}): choose a folder that is there, that you may write to, and that has room.`,
		);
	}
}
