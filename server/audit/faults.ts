/** How a chain of the audit was found not to hold. */
export type FaultKind =
	| "edited"
	| "reordered"
	| "missing"
	| "cut-short"
	| "rewritten"
	| "added"
	| "lost-responses"
	| "witness";

export interface Fault {
	chain: string;
	kind: FaultKind;
	/** The entry at which it shows; null where it is about more than one. */
	entry: number | null;
	/** One sentence. */
	message: string;
}

/** So many faults of one chain are told one by one; a chain of which little is left needs no longer list. */
export const mostTold = 100;

/** Faults of one chain. */
export class Faults {
	readonly chain: string;
	readonly #found: Fault[] = [];
	#untold = 0;

	constructor(chain: string) {
		this.chain = chain;
	}

	add(kind: FaultKind, entry: number | null, message: string): void {
		if (this.#found.length === mostTold) this.#untold += 1;
		else this.#found.push({ chain: this.chain, kind, entry, message });
	}

	/** One more, of which only the number is told. */
	count(): void {
		this.#untold += 1;
	}

	list(): Fault[] {
		const last = this.#found.at(-1);
		if (!last || this.#untold === 0) return this.#found;
		const more = `There are ${this.#untold} more faults like these.`;
		return [...this.#found, { ...last, entry: null, message: more }];
	}
}
