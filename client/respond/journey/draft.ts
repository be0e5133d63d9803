/**
 * Answers under way. They live in the tab's session storage, one entry for each link, so that a reload
 * keeps them and closing the tab removes them. On a shared tablet (a link of kind `kiosk`) they stay in
 * memory alone: a reload there must never show one person's answers to the next.
 */
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
}

export interface DraftStore {
	load(): Draft | undefined;
	save(draft: Draft): void;
	remove(): void;
}

export const memoryOnly: DraftStore = {
	load: () => undefined,
	save: () => {},
	remove: () => {},
};

/** A store for the drafts of one link; nothing is kept where the browser forbids storage. */
export function sessionDrafts(token: string): DraftStore {
	const key = `waymark-draft:${token}`;
	return {
		load: () => attempt(() => parse(sessionStorage.getItem(key))),
		save: (draft) =>
			attempt(() => sessionStorage.setItem(key, JSON.stringify(draft))),
		remove: () => attempt(() => sessionStorage.removeItem(key)),
	};
}

function parse(stored: string | null): Draft | undefined {
	return stored === null ? undefined : JSON.parse(stored);
}

/** A full or forbidden storage must not stop the respondent: the answers are in memory still. */
function attempt<T>(use: () => T): T | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
