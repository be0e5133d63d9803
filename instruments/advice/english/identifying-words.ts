const DETAILS =
	/\b(?:who|whom|whose)\b(?! (?:you|the) (?:are|work))|\bwhich (?:member|members|doctor|nurse|midwife|person|staff|colleague|ward|practice|hospital|school|clinic)\b|\b(?:phone|telephone|mobile|contact|email|e-mail) ?(?:number|address|details)?\b|\b(?:home|your|postal) address\b|\bwhere do you (?:live|work)\b|\b(?:exact )?(?:date|day) and (?:time|place)\b|\bwhen and where\b|\bname (?:the|any|them|him|her)\b|\bas much detail as\b|\bjob title\b|\bemployer\b/i;

/** Sentences that tell people to leave names out ask for nothing. */
const FORBIDS = /\b(?:not|never|without|don['’]t|no names)\b/i;

/** Whether English wording for a free text asks for details by which people can be told. */
export function invitesDetails(text: string): boolean {
	return text
		.split(/(?<=[.!?])\s+/)
		.some((sentence) => DETAILS.test(sentence) && !FORBIDS.test(sentence));
}
