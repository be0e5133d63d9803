const DANGER =
	/\bsuicid|\bself-?\s?harm|\b(?:harm|hurt|kill)(?:ed|ing)? (?:yourself|myself|themsel|himself|herself)|\bend(?:ing)? (?:(?:your|my) (?:own )?life|it all)\b|\btak(?:e|ing) (?:your|my) own life\b|\bbetter off dead\b|\bwish(?:ed)? (?:you|I) (?:were|was) dead\b|\babus(?:e|ed|ive|ing)\b|\b(?:domestic|physical|sexual) violence\b|\bviolen(?:t|ce) (?:at|to|towards|against|from)\b|\bassault(?:ed)?\b|\braped?\b|\b(?:hit|hurt|threaten(?:s|ed)?|frighten(?:s|ed)?) (?:you|me)\b|\bafraid of (?:someone|somebody|your|anyone|a )|\b(?:un)?safe (?:at|in your) home\b|\bneglect(?:ed)?\b|\btak(?:e|en) an overdose\b|\bharm (?:others|someone|somebody)\b/i;

/** Whether an answer to this English question may say that somebody is in danger. */
export function mayTellDanger(text: string): boolean {
	return DANGER.test(text);
}
