import { money } from "#instruments/money.ts";
import type { Reason } from "#instruments/statistics/reason.ts";
import { counted, points } from "../summaries/figures-in-words.ts";
import type { Note } from "../summaries/summaries.schemas.ts";
import type { Beside } from "./open-beside.ts";
import { notesOf, smallNumbers } from "./prediction-notes.ts";
import { namesOf } from "./prediction-words.ts";
import type { Value } from "./value.schemas.ts";

type Head = Beside["head"];

/** How much money a ratio is told for. */
const PER = 1_000;

/** What everybody's outcome for money is, or why it cannot be given. */
export function ratioSentence(
	ratio: Omit<Value["ratio"], "sentence">,
	reason: Reason | undefined,
	head: Head,
): string {
	const { n, meanOutcome, meanCost, value, ciLow, ciHigh } = ratio;
	if (meanOutcome === null || meanCost === null)
		return "Nobody has both a score and the cost yet.";
	const { unit } = head.figure;
	const outcome = points(meanOutcome, head.scale.range);
	const means = `${counted(n, "person", "people")}: on average ${outcome} points of ${namesOf(head).scale}${turned(head)}, and ${money(meanCost, unit)} each.`;
	if (value === null) return `${means} ${whyNot(reason, head)}`;
	const interval =
		ciLow === null || ciHigh === null
			? "one person gives no interval"
			: `95 % interval ${perMoney(ciLow)} to ${perMoney(ciHigh)}`;
	return `${means} That is ${perMoney(value)} points for each ${money(PER, unit)} (${interval}).`;
}

function whyNot(reason: Reason | undefined, { scale, from }: Head): string {
	if (reason === "not-positive")
		return `Somebody's ${from === null ? "score" : "gain"} or cost is 0 or below, so one cannot be divided by the other: a ratio would say nothing. Compare two groups below, which needs no ratio.`;
	if (scale.direction === "lower-is-better")
		return "A lower score is better here, so points for money would reward the worse: choose a change between two waves, or compare two groups below.";
	return "Points for money are given where twice the score means twice as much, such as days or counts. On a scale of agreement it does not. Say that it does, choose a change, or compare two groups below.";
}

/** What a reader has to know about value. */
export function valueNotes({ head, threshold }: Beside): Note[] {
	const { people, figure, small } = head;
	const left = people.scoreOnly + people.figureOnly;
	return notesOf({
		"what-counts": `The cost is what “${figure.name}” holds and no more, about ${figure.about}. What it leaves out (carers' time, other services) is not in here.`,
		missing:
			left > 0
				? `${people.scoreOnly.toLocaleString("en-GB")} with an outcome and no cost and ${people.figureOnly.toLocaleString("en-GB")} with a cost and no outcome are left out. If they differ from the others, so would these figures.`
				: null,
		"small-numbers": smallNumbers(small, threshold),
	});
}

function perMoney(ratio: number): string {
	return (PER * ratio).toLocaleString("en-GB", { maximumSignificantDigits: 3 });
}

function turned({ scale }: Head): string {
	return scale.direction === "lower-is-better"
		? " (turned round, so that more is better)"
		: "";
}
