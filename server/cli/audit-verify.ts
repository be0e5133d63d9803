import { Value } from "typebox/value";
import type { Fault } from "../audit/faults.ts";
import { type Verification, verifyChains } from "../audit/verify-chains.ts";
import {
	readWitness,
	type WitnessContent,
	witnessFile,
} from "../audit/witness-file.ts";
import { gatherWitness } from "../audit/witness-lines.ts";
import type { Config } from "../config.ts";
import { isSystemError } from "../start-up/is-system-error.ts";
import { Uuid } from "../wire.schemas.ts";
import {
	type Command,
	CommandError,
	type Terminal,
	UsageError,
} from "./command.ts";
import { withOwner } from "./installation.ts";
import { readOptions } from "./options.ts";

export const auditVerify: Command = {
	name: "audit verify",
	summary: "Find out whether anybody changed the audit behind Waymark's back",
	usage: `--project P      one project's chain alone (or an organisation's, by its id)
--witness FILE   a copy of the witness kept elsewhere; the data dir's own when left out
--no-responses   do not look for each response of which the audit tells
--json           print what was found as JSON`,
	async run(args, terminal) {
		const options = readOptions(args, {
			project: { type: "string" },
			witness: { type: "string" },
			"no-responses": { type: "boolean" },
			json: { type: "boolean" },
		});
		const chain = options.project;
		if (chain !== undefined && !Value.Check(Uuid, chain))
			throw new UsageError("--project is no id");
		const outcome = await withOwner(terminal, async (db, config) => {
			const witness = await findWitness(config, options.witness);
			const found = await db
				.transaction()
				.setIsolationLevel("repeatable read")
				.setAccessMode("read only")
				.execute((trx) =>
					verifyChains(trx, {
						chain,
						witness: gatherWitness(witness.content?.lines ?? []),
						responses: !options["no-responses"],
					}),
				);
			return { found, witness };
		});
		await report(terminal, outcome, options.json === true);
	},
};

interface Outcome {
	found: Verification;
	witness: { file: string; content: WitnessContent | undefined };
}

async function findWitness(
	config: Config,
	given: string | undefined,
): Promise<Outcome["witness"]> {
	const file = given ?? witnessFile(config.dataDir);
	const content = await readWitness(file, config.secret).catch((error) => {
		if (!isSystemError(error, "EACCES", "EISDIR")) throw error;
		throw new CommandError(
			`${file} cannot be read (${error.code}): check the path and that you may read it.`,
		);
	});
	if (content === undefined && given !== undefined)
		throw new CommandError(`There is no witness at ${file}: check the path.`);
	return { file, content };
}

/** Throws CommandError when a chain does not hold. */
async function report(
	terminal: Terminal,
	{ found, witness }: Outcome,
	json: boolean,
): Promise<void> {
	const faults = [...found.faults, ...faultsOf(witness)];
	const { chains, entries } = found;
	const newest = witness.content?.lines.at(-1)?.at ?? null;
	const text = json
		? JSON.stringify({ chains, entries, witness: newest, faults })
		: [
				...faults.map(sentence),
				`${entries} entries in ${chains} ${chains === 1 ? "chain" : "chains"} were checked.`,
				witnessWords(witness.file, newest),
			].join("\n");
	await terminal.write(`${text}\n`);
	if (faults.length === 0) return;
	throw new CommandError(
		"The audit does not hold. Keep the database and the witness as they are, and find out who had access to them.",
	);
}

function sentence({ chain, message }: Fault): string {
	return chain === "" ? message : `Chain ${chain}: ${message}`;
}

function witnessWords(file: string, newest: string | null): string {
	return newest === null
		? `There is no witness at ${file} (the server writes it), so that a chain that was cut short or wholly rewritten, its end included, would not be found.`
		: `They were held against the witness ${file}, whose newest line is of ${newest}.`;
}

function faultsOf({ file, content }: Outcome["witness"]): Fault[] {
	if (!content || content.wrong.length === 0) return [];
	const [first] = content.wrong;
	const message = `${content.wrong.length} of the lines of ${file}, the first of them line ${first}, are not as this installation signed them: they were changed, or belong to another secret.`;
	return [{ chain: "", kind: "witness", entry: null, message }];
}
