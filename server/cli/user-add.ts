import type Type from "typebox";
import { Value } from "typebox/value";
import { Email } from "../accounts/accounts.schemas.ts";
import { addAccount } from "../accounts/add-account.ts";
import { hashPassword, passwordTurn } from "../accounts/password.ts";
import { refuseWeakPassword } from "../accounts/password-faults.ts";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { Name } from "../wire.schemas.ts";
import { type Command, UsageError } from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, oneOf, readOptions } from "./options.ts";
import { readPassword } from "./read-password.ts";

export const userAdd: Command = {
	name: "user add",
	summary: "Make an account",
	usage: `--email E            the address to sign in with
--role owner|member
--password-stdin     read the password, 15 characters or more, from standard input
--name N             how the person is called; the email when left out
--organisation O     needed where there are several; an owner may bring a new one
--json               print the account as JSON`,
	async run(args, terminal) {
		const wanted = readWanted(args);
		const password = await readPassword(terminal);
		const passwordHash = await passwordTurn(() => hashPassword(password));
		const { id, email, organisation } = await withApp(terminal, async (app) => {
			await refuseWeakPassword(app.config, password, [
				wanted.name,
				wanted.email,
				wanted.organisation ?? "",
			]);
			return await app.db.transaction().execute(async (trx) => {
				const account = await addAccount(trx, { ...wanted, passwordHash });
				await recordAudit(trx, {
					chain: account.organisation.id,
					actor: command,
					action: "account.create",
					subject: { kind: "account", id: account.id },
					details: { role: account.role },
				});
				return account;
			});
		});
		await terminal.write(
			wanted.json
				? `${JSON.stringify({ id, email, organisation })}\n`
				: `${email} can sign in now, in ${organisation.name}.\n`,
		);
	},
};

function readWanted(args: string[]) {
	const options = readOptions(args, {
		email: { type: "string" },
		role: { type: "string" },
		name: { type: "string" },
		organisation: { type: "string" },
		"password-stdin": { type: "boolean" },
		json: { type: "boolean" },
	});
	if (!options["password-stdin"]) {
		throw new UsageError(
			"Give the password on standard input, with --password-stdin",
		);
	}
	const email = needed(options.email, "--email");
	check(Email, email, "--email is not an email address");
	const { name = email, organisation, json } = options;
	check(Name, name, "--name is empty or longer than 200 characters");
	const role = needed(options.role, "--role");
	const roles = ["owner", "member"] as const;
	return {
		email,
		name,
		organisation,
		json,
		role: oneOf(role, roles, "--role"),
	};
}

function check(schema: Type.TSchema, value: string, message: string): void {
	if (!Value.Check(schema, value)) throw new UsageError(message);
}
