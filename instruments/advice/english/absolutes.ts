import type { Finding } from "./finding.ts";

const ABSOLUTE =
	/\b(always|never|nobody|no one|everybody|everyone|everything|nothing|completely|totally|entirely|absolutely|constantly|every single|all of the time|all the time|every(?! (?:day|week|month|year|shift|night|morning|few|other|two|three|visit)s?\b)|all (?:of )?(?:the )?(?:staff|nurses|doctors|people|patients))\b/i;

/** Words that leave no exception: one bad day makes the answer no. */
export function absoluteWords(text: string): Finding[] {
	const word = ABSOLUTE.exec(text)?.[0].toLowerCase();
	if (word === undefined) return [];
	const message = `"${word}" leaves no exception, so few people can agree. Ask how often, or leave the word out.`;
	return [{ code: "absolute-word", message, level: "tip" }];
}
