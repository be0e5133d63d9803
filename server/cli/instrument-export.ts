import { findAccount } from "../accounts/accounts.queries.ts";
import { findExportable } from "../imports/find-exportable.ts";
import { programs } from "../imports/imports.schemas.ts";
import { instrumentFile } from "../imports/instrument-file.ts";
import { type Command, CommandError } from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, oneOf, readOptions } from "./options.ts";
import { writeWholeFile } from "./write-whole-file.ts";

export const instrumentExport: Command = {
	name: "instrument export",
	summary:
		"Write an instrument for another program, and say what the file does not hold",
	usage: `--id ID        the instrument
--version V    its version
--format F     ${programs.join(", ")}
--email E      of whose organisation it is
--language L   of a format with one language; its first when left out
--out FILE     write to this file`,
	async run(args, terminal) {
		const options = readOptions(args, {
			id: { type: "string" },
			version: { type: "string" },
			format: { type: "string" },
			email: { type: "string" },
			language: { type: "string" },
			out: { type: "string" },
		});
		const key = {
			id: needed(options.id, "--id"),
			version: needed(options.version, "--version"),
		};
		const email = needed(options.email, "--email");
		const out = needed(options.out, "--out");
		const format = oneOf(
			needed(options.format, "--format"),
			programs,
			"--format",
		);
		const { language } = options;
		await withApp(terminal, async ({ db }) => {
			const account = await findAccount(db, email);
			if (!account)
				throw new CommandError(
					`There is no account with the email ${email}: make it with \`waymark user add\`.`,
				);
			const query = { format, ...(language !== undefined && { language }) };
			const found = await findExportable(
				db,
				account.organisation.id,
				key,
				query,
			);
			const { content, losses } = instrumentFile(found, format, language);
			await writeWholeFile(out, piecesOf(content));
			for (const { kind, where, what, why } of losses)
				terminal.tell(`${kind}: ${where}: ${what}. ${why}`);
			terminal.tell(`Written to ${out}.`);
		});
	},
};

async function* piecesOf(
	content: ReturnType<typeof instrumentFile>["content"],
): AsyncGenerator<string | Uint8Array> {
	yield* content;
}
