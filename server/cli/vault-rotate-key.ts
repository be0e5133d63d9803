import type { Config } from "../config.ts";
import { type Rotation, rotateKey } from "../vault/rotate-key.ts";
import { type Command, CommandError } from "./command.ts";
import { withApp } from "./installation.ts";
import { readOptions } from "./options.ts";

export const vaultRotateKey: Command = {
	name: "vault rotate-key",
	summary:
		"Seal all contact details with a new key, beside a running server too",
	usage: `--json   print how many were sealed as JSON

With WAYMARK_VAULT_KEY: write the new key before the former one, with a comma
between, restart every server, run this, and then take the former one out.`,
	async run(args, terminal) {
		const { json } = readOptions(args, { json: { type: "boolean" } });
		const rotation = await withApp(terminal, (app) => {
			refuseOneGiven(app.config);
			return rotateKey(app);
		});
		await terminal.write(
			json ? `${JSON.stringify(rotation)}\n` : inWords(rotation),
		);
	},
};

function refuseOneGiven({ vaultKeys }: Config): void {
	if (vaultKeys.length !== 1) return;
	throw new CommandError(
		"WAYMARK_VAULT_KEY gives one key: write a new one before it, with a comma between, restart every server, and run this again.",
	);
}

function inWords({ resealed, unopened }: Rotation): string {
	const lost =
		unopened === 0
			? ""
			: `${unopened} are sealed with a key that is not here: restore vault-key from a backup, or add the key to WAYMARK_VAULT_KEY.\n`;
	return `${resealed} contacts are sealed with the new key. Back up the file vault-key of the data dir, or the new WAYMARK_VAULT_KEY.\n${lost}`;
}
