import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";
import { ChainCheck } from "./chain-check.ts";
import { type Head, readEntries, readHeads } from "./chains.queries.ts";
import type { ChainEntry } from "./entry-hash.ts";
import type { Fault } from "./faults.ts";
import { ResponseCheck } from "./response-check.ts";
import type { Witness } from "./witness-lines.ts";

export interface Verification {
	chains: number;
	entries: number;
	faults: Fault[];
}

interface Wanted {
	/** One chain alone. */
	chain?: string | undefined;
	/** Read before the transaction began, so that it never knows more than the database. */
	witness: Witness;
	/** Look for each response that was received, too. */
	responses: boolean;
}

/**
 * Works out every hash and link of every chain afresh, without the database's own functions, and holds them
 * against the ends that are kept beside the chains and against the witness. In constant memory.
 *
 * @param trx reads one moment alone (repeatable read), as the role that sees every chain
 */
export async function verifyChains(
	trx: Transaction<Database>,
	{ chain, witness, responses }: Wanted,
): Promise<Verification> {
	const heads = await readHeads(trx, chain);
	const walk = new Walk(heads, witness, chain);
	const responseCheck = new ResponseCheck(trx);
	let entries = 0;
	for await (const page of readEntries(trx, chain)) {
		for (const entry of page) walk.add(entry);
		if (responses) await responseCheck.add(page);
		entries += page.length;
	}
	const { chains, faults } = walk.finish();
	return { chains, entries, faults: [...faults, ...responseCheck.finish()] };
}

/** Goes through one chain after another, and at the end through those of which no entry is left. */
class Walk {
	readonly #heads: ReadonlyMap<string, Head>;
	readonly #witness: Witness;
	readonly #unseen: Set<string>;
	readonly #faults: Fault[] = [];
	#chains = 0;
	#chain: string | undefined;
	#check: ChainCheck | undefined;

	constructor(heads: readonly Head[], witness: Witness, only?: string) {
		this.#heads = new Map(heads.map((head) => [head.chain, head]));
		this.#witness = witness;
		this.#unseen = new Set(
			[...this.#heads.keys(), ...witness.keys()].filter(
				(chain) => only === undefined || chain === only,
			),
		);
	}

	add(entry: ChainEntry): void {
		if (entry.chain !== this.#chain) this.#open(entry.chain);
		this.#check?.add(entry);
	}

	finish(): { chains: number; faults: Fault[] } {
		this.#close();
		for (const chain of this.#unseen) this.#open(chain);
		this.#close();
		return { chains: this.#chains, faults: this.#faults };
	}

	#open(chain: string): void {
		this.#close();
		this.#chain = chain;
		this.#check = new ChainCheck(chain, this.#witness.get(chain) ?? new Map());
		this.#chains += 1;
		this.#unseen.delete(chain);
	}

	#close(): void {
		const head = this.#heads.get(this.#chain ?? "");
		this.#faults.push(...(this.#check?.finish(head) ?? []));
		this.#check = undefined;
	}
}
