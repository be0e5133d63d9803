import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import { dayWords } from "../../charts/time-words.ts";

/** What a chart stands on: measure, points, dates, rules. */
export function chartNote(figures: ChartFigures): string {
	const { measure, points, kindWords, presetWords, isProtected } = figures;
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return measure;
	const whose = isProtected
		? " Shown as members without sight of single responses see it."
		: "";
	return `${measure}. ${points.length} points, ${dayWords(first.from)} to ${dayWords(last.to)}. ${kindWords}. Rules: ${presetWords}.${whose}`;
}
