import type { Finding } from "./finding.ts";

interface Lead {
	pattern: RegExp;
	message: string;
}

const leads: readonly Lead[] = [
	{
		pattern:
			/(?:^|[.!?,]\s)(?:do|would|is|are|did|should|can|could|wo|have|has|was|were|does)n['’]t\b[^.!]*\?|\b(?:don|wouldn|isn|aren|didn|shouldn|can|couldn|won|haven|hasn|wasn|weren)['’]t (?:you|we|it|they|this|that)\b[^.!]*\?/i,
		message:
			'A question that begins with no expects a yes. Ask it without the "n\'t".',
	},
	{
		pattern: /\b(?:do|would|don['’]t) you (?:not )?agree (?:that|with)\b/i,
		message:
			'"Do you agree that…" pulls towards yes. Give the statement alone, with answers from disagree to agree.',
	},
	{
		pattern:
			/\bhow (?:much|greatly|far) (?:did|do|does|have|has|had|would|will)\b.{1,60}\b(?:enjoy|enjoyed|like|liked|love|loved|appreciate|appreciated|benefit|benefited|benefitted|gain|gained|improve|improved|help|helped|better)\b/i,
		message:
			"This takes for granted that it was good. Ask how it was, or whether it changed for better or worse.",
	},
	{
		pattern:
			/\bhow much (?:better|easier|happier|safer|more|worse)\b|\b(?:why|what) (?:did|do) you (?:most )?(?:enjoy|like|love|appreciate|value)\b(?!.*\b(?:dislike|least)\b)/i,
		message:
			"This takes for granted how it was. Ask first whether it was so, or ask for both sides.",
	},
	{
		pattern:
			/\b(?:friendly|expert|caring|lovely|skilled|professional|kind|experienced|award-winning|world-leading) (?:team|staff|doctors?|nurses?|midwives|service|hospital|ward|colleagues)\b/i,
		message:
			"A loaded word pulls towards one answer. Take it out and let people judge.",
	},
	{
		pattern:
			/\b(?:obviously|surely|of course|naturally|undoubtedly|needless to say|as you know|as we all know|everyone knows|everybody knows|most people|experts (?:say|agree|believe)|research shows|it is well known|unfortunately|fortunately|thankfully|hopefully)\b/i,
		message:
			"These words tell people what to think before they answer. Take them out.",
	},
	{
		pattern:
			/\b(?:wonderful|fantastic|amazing|outstanding|superb|brilliant|excellent|world-class|first-class|high-quality|state-of-the-art|hard-working|dedicated|much-needed|terrible|awful|dreadful|appalling|shocking|unacceptable|disgraceful)\b/i,
		message:
			"A loaded word pulls towards one answer. Take it out and let people judge.",
	},
];

/** Wording that asks for one answer more than for others. */
export function leading(text: string): Finding[] {
	const found = leads.find(({ pattern }) => pattern.test(text));
	return found
		? [{ code: "leading", message: found.message, level: "look" }]
		: [];
}
