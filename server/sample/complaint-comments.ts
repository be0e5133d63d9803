import type { SampleCodebook } from "./sample-survey.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** What complaints are written about, as one coder found it. */
export const complaintThemes: SampleCodebook = {
	item: "comments",
	themes: [
		{
			key: "waiting",
			name: "Waiting without news",
			description:
				"Waits, and having to ask. Not: what was said in the end, which is The answer.",
			example: "Made up: for a month nothing came.",
		},
		{
			key: "answer",
			name: "The answer",
			description: "What the answer said, and whether its reasons were clear.",
			example: "Made up: the letter left my second point out.",
		},
		{
			key: "listening",
			name: "Being listened to",
			description: "Whether somebody took the time to hear the person.",
			example: "Made up: somebody rang me and let me finish.",
		},
	],
};

export interface SampleComment {
	text: string;
	/** Keys of themes; none where no theme fits. */
	themes: readonly string[];
}

const ABOUT_WAITING: readonly SampleComment[] = [
	{ text: "Weeks went by without a word.", themes: ["waiting"] },
	{ text: "I had to ring to learn how far it was.", themes: ["waiting"] },
	{
		text: "It took long, and then the letter gave no reasons.",
		themes: ["waiting", "answer"],
	},
	{
		text: "I was heard on the telephone, then nothing came for a month.",
		themes: ["waiting", "listening"],
	},
];
const ABOUT_OTHER_THINGS: readonly SampleComment[] = [
	{ text: "The letter answered half of what I asked.", themes: ["answer"] },
	{ text: "The reasons were clear to me.", themes: ["answer"] },
	{ text: "Somebody took the time to hear me out.", themes: ["listening"] },
	{
		text: "I was asked what I wanted, and the letter took it up.",
		themes: ["listening", "answer"],
	},
	{ text: "Nothing else.", themes: [] },
];
/** How many of those who write do so about waiting: fewer each quarter, as people are kept informed. */
const WAITING = [0.75, 0.6, 0.45, 0.3];

/** What a made-up person writes in a quarter (from 0), plainly made up; undefined for those who write nothing. */
export function writeComment(
	random: SeededRandom,
	quarter: number,
): SampleComment | undefined {
	if (random.chance(0.15)) return undefined;
	const isAboutWaiting = random.chance(WAITING[quarter] ?? 0);
	const { text, themes } = random.pick(
		isAboutWaiting ? ABOUT_WAITING : ABOUT_OTHER_THINGS,
	);
	return { text: `Made-up answer: ${text}`, themes };
}
