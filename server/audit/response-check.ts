import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";
import { findLost } from "./chains.queries.ts";
import type { ChainEntry } from "./entry-hash.ts";
import { type Fault, Faults } from "./faults.ts";

interface Lost {
	count: number;
	entry: number;
	example: string;
}

/** Whether each response of which the audit tells is there, or the mark of why it is not. */
export class ResponseCheck {
	readonly #trx: Transaction<Database>;
	/** By chain, and in it by survey. */
	readonly #lost = new Map<string, Map<string, Lost>>();

	constructor(trx: Transaction<Database>) {
		this.#trx = trx;
	}

	async add(page: readonly ChainEntry[]): Promise<void> {
		const lost = await this.#findLost(page);
		for (const entry of page)
			for (const id of responsesOf(entry))
				if (lost.has(id)) this.#note(entry, id);
	}

	finish(): Fault[] {
		return [...this.#lost].flatMap(([chain, surveys]) => {
			const faults = new Faults(chain);
			for (const [survey, { count, entry, example }] of surveys) {
				const message = `${count === 1 ? "1 response" : `${count} responses`} to survey ${survey} ${count === 1 ? "is" : "are"} gone without having been erased; the first was received in entry ${entry} (${example}).`;
				faults.add("lost-responses", entry, message);
			}
			return faults.list();
		});
	}

	async #findLost(page: readonly ChainEntry[]): Promise<Set<string>> {
		const wanted = new Map<string, string[]>();
		for (const entry of page) {
			const ids = responsesOf(entry);
			if (ids.length === 0) continue;
			const known = wanted.get(entry.chain) ?? [];
			known.push(...ids);
			wanted.set(entry.chain, known);
		}
		const lost = new Set<string>();
		for (const [project, ids] of wanted) {
			for (const id of await findLost(this.#trx, project, ids)) lost.add(id);
		}
		return lost;
	}

	#note({ chain, seq, subjectId }: ChainEntry, id: string): void {
		const surveys = this.#lost.get(chain) ?? new Map<string, Lost>();
		const survey = subjectId ?? "";
		const known = surveys.get(survey);
		if (known) known.count += 1;
		else surveys.set(survey, { count: 1, entry: seq, example: id });
		this.#lost.set(chain, surveys);
	}
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The responses that an entry says were received; an entry that was tampered with may say anything. */
function responsesOf({ action, details }: ChainEntry): string[] {
	if (action !== "responses.receive") return [];
	const { responses } = JSON.parse(details) ?? {};
	if (!Array.isArray(responses)) return [];
	return responses.filter((id) => typeof id === "string" && uuid.test(id));
}
