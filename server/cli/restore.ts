import { isSystemError } from "../start-up/is-system-error.ts";
import { restoreBackup } from "./backup/restore-backup.ts";
import { type Command, CommandError } from "./command.ts";
import { withOwner } from "./installation.ts";
import { needed, readOptions } from "./options.ts";

export const restore: Command = {
	name: "restore",
	summary: "Read a backup into an empty installation; all of it or nothing",
	usage: `--from FILE   what \`waymark backup\` wrote
--json        print the number of rows as JSON`,
	async run(args, terminal) {
		const options = readOptions(args, {
			from: { type: "string" },
			json: { type: "boolean" },
		});
		const file = needed(options.from, "--from");
		const rows = await withOwner(terminal, (db) => read(db, file));
		await terminal.write(
			options.json
				? `${JSON.stringify({ file, rows })}\n`
				: `Restored ${rows} rows. Everybody signs in afresh.\n`,
		);
	},
};

async function read(
	db: Parameters<typeof restoreBackup>[0],
	file: string,
): Promise<number> {
	try {
		return await restoreBackup(db, file);
	} catch (error) {
		if (!isSystemError(error, "ENOENT", "EACCES", "EISDIR")) throw error;
		throw new CommandError(
			`${file} cannot be read (${error.code}): check the path and that you may read it.`,
		);
	}
}
