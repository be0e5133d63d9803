import { findAccount } from "../accounts/accounts.queries.ts";
import { createToken } from "../accounts/create-token.ts";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { type Command, CommandError } from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, readOptions } from "./options.ts";

export const tokenCreate: Command = {
	name: "token create",
	summary: "Make an API token and print it, this once",
	usage: `--email E   whose token it is
--name N    what it is for
--json      print id, name and token as JSON`,
	async run(args, terminal) {
		const options = readOptions(args, {
			email: { type: "string" },
			name: { type: "string" },
			json: { type: "boolean" },
		});
		const email = needed(options.email, "--email");
		const name = needed(options.name, "--name");
		const created = await withApp(terminal, async ({ db }) => {
			const account = await findAccount(db, email);
			if (!account) {
				throw new CommandError(
					`There is no account with the email ${email}: make it with \`waymark user add\`.`,
				);
			}
			return await db.transaction().execute(async (trx) => {
				const token = await createToken(trx, account.id, name);
				await recordAudit(trx, {
					chain: account.organisation.id,
					actor: command,
					action: "token.create",
					subject: { kind: "token", id: token.id },
				});
				return token;
			});
		});
		await terminal.write(
			options.json ? `${JSON.stringify(created)}\n` : `${created.token}\n`,
		);
	},
};
