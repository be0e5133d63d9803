import type { Figure } from "../reason.ts";

/** Below this many complete cases a reliability is shown with its interval, or not at all. */
export const FEW_RESPONDENTS = 30;

export interface ReliabilityNote {
	readonly kind: "negative" | "two-items" | "few-respondents";
	/** what to say to the reader of the figure */
	readonly text: string;
}

const notes: Record<ReliabilityNote["kind"], string> = {
	negative:
		"A reliability below 0 nearly always means that an item was not reversed. Check the direction of the items before you use this scale.",
	"two-items":
		"With two items, read the standardised alpha: it is the Spearman-Brown reliability. Cronbach's alpha is too low for two items that differ in spread.",
	"few-respondents": `Fewer than ${FEW_RESPONDENTS} people answered every item, so the figure is uncertain: read it with its interval.`,
};

/** What must be said beside the alpha of `k` items from `n` complete cases. */
export function reliabilityNotes({
	alpha,
	n,
	k,
}: {
	readonly alpha: Figure;
	readonly n: number;
	readonly k: number;
}): ReliabilityNote[] {
	if (typeof alpha === "string") return [];
	const applies: Record<ReliabilityNote["kind"], boolean> = {
		negative: alpha < 0,
		"two-items": k === 2,
		"few-respondents": n < FEW_RESPONDENTS,
	};
	return (["negative", "two-items", "few-respondents"] as const)
		.filter((kind) => applies[kind])
		.map((kind) => ({ kind, text: notes[kind] }));
}
