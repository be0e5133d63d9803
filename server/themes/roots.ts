import type { Theme } from "./themes.schemas.ts";

/** What each theme that was merged counts as, by its id; through as many merges as there were. */
export type Roots = ReadonlyMap<string, string>;

export function rootsOf(
	themes: readonly Pick<Theme, "id" | "mergedInto">[],
): Roots {
	const into = new Map(themes.map(({ id, mergedInto }) => [id, mergedInto]));
	const rootOf = (id: string): string => {
		const next = into.get(id);
		return next ? rootOf(next) : id;
	};
	return new Map(
		themes
			.filter(({ mergedInto }) => mergedInto !== null)
			.map(({ id }) => [id, rootOf(id)]),
	);
}

/** The theme and all that count as it. */
export function countingAs(theme: string, roots: Roots): string[] {
	const merged = [...roots].filter(([, root]) => root === theme);
	return [theme, ...merged.map(([id]) => id)];
}

/** What the themes of a coding count as: each once, in ascending order. */
export function resolved(themes: readonly string[], roots: Roots): string[] {
	return [...new Set(themes.map((id) => roots.get(id) ?? id))].sort();
}
