import type { Loss } from "../imported.ts";
import { namer } from "../tables/names.ts";

/** Gives the parts of a file names that a definition may use, each once, and reports those that changed. */
export class Names {
	readonly #give = namer();
	readonly #losses: Loss[];

	constructor(losses: Loss[]) {
		this.#losses = losses;
	}

	give(name: string): string {
		const id = this.#give(name);
		if (id !== name) {
			this.#losses.push({
				where: name,
				what: `Goes by the name ${id}`,
				why: "Names are lower-case letters, digits, _ and - here, begin with a letter, and stand for one thing each.",
				kind: "changed",
			});
		}
		return id;
	}

	/** For what has no name of its own in the file. */
	giveQuietly(name: string): string {
		return this.#give(name);
	}
}
