import type { Finding } from "./finding.ts";
import { sentencesIn } from "./words.ts";

const NOT =
	/\b(?:not|no|cannot|neither|nor|never|nobody|none|nothing|without)\b|n['’]t\b/gi;

/** Words that say no by how they begin, or by what they mean. */
const HIDDEN_NOT =
	/\b(?:un(?!der|til|less|it|i[fqvo]|cle)[a-z]{3,}|in(?:ability|adequate|appropriate|complete|convenient|sufficient)|im(?:possible|polite)|dis(?:agree|appointed|comfort|like|organised|satisfied|respectful|respected)|avoid(?:ed)?|den(?:y|ied)|fail(?:ed)?|lack(?:ed)?|prevent(?:ed)?|refuse[d]?|stop(?:ped)?|opposed?)\b/gi;

/** Ways of speaking that take nothing back. */
const HARMLESS =
	/\bnot (?:at all|only)\b|\bor not\b|\bno matter\b|\bwhether or no\b|\bplease do not\b|\bnone of (?:these|them)\b|\bno one['’]s fault\b/gi;

/** Questions in which a "no" may mean either thing. */
export function negations(text: string): Finding[] {
	const counts = sentencesIn(text.replace(HARMLESS, " ")).map((sentence) => ({
		nots: sentence.match(NOT)?.length ?? 0,
		hidden: sentence.match(HIDDEN_NOT)?.length ?? 0,
	}));
	if (counts.some(({ nots, hidden }) => nots > 0 && nots + hidden > 1))
		return [DOUBLE];
	return counts.some(({ nots }) => nots > 0) && !onlyWithout(text)
		? [SINGLE]
		: [];
}

/** "Without" and "never" say no of a detail, and are read easily on their own. */
function onlyWithout(text: string): boolean {
	const found = text.replace(HARMLESS, " ").match(NOT) ?? [];
	return found.every((word) =>
		/^(?:without|never|nobody|nothing)$/i.test(word),
	);
}

const DOUBLE: Finding = {
	code: "double-negative",
	message:
		"This says no twice, so people will answer the opposite of what they mean. Say it the positive way round.",
	level: "look",
};

const SINGLE: Finding = {
	code: "negation",
	message:
		"Whoever disagrees with a sentence that says no has to think twice. Say it the positive way round if you can, and reverse the scoring.",
	level: "tip",
};
