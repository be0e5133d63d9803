import type { InterviewNote } from "../../../server/trials/trials.schemas.ts";

/** The steps of answering a question, as they are asked of whoever interviewed. */
export const stepWords: Record<
	InterviewNote["step"],
	{ name: string; meaning: string }
> = {
	understanding: {
		name: "Understanding",
		meaning: "A word or the whole question was taken otherwise than meant.",
	},
	recall: {
		name: "Recall",
		meaning: "The person could not remember what was asked about.",
	},
	judgement: {
		name: "Judgement",
		meaning: "They knew, and found it hard to weigh up or to say openly.",
	},
	answering: {
		name: "Answering",
		meaning: "No answer fitted what they wanted to say.",
	},
	other: { name: "Something else", meaning: "Layout, order, length, feeling." },
};
