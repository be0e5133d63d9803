import type { SideBySide } from "../../../../server/over-time/side-by-side.schemas.ts";
import { figure } from "../../../charts/format.ts";
import { dayWords } from "../../../charts/time-words.ts";

/** What the picture of both over time stands on. Burned into its exports. */
export function inTimeNote(data: SideBySide, synthetic: boolean): string {
	const { x, y, period } = data;
	const days = [...x.points, ...y.points].map(({ start }) => start).sort();
	return [
		`Above: ${x.measure}, ${x.points.length} ${period}s.`,
		`Below: ${y.measure}, ${y.points.length} ${period}s.`,
		`${dayWords(days[0] ?? "")} to ${dayWords(days.at(-1) ?? "")}. Each has a scale of its own.`,
		...origin(data, synthetic),
	].join(" ");
}

/** What the picture of one against the other stands on. */
export function pairNote(data: SideBySide, synthetic: boolean): string {
	const { pairs, period, lag, relation } = data;
	const r = relation?.correlation;
	const interval =
		r && r.r !== null && r.ciLow !== null && r.ciHigh !== null
			? `, r = ${figure(r.r, 2)} (95 % interval ${figure(r.ciLow, 2)} to ${figure(r.ciHigh, 2)})`
			: "";
	const later =
		lag === 0
			? ""
			: ` The second is ${lag} ${period}${lag === 1 ? "" : "s"} later.`;
	return [
		`${pairs.length} pairs, one for each ${period}${interval}.${later}`,
		`${dayWords(pairs[0]?.start ?? "")} to ${dayWords(pairs.at(-1)?.yStart ?? "")}.`,
		"Going together is not causing.",
		...origin(data, synthetic),
	].join(" ");
}

function origin({ isProtected }: SideBySide, synthetic: boolean): string[] {
	return [
		...(isProtected
			? ["Shown as members without sight of single responses see it."]
			: []),
		...(synthetic ? ["Synthetic data."] : []),
	];
}
