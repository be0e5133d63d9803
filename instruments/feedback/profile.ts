import type { Answers, Band, Instrument, Scale, Text } from "../definition.ts";
import { score } from "../score.ts";

/** One scale of a respondent's own answers, to be shown to them alone. */
export interface ProfileScale {
	id: string;
	title: Text;
	/** What a high or low score means. */
	meaning: Text;
	min: number;
	max: number;
	/** Rounded to a whole number of the range's hundredths; null where too little was answered. */
	value: number | null;
	/** In which third of the line it lies; null where the scale has bands. */
	third: "lower" | "middle" | "upper" | null;
	/** In which of the scale's bands it lies; null where it has none. */
	band: Band | null;
	/** Where the line is divided, as shares of its length: into bands, or else thirds. */
	edges: number[];
}

/**
 * Whether respondents may be shown their own scores: where the wording is the team's own, or the permission to
 * use it is recorded. What licences say of showing scores to patients is for that permission to settle.
 */
export function mayShowProfile({
	itemsPolicy,
	licence,
	scales,
}: Instrument): boolean {
	const isAllowed =
		itemsPolicy === "own-wording" || licence.permissionEvidence !== undefined;
	return isAllowed && shownScales(scales).length > 0;
}

/** A respondent's own scores, each on its line; variants of a scale are left out. Never a rank, a norm or a diagnosis. */
export function profileOf(
	instrument: Instrument,
	answers: Answers,
): ProfileScale[] {
	const scores = score(instrument, answers);
	return shownScales(instrument.scales).map((scale) =>
		placed(scale, scores[scale.id]?.value ?? null),
	);
}

/** One scale as it would be shown for a score; for a preview. */
export function placed(scale: Scale, score: number | null): ProfileScale {
	const { id, title, meaning, bands, range } = scale;
	const { min, max } = range;
	const shareOf = (value: number) => (value - min) / (max - min);
	const edges = bands?.slice(1).map(({ from }) => shareOf(from)) ?? THIRDS;
	const line = { id, title, meaning, min, max, edges };
	if (score === null) return { ...line, value: null, third: null, band: null };
	const share = shareOf(score);
	const step = (max - min) / 100;
	const value = Number((min + Math.round(share * 100) * step).toFixed(2));
	const band = bands && bandOf(bands, score);
	return band
		? { ...line, value, third: null, band }
		: { ...line, value, third: thirdOf(share), band: null };
}

const THIRDS = [1 / 3, 2 / 3];

function thirdOf(share: number) {
	if (share < 1 / 3) return "lower";
	return share > 2 / 3 ? "upper" : "middle";
}

/** By the score itself, not by the rounded figure beside it. */
function bandOf(bands: readonly Band[], score: number): Band | undefined {
	return bands.findLast(({ from }) => score >= from);
}

/** The same answers scored by another rule would only puzzle. */
function shownScales(scales: readonly Scale[]): Scale[] {
	return scales.filter(({ variantOf }) => variantOf === undefined);
}
