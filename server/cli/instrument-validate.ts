import { readImport } from "../imports/read-import.ts";
import { type Command, CommandError, UsageError } from "./command.ts";
import { readBytes } from "./instrument-import.ts";
import { readOptions } from "./options.ts";

export const instrumentValidate: Command = {
	name: "instrument validate",
	summary: "Say what is wrong with a definition of Waymark",
	usage: `FILE     the definition, as JSON
--json   the faults as JSON`,
	async run([path, ...rest], terminal) {
		if (path === undefined || path.startsWith("-"))
			throw new UsageError("Name the file first");
		const { json } = readOptions(rest, {
			json: { type: "boolean", default: false },
		});
		const bytes = await readBytes(path);
		const { faults } = await readImport(bytes, { format: "waymark" });
		const lines = faults.map(({ path, message }) => `${path}: ${message}\n`);
		await terminal.write(
			json ? `${JSON.stringify({ faults })}\n` : lines.join(""),
		);
		if (faults.length > 0)
			throw new CommandError(
				`Faults: ${faults.length}. It cannot be published.`,
			);
		terminal.tell("It has no faults.");
	},
};
