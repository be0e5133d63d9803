import type { CodedText } from "../../../server/themes/texts.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { usePageKeys } from "../layout/page-keys.ts";
import { codingKeys } from "./coding-keys.ts";
import { givenTo, type useCoding } from "./use-coding.ts";
import type { CodingKind } from "./words-api.ts";

/** The themes with one more, or without it where it was there. */
export function toggled(
	text: CodedText,
	kind: CodingKind,
	theme: string,
): string[] {
	const given = givenTo(text, kind) ?? [];
	return given.includes(theme)
		? given.filter((id) => id !== theme)
		: [...given, theme];
}

/** What the keys do on the page where texts are read. */
export function useReadingKeys({
	texts,
	current,
	kind,
	themes,
	coding,
	move,
	open,
	find,
}: {
	texts: readonly CodedText[];
	current: number;
	kind: CodingKind;
	/** That can be given, in the order of their numbers. */
	themes: readonly Theme[];
	coding: ReturnType<typeof useCoding>;
	move: (index: number) => void;
	open: () => void;
	find: () => void;
}): void {
	const text = texts[current];
	const actions: Record<string, () => void> = {
		j: () => move(isReading() ? current + 1 : current),
		k: () => move(isReading() ? current - 1 : current),
		t: find,
		u: coding.undo,
		o: open,
	};
	usePageKeys(codingKeys, (key) => {
		const act = actions[key];
		if (act) return act();
		const theme = themes[Number(key) - 1];
		if (text && key === "0") coding.give(text, kind, []);
		if (text && theme) coding.give(text, kind, toggled(text, kind, theme.id));
	});
}

/** The first key goes to the text that is current; the next ones from there. */
function isReading(): boolean {
	return Boolean(document.activeElement?.closest(".text-card"));
}
