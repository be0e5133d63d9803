import { money } from "#instruments/money.ts";
import { percent, points } from "../summaries/figures-in-words.ts";
import type { Beside } from "./open-beside.ts";
import type { Comparison, Difference } from "./value.schemas.ts";

type Found = Omit<Comparison, "sentences">;
type Head = Beside["head"];

/** How a group differs from another in outcome and cost, and whether that is worth it. */
export function comparisonSentences(found: Found, head: Head): string[] {
	return [
		outcomeSentence(found, head),
		costSentence(found, head),
		quartersSentence(found),
		pointSentence(found, head),
		worthSentence(found, head),
		"The two groups were not made by lot. Whatever else differs between them (who is ill, who answers) is in these figures too.",
	].filter((sentence) => sentence !== null);
}

function outcomeSentence({ group, comparison, outcome }: Found, head: Head) {
	const { range, title } = head.scale;
	const what = head.from === null ? title : `Change in ${title}`;
	return told(outcome, (value) => points(Math.abs(value), range), {
		more: (size, interval) =>
			`${what}: ${group.title} did ${size} points better than ${comparison.title} ${interval}.`,
		less: (size, interval) =>
			`${what}: ${group.title} did ${size} points worse than ${comparison.title} ${interval}.`,
		show: (value) => points(value, range),
	});
}

function costSentence({ group, comparison, cost }: Found, head: Head) {
	const { name, unit } = head.figure;
	return told(cost, (value) => money(Math.abs(value), unit), {
		more: (size, interval) =>
			`${name}: ${group.title} cost ${size} more for each person than ${comparison.title} ${interval}.`,
		less: (size, interval) =>
			`${name}: ${group.title} cost ${size} less for each person than ${comparison.title} ${interval}.`,
		show: (value) => money(value, unit),
	});
}

/** A difference in words, with its interval; that it may be none at all where the interval has 0 in it. */
function told(
	{ estimate, ciLow, ciHigh }: Difference,
	sizeOf: (value: number) => string,
	words: {
		more: (size: string, interval: string) => string;
		less: (size: string, interval: string) => string;
		show: (value: number) => string;
	},
): string | null {
	if (estimate === null) return null;
	const say = estimate < 0 ? words.less : words.more;
	if (ciLow === null || ciHigh === null)
		return say(sizeOf(estimate), "(one person in a group gives no interval)");
	const interval = `95 % interval ${words.show(ciLow)} to ${words.show(ciHigh)}`;
	return ciLow <= 0 && ciHigh >= 0
		? say(sizeOf(estimate), `(${interval}, so it may be none at all)`)
		: say(sizeOf(estimate), `(${interval})`);
}

function quartersSentence({ quarters, group }: Found): string | null {
	if (quarters === null) return null;
	const { northEast, southEast, southWest, northWest } = quarters;
	return `Drawn anew from these people, ${group.title} had more outcome at no more cost in ${percent(southEast)} of samples, more outcome at more cost in ${percent(northEast)}, no more outcome at no more cost in ${percent(southWest)}, and no more outcome at more cost in ${percent(northWest)}.`;
}

/** A cost of one more point has a meaning only where there is more of both. */
function pointSentence({ icer, outcome, cost }: Found, { figure }: Head) {
	if (outcome.estimate === null || cost.estimate === null) return null;
	if (icer === null)
		return "The outcome is the same in both, so there is no cost of one more point.";
	if (outcome.estimate > 0 && cost.estimate > 0)
		return `One more point cost ${money(icer, figure.unit)} (incremental cost-effectiveness ratio). Read it with the shares above: it has no interval, because it leaps where the outcomes meet.`;
	if (outcome.estimate > 0)
		return "As found, it did better and cost no more, so a point has no price.";
	return cost.estimate > 0
		? "As found, it did worse and cost more, so no point was bought."
		: "As found, it did worse and cost no more: the question is what the saving is worth.";
}

function worthSentence({ netBenefit, group }: Found, { figure }: Head) {
	if (netBenefit === null || netBenefit.estimate === null) return null;
	const { worth, estimate, ciLow, ciHigh, probability } = netBenefit;
	const show = (value: number) => money(value, figure.unit);
	const interval =
		ciLow === null || ciHigh === null
			? ""
			: ` (95 % interval ${show(ciLow)} to ${show(ciHigh)})`;
	const chance =
		probability === null
			? ""
			: ` It is above 0 in ${percent(probability)} of samples.`;
	return `If one point is worth ${show(worth)}, the net monetary benefit of ${group.title} is ${show(estimate)} for each person${interval}.${chance}`;
}
