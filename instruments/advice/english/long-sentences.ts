import type { Finding } from "./finding.ts";
import { sentencesIn, wordsIn } from "./words.ts";

/** In words. Plain English holds to 15 to 20. */
const LONGEST = 20;

/** Sentences that have to be read twice. */
export function longSentences(text: string): Finding[] {
	const most = Math.max(0, ...sentencesIn(text).map((s) => wordsIn(s).length));
	if (most <= LONGEST) return [];
	const message = `This sentence has ${most} words. Split it, or take words out, until it has ${LONGEST} or fewer.`;
	return [{ code: "long-sentence", message, level: "tip" }];
}
