import type { Answers, Instrument, Scale, Text } from "../definition.ts";
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
	/** In which third of the line it lies. */
	third: "lower" | "middle" | "upper" | null;
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
export function placed(
	{ id, title, meaning, range: { min, max } }: Scale,
	score: number | null,
): ProfileScale {
	if (score === null)
		return { id, title, meaning, min, max, value: null, third: null };
	const share = (score - min) / (max - min);
	const step = (max - min) / 100;
	const value = Number((min + Math.round(share * 100) * step).toFixed(2));
	const third = share < 1 / 3 ? "lower" : share > 2 / 3 ? "upper" : "middle";
	return { id, title, meaning, min, max, value, third };
}

/** The same answers scored by another rule would only puzzle. */
function shownScales(scales: readonly Scale[]): Scale[] {
	return scales.filter(({ variantOf }) => variantOf === undefined);
}
