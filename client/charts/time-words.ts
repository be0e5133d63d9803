import type {
	ChartFigures,
	ChartPoint,
} from "../../server/over-time/figures.schemas.ts";
import { figure } from "./format.ts";
import { typeWords } from "./time-marks.tsx";

const dayName = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});
const shortName = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	timeZone: "UTC",
});

/** 4 Feb 2026. */
export function dayWords(day: string): string {
	return day === "" ? "" : dayName.format(new Date(`${day}T00:00:00Z`));
}

/** 4 Feb; with the year's last two digits where a chart is longer than a year. */
export function tickWords(day: string, withYear: boolean): string {
	const name = shortName.format(new Date(`${day}T00:00:00Z`));
	return withYear ? `${name} ’${day.slice(2, 4)}` : name;
}

export function spanWords({
	from,
	to,
}: Pick<ChartPoint, "from" | "to">): string {
	return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

export const ruleWords: Record<NonNullable<ChartPoint["rule"]>, string> = {
	"beyond-limits": "beyond a limit",
	trend: "one of a run that rises or falls",
	"two-of-three": "one of two of three near a limit",
	shift: "one of a run on one side of the centre",
};

/** What a point says when it is read by itself. */
export function pointWords(
	point: ChartPoint,
	{ decimals, unit }: Pick<ChartFigures, "decimals" | "unit">,
): string {
	const of =
		point.denominator === null ? "" : `, of ${figure(point.denominator, 0)}`;
	const why = point.rule === null ? "" : ` (${ruleWords[point.rule]})`;
	return `${spanWords(point)}: ${figure(point.value, decimals)} ${unit}${of}; ${typeWords[point.type]}${why}${point.afterGap ? "; after a gap" : ""}`;
}

/** What the chart shows, for somebody who does not see it. */
export function describeChart(figures: ChartFigures): string {
	const { points, kindWords, variation, assurance } = figures;
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return "There are no points yet.";
	const special = points.filter(({ rule }) => rule !== null).length;
	const parts = [
		`${kindWords}. ${points.length} points from ${dayWords(first.from)} to ${dayWords(last.to)}`,
		`${special} of them more than chance makes`,
		`the latest is ${figure(last.value, figures.decimals)} ${figures.unit}`,
		variation?.words,
		assurance?.words,
	];
	return `${parts.filter(Boolean).join("; ")}.`;
}
