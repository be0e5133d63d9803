/** What people are careful whom they tell, and the words by which questions ask for it. */
const topics: readonly [topic: string, words: RegExp][] = [
	["ethnicity", /\bethnic|\brac(?:e|ial)\b|\bnationality\b|\bskin colou?r\b/i],
	["religion", /\breligio|\bfaith\b|\bpray(?:er)?\b|\bworship/i],
	[
		"sexuality",
		/\bsexual|\bsexuality\b|\b(?:gay|lesbian|bisexual)\b|\bsex life\b/i,
	],
	[
		"gender",
		/\bgender\b|\btrans(?:gender|sexual)\b|\byour sex\b|\bsex at birth\b/i,
	],
	[
		"money",
		/\b(?:income|salary|wages?|earn(?:ings)?|debts?|savings|afford|food bank|universal credit|in arrears|money worries)\b|\bbenefits (?:do|did) you\b|\bclaim(?:ing)? benefits\b/i,
	],
	[
		"mental health",
		/\bmental (?:health|illness)|\bdepress|\banxiety\b|\bhopeless\b|\bpanic\b|\beating disorder\b|\bhear(?:ing)? voices\b/i,
	],
	[
		"self-harm",
		/\bself-?\s?harm|\bsuicid|\b(?:harm|hurt|kill)(?:ing)? (?:yourself|myself)\b|\bend(?:ing)? (?:(?:your|my) (?:own )?life|it all)\b|\btak(?:e|ing) (?:your|my) own life\b|\bbetter off dead\b/i,
	],
	[
		"abuse",
		/\babus(?:e|ed|ive|ing)\b|\bviolen(?:t|ce)\b|\bassault|\bbull(?:y|ied)|\bharass|\bhit,? (?:you|me)\b|\bhurt (?:you|me)\b/i,
	],
	[
		"alcohol or drugs",
		/\balcohol|\bdrinks? (?:of alcohol|a week)\b|\b(?:illegal|street|recreational) drugs?\b|\b(?:use|take|taken|used) drugs\b|\bcannabis\b|\bsmok(?:e|ed|ing)\b|\bvap(?:e|ed|ing)\b/i,
	],
	["family life", /\bmarital status\b|\bdivorced?\b|\bcivil partner/i],
	["a disability", /\bdisabilit|\bdisabled\b/i],
	[
		"pregnancy that ended",
		/\bmiscarr|\babortion|\bterminat(?:ed|ion) (?:of )?(?:a |your )?pregnan/i,
	],
	["crime", /\bcriminal|\bconvict(?:ed|ion)|\barrested\b|\bprison\b/i],
	["where somebody may live", /\bimmigration\b|\basylum\b|\bvisa\b/i],
	["HIV or another infection", /\bHIV\b|\bsexually transmitted\b|\bSTIs?\b/],
];

/** Which sensitive topic an English question touches; undefined when none. */
export function sensitiveTopic(text: string): string | undefined {
	return topics.find(([, words]) => words.test(text))?.[0];
}
