import type { Command } from "./command.ts";
import { withApp } from "./installation.ts";
import { readOptions } from "./options.ts";

export const migrate: Command = {
	name: "migrate",
	summary: "Bring the database up to date, as the server does when it starts",
	usage: "",
	async run(args, terminal) {
		readOptions(args, {});
		await withApp(terminal, async () => {});
		await terminal.write("The database is up to date.\n");
	},
};
