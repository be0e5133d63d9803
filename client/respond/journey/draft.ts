import type { QuestionTimes } from "#instruments/trial/question-times.ts";
import { type DraftKey, findDraftKey, makeDraftKey } from "./draft-key.ts";

/** Answers under way. */
export interface Draft {
	/** Becomes the id of the response, so that two copies of a tab cannot make two responses. */
	id: string;
	/** ISO 8601. */
	startedAt: string;
	answers: Record<string, unknown>;
	/** Which information was read when Start was pressed, and whether it asked to agree. */
	consent?: { agreed: boolean; version: number };
	site?: string;
	/** The parts of the private code, in the order asked. */
	ownCode?: string[];
	/** Whose words the answers are, as the respondent says. */
	who?: "self" | "helped" | "proxy";
	/** In which the respondent last answered. */
	language?: string;
	/** Noted in a pilot wave alone. */
	questionTimes?: QuestionTimes;
}

export interface DraftStore {
	load(): Promise<Draft | undefined>;
	/** Written a moment later: what changes meanwhile is written with it. */
	save(draft: Draft): void;
	remove(): void;
}

/** On a shared tablet: a reload there must never show one person's answers to the next. */
export const memoryOnly: DraftStore = {
	load: async () => undefined,
	save: () => {},
	remove: () => {},
};

/**
 * The draft of one link in one tab, so that a reload keeps it and closing the tab removes it: encrypted in
 * the session storage, with a key that no script can read. Each person has another key, which is destroyed
 * once the answers are sent or begun anew. Where the browser cannot encrypt or forbids storage, nothing is
 * kept.
 */
export class SealedDraft implements DraftStore {
	readonly #entry: string;
	#key: Promise<DraftKey | undefined> | undefined;
	/** What is to be written next. */
	#newest: Draft | undefined;
	#isWriting = false;

	/** @param link tells the drafts of several links apart */
	constructor(link: string) {
		this.#entry = `waymark-draft:${link}`;
	}

	async load(): Promise<Draft | undefined> {
		const [id, sealed] = read(this.#entry)?.split(" ") ?? [];
		if (id === undefined || sealed === undefined) return undefined;
		const key = await findDraftKey(id);
		const text = await key?.open(sealed);
		if (!key || text === undefined) return undefined;
		this.#key = Promise.resolve(key);
		return JSON.parse(text);
	}

	save(draft: Draft): void {
		this.#newest = draft;
		if (!this.#isWriting) void this.#write();
	}

	remove(): void {
		this.#newest = undefined;
		const former = this.#key;
		this.#key = undefined;
		attempt(() => sessionStorage.removeItem(this.#entry));
		void former?.then((key) => key?.destroy());
	}

	async #write(): Promise<void> {
		this.#isWriting = true;
		for (let draft = this.#take(); draft; draft = this.#take()) {
			this.#key ??= makeDraftKey();
			const of = this.#key;
			const key = await of;
			const sealed = await key?.seal(JSON.stringify(draft));
			// Removed meanwhile: it belongs to somebody who has left.
			if (!key || of !== this.#key) continue;
			attempt(() => sessionStorage.setItem(this.#entry, `${key.id} ${sealed}`));
		}
		this.#isWriting = false;
	}

	#take(): Draft | undefined {
		const draft = this.#newest;
		this.#newest = undefined;
		return draft;
	}
}

function read(entry: string): string | undefined {
	return attempt(() => sessionStorage.getItem(entry)) ?? undefined;
}

/** A full or forbidden storage must not stop the respondent: the answers are in memory still. */
function attempt<T>(use: () => T): T | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
