import type { Finding } from "./finding.ts";
import { isAspect, isJudgement } from "./judgement-words.ts";

/** Pairs that are one thing, or two ends of one line. */
const PAIRS =
	/\b(?:now and then|again and again|over and over|more and more|more or less|less or more|better or worse|worse or better|good or bad|bad or good|yes or no|agree or disagree|sooner or later|whether or not|or not|ups and downs|up and down|in and out|on and off|back and forth|safe and sound|pros and cons|by and large|read(?:ing)? and writ(?:e|ing)|most and least|least and most|easy or (?:hard|difficult)|hard or easy|difficult or easy|satisfied or dissatisfied|dissatisfied or satisfied|likely or unlikely|safe or unsafe|happy or unhappy|useful or not|helped or hindered|health and (?:social care|wellbeing|well-being)|care and (?:treatment|support)|help and support|advice and support|trial and error|peace and quiet|well and good|gone and done|go and see|come and see|try and|wait and see|and\/or|and so on|or so|two or three|one or two|once or twice)\b/gi;

/** What only illustrates: in brackets, or after "such as". */
const ILLUSTRATION =
	/\([^)]*\)|\b(?:such as|for example|including|like when)\b[^.?!]*/gi;

/** Between "and" and the word that it joins. */
const BETWEEN =
	"(?:(?:the|a|an|your|my|our|their|his|her|how|very|quite|so|more|also|then|was|were|is|are|be|been|being|to|felt|feel|feeling|that|it|of|with|about|easily|well|quickly|fully) )*";

const JOINED = new RegExp(`([a-z'’-]+),? (and|or) ${BETWEEN}([a-z'’-]+)`, "g");

/** Another clause with a subject of its own: "… and I felt safe". */
const CLAUSE =
	/\b(?:was|were|is|are|felt|feel|had|have|has|did|do|does|could|can|would|will|gave|told|made|got|kept|knew|understood|[a-z]{3,}ed)\b[^,;.?!]*\b(?:and|or) (?:(?:i|we|they|he|she|you|it|staff|people|everyone|somebody|someone)|(?:the|my|our|your|their) [a-z]+|[a-z]+) (?:was|were|is|are|felt|feel|had|have|has|did|do|could|can|would|will|gave|told|made|got|kept|knew|[a-z]{3,}ed)\b/;

/** Another thing that somebody did: "… and had time for me". */
const SECOND_VERB =
	/\b(?:was|were|is|are|am|can|could|did|do|knew|felt|feel|[a-z]{3,}ed)\b[^,;.?!]*\b(?:and|or) (?:had|have|has|got|get|gave|give|made|make|took|take|let|kept|keep|told|tell|asked|did|knew|found|find) /;

/** Two judgements in one question: whoever would answer them differently cannot answer at all. */
export function doubleBarrelled(text: string): Finding[] {
	const plain = text
		.toLowerCase()
		.replace(ILLUSTRATION, " ")
		.replace(PAIRS, " ")
		.replace(/\s+/g, " ");
	const pair = [...plain.matchAll(JOINED)].find(
		([, left = "", , right = ""]) =>
			(isJudgement(left) && isJudgement(right)) ||
			(isAspect(left) && isAspect(right)),
	);
	if (pair) return [finding(`"${pair[1]} ${pair[2]} ${pair[3]}"`)];
	const clause = plain
		.split(/[;:.?!]|, /)
		.some((part) => CLAUSE.test(part) || SECOND_VERB.test(part));
	return clause ? [finding("The sentence")] : [];
}

function finding(what: string): Finding {
	const message = `${what} asks two things at once, and whoever would answer them differently cannot say so. Ask one of them, or make two questions.`;
	return { code: "double-barrelled", message, level: "look" };
}
