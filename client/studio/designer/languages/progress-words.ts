import type { Progress } from "#instruments/translations/translations-of.ts";

interface Words {
	name: string;
	/** A shape beside the word, so that the colour is not needed. */
	mark: string;
	meaning: string;
}

/** The states of a translation, what is to be done first. */
export const progressWords: Record<Progress, Words> = {
	missing: { name: "Missing", mark: "○", meaning: "Not translated yet." },
	stale: {
		name: "Stale",
		mark: "△",
		meaning: "The source has changed since.",
	},
	unreviewed: {
		name: "To review",
		mark: "◐",
		meaning: "Nobody has read it beside the source yet.",
	},
	reviewed: {
		name: "Reviewed",
		mark: "●",
		meaning: "Somebody else has read it beside the source.",
	},
	vouched: {
		name: "As it came",
		mark: "◇",
		meaning:
			"The definition came with it. Whoever made that vouches for it; nothing is recorded here.",
	},
};

export const progresses = Object.keys(progressWords) as Progress[];
