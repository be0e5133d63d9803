import { percent, points } from "../../summaries/figures-in-words.ts";
import type { Argument } from "../arguments.schemas.ts";
import type { Flow } from "../flow.schemas.ts";
import type { Material, Question } from "../material.ts";

/** More than one in five lost is commonly taken as a threat to what is found among the rest. */
const NOTABLE_LOSS = 0.2;
/** Standard deviations; a small difference by Cohen's convention. */
const NOTABLE_DIFFERENCE = 0.2;

const head = { kind: "response", title: "Who did not answer" } as const;

/** Whether those who did not answer again could carry the change. */
export function aboutResponse(
	flow: Flow,
	{ protection }: Material,
	question: Question,
): Argument {
	const [before = 0, after = 0] = flow.waves.map(({ answered }) => answered);
	const unknown = (text: string): Argument => ({
		...head,
		verdict: "unknown",
		text,
	});
	if (flow.both === null)
		return unknown(
			`${before} responses before and ${after} after belong to nobody known: people who were unhappy may have stopped answering, and nobody could tell.`,
		);
	if (protection)
		return unknown(
			"Figures here are of whole groups, so how many answered once only cannot be told.",
		);
	if (before === 0) return unknown("Nobody has answered before yet.");
	const lost = 1 - flow.both / before;
	if (lost <= 0)
		return {
			...head,
			verdict: "not-found",
			text: "Everybody who answered before answered again.",
		};
	const own = flow.leavers.find(({ scale }) => scale === question.first?.scale);
	const differs = Math.abs(own?.standardised ?? 0) >= NOTABLE_DIFFERENCE;
	return {
		...head,
		verdict: lost > NOTABLE_LOSS || differs ? "against" : "not-found",
		text: `${percent(lost)} of those who answered before did not answer again. ${howTheyDiffer(own, question)} More than one in five lost, or a difference of ${NOTABLE_DIFFERENCE} standard deviations, can look like a change.`,
	};
}

function howTheyDiffer(
	own: Flow["leavers"][number] | undefined,
	{ first }: Question,
): string {
	if (!own || !first || own.difference === null || own.standardised === null)
		return "How their scores before differed cannot be given.";
	const size = points(Math.abs(own.difference), first.range);
	return `Before, their mean was ${size} points ${own.difference < 0 ? "below" : "above"} that of those who stayed (${Math.abs(own.standardised).toFixed(2)} standard deviations).`;
}
