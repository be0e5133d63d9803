import type {
	ScaleSummary,
	WaveFigures,
} from "../../../server/summaries/summaries.schemas.ts";
import { decimalsFor, figure, percent } from "../../charts/format.ts";

/** One figure of a scale at both waves, as it is and as it is shown. */
export interface WaveRow {
	name: string;
	values: readonly (number | null)[];
	show: (value: number) => string;
}

/**
 * The figures of each wave, a row each, in the order in which they are read; for a reader who may not see
 * single scores without those that few people make.
 */
export function waveRows(
	{ waves, range }: ScaleSummary,
	isProtected: boolean,
): WaveRow[] {
	const decimals = decimalsFor(range);
	const points = (value: number) => figure(value, decimals);
	const whole = (value: number) => value.toLocaleString("en-GB");
	const row = (
		name: string,
		of: (wave: WaveFigures) => number | null,
		show: WaveRow["show"],
	): WaveRow => ({ name, values: waves.map(of), show });
	const notScored = row("Not scored", (it) => it.responses - it.scored, whole);
	const ends = [
		row("At the lowest score", (it) => it.floorShare, percent),
		row("At the highest score", (it) => it.ceilingShare, percent),
	];
	return [
		row("Scored (n)", (it) => it.scored, whole),
		...(isProtected ? [] : [notScored]),
		row("Mean", (it) => it.mean, points),
		row("Mean, 95 % from", (it) => it.ciLow, points),
		row("Mean, 95 % to", (it) => it.ciHigh, points),
		row("Standard deviation", (it) => it.sd, points),
		row("Median", (it) => it.median, points),
		row("Lower quartile", (it) => it.q1, points),
		row("Upper quartile", (it) => it.q3, points),
		...(isProtected ? [] : ends),
	];
}
