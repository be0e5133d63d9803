/** Why a scale has no score for a respondent, each in a sentence that a reader of a summary can act on. */
export const notScoredReasons = {
	"not-asked": "None of its questions was asked of this respondent.",
	"nothing-answered": "None of its questions was answered.",
	"too-few-answered":
		"Too few of its questions were answered with a value. “Does not apply” and “don't know” are answers without one.",
	"too-few-scales":
		"Too few of the scores that it is made from could be given.",
} as const;

export type NotScoredReason = keyof typeof notScoredReasons;
