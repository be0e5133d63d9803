import type { Kysely } from "kysely";
import {
	type Account,
	findAccount,
	findFirstOwner,
} from "../accounts/accounts.queries.ts";
import { command } from "../audit/actor.ts";
import { loadSampleProject } from "../sample/load-sample-project.ts";
import type { Database } from "../tables.ts";
import { type Command, CommandError } from "./command.ts";
import { withApp } from "./installation.ts";
import { readOptions } from "./options.ts";

export const sampleLoad: Command = {
	name: "sample load",
	summary:
		"Load the synthetic sample project; prints the ids of it and its surveys as JSON",
	usage: `--email E   whose project it is; the first owner's when left out
--json      as always here`,
	async run(args, terminal) {
		const { email } = readOptions(args, {
			email: { type: "string" },
			json: { type: "boolean" },
		});
		const ids = await withApp(terminal, async ({ db }) => {
			const { id, organisation } = await findOwner(db, email);
			const owner = { accountId: id, organisationId: organisation.id };
			return await db
				.transaction()
				.execute((trx) => loadSampleProject(trx, owner, command));
		});
		await terminal.write(`${JSON.stringify(ids)}\n`);
	},
};

async function findOwner(
	db: Kysely<Database>,
	email: string | undefined,
): Promise<Account> {
	const owner = await (email === undefined
		? findFirstOwner(db)
		: findAccount(db, email));
	if (owner) return owner;
	throw new CommandError(
		`There is no account${email === undefined ? "" : ` with the email ${email}`}: make it with \`waymark user add\`.`,
	);
}
