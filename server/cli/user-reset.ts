import { findAccount, updatePassword } from "../accounts/accounts.queries.ts";
import { hashPassword, passwordTurn } from "../accounts/password.ts";
import { refuseWeakPassword } from "../accounts/password-faults.ts";
import { endSessions } from "../accounts/sessions.queries.ts";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { removeFactors } from "../second-factor/factors.queries.ts";
import { type Command, CommandError, UsageError } from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, readOptions } from "./options.ts";
import { readPassword } from "./read-password.ts";

export const userReset: Command = {
	name: "user reset",
	summary: "Let somebody in again who lost a password or a second factor",
	usage: `--email E            whose account it is
--password-stdin     read a new password, 15 characters or more, from standard input
--second-factor      forget the authenticator app, passkeys and recovery codes
Whoever is signed in to the account is signed out.`,
	async run(args, terminal) {
		const options = readOptions(args, {
			email: { type: "string" },
			"password-stdin": { type: "boolean" },
			"second-factor": { type: "boolean" },
		});
		const email = needed(options.email, "--email");
		if (!options["password-stdin"] && !options["second-factor"])
			throw new UsageError("Say --password-stdin, --second-factor or both");
		const password = options["password-stdin"]
			? await readPassword(terminal)
			: null;
		await withApp(terminal, async ({ config, db }) => {
			const account = await findAccount(db, email);
			if (!account)
				throw new CommandError(`There is no account with the email ${email}.`);
			const { id, name, organisation } = account;
			if (password !== null)
				await refuseWeakPassword(config, password, [
					name,
					email,
					organisation.name,
				]);
			const hash =
				password === null
					? null
					: await passwordTurn(() => hashPassword(password));
			await db.transaction().execute(async (trx) => {
				if (hash !== null) await updatePassword(trx, id, hash);
				if (options["second-factor"]) await removeFactors(trx, id);
				const sessions = await endSessions(trx, id, { allBut: null });
				await recordAudit(trx, {
					chain: organisation.id,
					actor: command,
					action: "account.reset",
					subject: { kind: "account", id },
					details: {
						password: hash !== null,
						secondFactor: options["second-factor"] === true,
						sessions,
					},
				});
			});
		});
		await terminal.write(`${email} can sign in again.\n`);
	},
};
