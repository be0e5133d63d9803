import { counted } from "./figures-in-words.ts";
import type { ModeCount } from "./modes.queries.ts";
import type { Note } from "./summaries.schemas.ts";

const words: Record<ModeCount["mode"], string> = {
	self: "given by people on their own",
	helped: "given with somebody’s help",
	proxy: "given by somebody else for the person",
	paper: "keyed from paper",
};

/** Whose words the figures are made of; nothing where everybody answered on their own. */
export function modeNote(modes: readonly ModeCount[]): Note | null {
	if (modes.every(({ mode }) => mode === "self")) return null;
	const total = modes.reduce((sum, { count }) => sum + count, 0);
	const parts = modes.map(({ mode, count }) => `${count} ${words[mode]}`);
	const isMixed =
		modes.length > 1 && modes.some(({ mode }) => mode === "proxy");
	const caution = isMixed
		? " The figures take them together. Somebody else often judges differently than the person would: compare the two before you rely on a difference, in the export by mode."
		: "";
	return {
		kind: "modes",
		text: `${counted(total, "response was", "responses were")} counted here: ${parts.join(", ")}.${caution}`,
	};
}
