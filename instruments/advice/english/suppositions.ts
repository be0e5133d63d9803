const SUPPOSES =
	/\b(?:your|my) (?:own )?(?:medicines?|tablets|operation|surgery|scan|test results?|treatment|partner|husband|wife|child(?:ren)?|baby|job|employer|carers?|family|friends|midwife|care plan|key worker|surgeon|physiotherap\w+|discharge|appointments?|pain|diet|pregnancy|birth|school|work(?:place)?|interpreter|visitors?)\b|\b(?:when|after|while|before|since) (?:you|I) (?:left|came|were|was|had|went|started|stopped|asked|rang|called|needed)\b|\bthe last time (?:you|I)\b|\b(?:the|your) (?:person|nurse|doctor|staff) who (?:dealt|cared|operated|explained)\b/i;

/** The words by which an English question takes for granted what does not hold for everybody; undefined when none. */
export function supposition(text: string): string | undefined {
	return SUPPOSES.exec(text)?.[0];
}
