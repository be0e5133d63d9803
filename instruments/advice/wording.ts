import type { Instrument } from "../definition.ts";
import type { Advice } from "./advice.ts";
import { absoluteWords } from "./english/absolutes.ts";
import { doubleBarrelled } from "./english/double-barrelled.ts";
import type { WordingRule } from "./english/finding.ts";
import { jargon } from "./english/jargon.ts";
import { leading } from "./english/leading.ts";
import { longSentences } from "./english/long-sentences.ts";
import { negations } from "./english/negations.ts";
import { ownQuestions } from "./own-texts.ts";
import { remembering } from "./remembering.ts";

const rules: readonly WordingRule[] = [
	doubleBarrelled,
	leading,
	negations,
	absoluteWords,
	jargon,
	longSentences,
];

const findingsIn = remembering((text) => rules.flatMap((rule) => rule(text)));

/** What the words of the questions may do to the answers. */
export function wordingAdvice(definition: Instrument): Advice[] {
	return ownQuestions(definition).flatMap(({ text, path }) =>
		findingsIn(text).map((finding) => ({ ...finding, path })),
	);
}
