/** What the keyboard does anywhere in the studio, outside of fields. */
export interface KeyBinding {
	/** One key, or several pressed one after the other. */
	keys: readonly string[];
	does: string;
}

export const bindings = {
	help: { keys: ["?"], does: "Show these keys" },
	projects: { keys: ["g", "p"], does: "Go to projects" },
	library: { keys: ["g", "l"], does: "Go to the library" },
	account: { keys: ["g", "a"], does: "Go to your account" },
	search: { keys: ["/"], does: "Search or filter on this page" },
} as const satisfies Record<string, KeyBinding>;

export type Action = keyof typeof bindings;

/**
 * What the keys pressed so far mean: an action, the beginning of one, or nothing.
 * @param pressed the last keys, oldest first
 */
export function read(pressed: readonly string[]): Action | "more" | null {
	for (const [action, { keys }] of Object.entries(bindings)) {
		if (pressed.length > keys.length) continue;
		if (!pressed.every((key, index) => key === keys[index])) continue;
		return pressed.length === keys.length ? (action as Action) : "more";
	}
	return null;
}
