/** The three questions by which the Health Research Authority's decision tool tells research apart. */
export interface ResearchQuestions {
	/** Are participants put into groups by chance? */
	randomises: boolean | null;
	/** Does taking part change anybody's treatment, care or service from what is accepted? */
	changesCare: boolean | null;
	/** Is the aim to find what holds beyond the places studied? */
	generalises: boolean | null;
}

/**
 * Whether work is research, for which NHS ethics review is to be asked about: one yes is enough. Null while
 * an answer that decides it is missing.
 *
 * Source: Health Research Authority, "Is my study research?" (hra-decisiontools.org.uk/research).
 */
export function isResearch(answers: ResearchQuestions): boolean | null {
	const all = [answers.randomises, answers.changesCare, answers.generalises];
	if (all.includes(true)) return true;
	return all.includes(null) ? null : false;
}
