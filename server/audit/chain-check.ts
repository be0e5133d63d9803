import type { Head } from "./chains.queries.ts";
import { type ChainEntry, entryHash } from "./entry-hash.ts";
import { type Fault, Faults, mostTold } from "./faults.ts";
import type { Witnessed } from "./witness-lines.ts";

/** What one chain must hold to, told entry by entry in the order of their numbers. */
export class ChainCheck {
	readonly #faults: Faults;
	readonly #witnessed: ReadonlyMap<number, Witnessed>;
	/** Entries that do not fit their hash, to see at the end whether they changed places. */
	readonly #misfits: ChainEntry[] = [];
	#last: ChainEntry | undefined;
	#lastFits = true;
	#isRewritten = false;

	/** @param witnessed what was seen of it outside the database, by the entry's number */
	constructor(chain: string, witnessed: ReadonlyMap<number, Witnessed>) {
		this.#faults = new Faults(chain);
		this.#witnessed = witnessed;
	}

	add(entry: ChainEntry): void {
		const fits = entryHash(entry) === entry.hash;
		if (!fits) this.#misfit(entry);
		this.#checkPlace(entry, fits);
		if (fits) this.#compare(entry);
		this.#last = entry;
		this.#lastFits = fits;
	}

	/** What was found, now that all entries are known. */
	finish(head: Head | undefined): Fault[] {
		for (const entry of this.#misfits) this.#nameMisfit(entry, head);
		this.#checkEnd(head);
		return this.#faults.list();
	}

	#misfit(entry: ChainEntry): void {
		if (this.#misfits.length < mostTold) this.#misfits.push(entry);
		else this.#faults.count();
	}

	#checkPlace(entry: ChainEntry, fits: boolean): void {
		const last = this.#last;
		const expected = (last?.seq ?? 0) + 1;
		if (entry.seq > expected) {
			const gap = range(expected, entry.seq - 1);
			this.#faults.add("missing", expected, `${gap} missing: taken away.`);
			return;
		}
		if (entry.seq < expected) {
			const message = `Entry ${entry.seq} is there more than once: one was put in.`;
			this.#faults.add("added", entry.seq, message);
		}
		if (fits) this.#checkLink(entry, last);
	}

	/** That it follows the entry before; what is wrong with that one is not told again. */
	#checkLink(entry: ChainEntry, last: ChainEntry | undefined): void {
		if (!this.#lastFits) return;
		if (entry.prevHash !== (last?.hash ?? "")) {
			const before = last ? `entry ${last.seq}` : "nothing";
			const message = `Entry ${entry.seq} does not follow ${before}: one of them was rewritten with its hash, or put in.`;
			this.#faults.add("rewritten", entry.seq, message);
		} else if (last && entry.at < last.at) {
			const message = `Entry ${entry.seq} bears an earlier time than entry ${last.seq}: they were written in another order.`;
			this.#faults.add("reordered", entry.seq, message);
		}
	}

	#compare({ seq, hash }: ChainEntry): void {
		const witness = this.#witnessed.get(seq);
		if (!witness || witness.hash === hash || this.#isRewritten) return;
		this.#isRewritten = true;
		const message = `Entry ${seq} is not the one that the witness saw at ${witness.at}: the chain was rewritten from there or before.`;
		this.#faults.add("rewritten", seq, message);
	}

	/** An entry that fits its hash under another number was moved; one that fits none was edited. */
	#nameMisfit(entry: ChainEntry, head: Head | undefined): void {
		const numbers = [
			...this.#misfits.map(({ seq }) => seq),
			entry.seq - 1,
			entry.seq + 1,
			head?.seq ?? 0,
		];
		const own = numbers.find(
			(seq) => entryHash({ ...entry, seq }) === entry.hash,
		);
		if (own === undefined) {
			const message = `Entry ${entry.seq} was edited: what it says does not fit its hash.`;
			this.#faults.add("edited", entry.seq, message);
		} else {
			const message = `Entry ${entry.seq} was written as entry ${own}: entries changed places, or some were put in or taken away between.`;
			this.#faults.add("reordered", entry.seq, message);
		}
	}

	#checkEnd(head: Head | undefined): void {
		const reached = this.#last?.seq ?? 0;
		const known = [...this.#witnessed.keys()].reduce(
			(most, seq) => Math.max(most, seq),
			head?.seq ?? 0,
		);
		if (known > reached) {
			const witness = this.#witnessed.get(known);
			const by = witness ? `the witness saw at ${witness.at}` : "it had";
			const message = `The chain ends at entry ${reached}, although ${by} entry ${known}: it was cut short by ${known - reached}.`;
			this.#faults.add("cut-short", reached, message);
		}
		if (!head) {
			const message =
				"The end of the chain, which is kept beside it (audit_head), was taken away.";
			this.#faults.add("missing", null, message);
		} else if (head.seq < reached) {
			const message = `${range(head.seq + 1, reached)} beyond the end of the chain that is kept beside it (audit_head): put in.`;
			this.#faults.add("added", head.seq + 1, message);
		} else if (head.seq === reached && head.hash !== this.#last?.hash) {
			const message = `Entry ${reached} is not the end of the chain that is kept beside it (audit_head): one of them was rewritten.`;
			this.#faults.add("rewritten", reached, message);
		}
	}
}

function range(from: number, to: number): string {
	return from === to ? `Entry ${from} is` : `Entries ${from} to ${to} are`;
}
