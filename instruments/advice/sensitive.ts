import type { Instrument } from "../definition.ts";
import type { Advice } from "./advice.ts";
import { sensitiveTopic } from "./english/sensitive-topics.ts";
import { ownQuestions } from "./own-texts.ts";

/** Sensitive questions that do not say why they are asked. */
export function sensitiveAdvice(definition: Instrument): Advice[] {
	return ownQuestions(definition).flatMap(({ text, item, path }) => {
		const topic = sensitiveTopic(text);
		if (topic === undefined || item.whyWeAsk !== undefined) return [];
		const message = `This asks about ${topic}. Say in a sentence why you ask and what you do with the answer; leave the question out if you cannot.`;
		return [{ path, code: "sensitive-without-why", message, level: "look" }];
	});
}
