import {
	END_EFFECT_SHARE,
	floorCeiling,
} from "#instruments/statistics/floor-ceiling.ts";
import { percent } from "../../summaries/figures-in-words.ts";
import { scoresIn } from "../../summaries/wave-figures.ts";
import type { Argument } from "../arguments.schemas.ts";
import type { Material, Question } from "../material.ts";

/** Below this many scores a share at an end is noise. */
const ENOUGH = 10;

const head = { kind: "ceiling", title: "No room to get better" } as const;

/** Whether so many were at the good end before that the scale cannot show an improvement. */
export function aboutCeiling(
	{ counts, protection }: Material,
	{ first }: Question,
): Argument {
	if (first === null || protection)
		return {
			...head,
			verdict: "unknown",
			text: first
				? "How many have the best score there is, is shown to those who may see single responses: they may be few."
				: "This instrument has no score.",
		};
	const before = scoresIn(
		counts.scores.filter(
			({ scale, side }) => scale === first.place && side === "before",
		),
	);
	const { n, floorShare, ceilingShare } = floorCeiling(before, first.range);
	const isLow = first.direction === "lower-is-better";
	const share = isLow ? floorShare : ceilingShare;
	if (share === null || n < ENOUGH)
		return {
			...head,
			verdict: "unknown",
			text: `Only ${n} scores before: too few to tell whether there was room.`,
		};
	return {
		...head,
		verdict: share > END_EFFECT_SHARE ? "against" : "not-found",
		text: `Before, ${percent(share)} had the ${isLow ? "lowest" : "highest"} score there is. Above ${percent(END_EFFECT_SHARE)} a change for the better may not show (Terwee 2007).`,
	};
}
