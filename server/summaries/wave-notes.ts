import { notScoredReasons } from "#instruments/not-scored-reasons.ts";
import { END_EFFECT_SHARE } from "#instruments/statistics/floor-ceiling.ts";
import { counted, percent, points } from "./figures-in-words.ts";
import type { Setting } from "./setting.ts";
import { skewness } from "./skewness.ts";
import type { Note, WaveFigures } from "./summaries.schemas.ts";
import type { Finding } from "./summary-sentence.ts";

/** Beyond this a distribution is called highly skewed. */
const SKEWED = 1;
/** Below this many scores, a share at an end and a skewness are noise. */
const ENOUGH = 10;

/** What a reader has to know about the scores of each wave on one scale. */
export function waveNotes({ scale, waves }: Finding, setting: Setting): Note[] {
	const titles = [setting.waves.before.title, setting.waves.after.title];
	return waves.flatMap((wave, index) => {
		const at = `At ${titles[index]}`;
		return [
			notScored(wave, at),
			...(wave.scored < ENOUGH
				? []
				: [
						endEffect("ceiling", wave.ceilingShare, at),
						endEffect("floor", wave.floorShare, at),
						skewed(wave, at, scale.range),
					]),
		].filter((note) => note !== null);
	});
}

function notScored(
	{ notScored, responses }: WaveFigures,
	at: string,
): Note | null {
	const reasons = Object.entries(notScored);
	if (reasons.length === 0) return null;
	const missing = reasons.reduce((sum, [, n]) => sum + n, 0);
	const why = reasons.map(([reason, n]) => `${n}: ${explain(reason)}`);
	return {
		kind: "not-scored",
		text: `${at}, ${missing} of ${counted(responses, "response", "responses")} ${missing === 1 ? "has" : "have"} no score. ${why.join(" ")}`,
	};
}

function explain(reason: string): string {
	const known: Record<string, string> = notScoredReasons;
	return known[reason] ?? `${reason}.`;
}

const ends = {
	ceiling: ["highest", "higher"],
	floor: ["lowest", "lower"],
} as const;

function endEffect(
	kind: "ceiling" | "floor",
	share: number | null,
	at: string,
): Note | null {
	if (share === null || share <= END_EFFECT_SHARE) return null;
	const [end, beyond] = ends[kind];
	return {
		kind,
		text: `${at}, ${percent(share)} have the ${end} score there is. Whoever is there cannot score ${beyond}, so a change in that direction may not show.`,
	};
}

function skewed(
	{ distribution, mean, median }: WaveFigures,
	at: string,
	range: { min: number; max: number },
): Note | null {
	const skew = skewness(distribution);
	if (skew === null || Math.abs(skew) <= SKEWED) return null;
	if (mean === null || median === null) return null;
	return {
		kind: "skew",
		text: `${at}, most scores lie at one end and a few far from it, which pull the mean (${points(mean, range)}). The median (${points(median, range)}) says more about a typical response.`,
	};
}
