import { readFile } from "node:fs/promises";
import { Value } from "typebox/value";
import { findAccount } from "../accounts/accounts.queries.ts";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import {
	ImportQuery,
	type ImportReport,
	importFormats,
} from "../imports/imports.schemas.ts";
import { readImport } from "../imports/read-import.ts";
import { storeAnyDraft } from "../imports/store-draft.ts";
import { isSystemError } from "../start-up/is-system-error.ts";
import {
	type Command,
	CommandError,
	type Terminal,
	UsageError,
} from "./command.ts";
import { withApp } from "./installation.ts";
import { needed, readOptions } from "./options.ts";

/** What the server takes as well. */
const MOST_BYTES = 5 * 1024 * 1024;

export const instrumentImport: Command = {
	name: "instrument import",
	summary: "Read a questionnaire of another program, and say what became of it",
	usage: `FILE          the file
--format F    ${importFormats.join(", ")}; by what is in the file when left out
--id ID       its id here
--title T     its title here
--language L  of texts that do not say theirs, such as cy; en when left out
--draft       store it as a draft
--email E     of whose organisation the draft is
--json        the whole report, with the definition, as JSON`,
	async run([path, ...rest], terminal) {
		if (path === undefined || path.startsWith("-"))
			throw new UsageError("Name the file first");
		const { draft, email, json, ...asked } = readOptions(rest, {
			format: { type: "string" },
			id: { type: "string" },
			title: { type: "string" },
			language: { type: "string" },
			draft: { type: "boolean", default: false },
			email: { type: "string" },
			json: { type: "boolean", default: false },
		});
		const owner = draft ? needed(email, "--email") : "";
		const query = queryOf(asked);
		const report = await readImport(await readBytes(path), query);
		await terminal.write(
			json ? `${JSON.stringify(report)}\n` : inWords(report),
		);
		if (draft) await storeDraftOf(terminal, owner, report);
	},
};

function queryOf(asked: Record<string, string | undefined>): ImportQuery {
	const given = Object.fromEntries(
		Object.entries(asked).filter(([, value]) => value !== undefined),
	);
	const [fault] = Value.Errors(ImportQuery, given);
	if (fault)
		throw new UsageError(`--${fault.instancePath.slice(1)} ${fault.message}`);
	return given as ImportQuery;
}

export async function readBytes(path: string): Promise<Buffer> {
	const bytes = await readFile(path).catch((error) => {
		if (!isSystemError(error)) throw error;
		throw new CommandError(
			`${path} cannot be read (${error.code}): check the path and that you may read it.`,
		);
	});
	if (bytes.length <= MOST_BYTES) return bytes;
	throw new CommandError(
		`${path} has more than 5 MB, and no questionnaire has.`,
	);
}

async function storeDraftOf(
	terminal: Terminal,
	email: string,
	{ definition }: ImportReport,
): Promise<void> {
	await withApp(terminal, async ({ db }) => {
		const account = await findAccount(db, email);
		if (!account)
			throw new CommandError(
				`There is no account with the email ${email}: make it with \`waymark user add\`.`,
			);
		const { id: accountId, organisation } = account;
		const { id, version } = await db.transaction().execute(async (trx) => {
			const key = await storeAnyDraft(
				trx,
				{ accountId, organisation },
				definition,
			);
			await recordAudit(trx, {
				chain: organisation.id,
				actor: command,
				action: "instrument.draft",
				subject: { kind: "instrument", id: `${key.id} ${key.version}` },
			});
			return key;
		});
		terminal.tell(
			`Draft ${id} ${version} is stored: edit it at /library/${id}/${version}/edit.`,
		);
	});
}

function inWords({ format, understood, losses, faults }: ImportReport): string {
	const lines = [
		`Read as ${format}.`,
		...understood,
		"",
		`Lost or changed: ${losses.length}`,
		...losses.map(
			({ kind, where, what, why }) =>
				`  ${kind.padEnd(8)}${where}: ${what}. ${why}`,
		),
		"",
		`Still stops publishing: ${faults.length}`,
		...faults.map(({ path, message }) => `  ${path}: ${message}`),
	];
	return `${lines.join("\n")}\n`;
}
