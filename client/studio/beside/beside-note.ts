import type { Prediction } from "../../../server/beside/beside.schemas.ts";
import type { Value } from "../../../server/beside/value.schemas.ts";
import { counted, onDay } from "../words.ts";

/** What a picture rests on, to be read with it wherever it goes. */
export function besideNote(
	{ survey, wave, from, figure, people, asOf, synthetic }: Prediction | Value,
	about: string,
): string {
	const when = from === null ? wave.title : `${from.title} to ${wave.title}`;
	return [
		`n = ${counted(people.both, "person", "people")}.`,
		about,
		`${survey.title}, ${when}; ${figure.name} about ${figure.about}, as of ${onDay(asOf)}.`,
		synthetic && "Synthetic data.",
	]
		.filter(Boolean)
		.join(" ");
}

/** A value of a figure, with no more decimals than it needs. */
export function plainFigure(value: number): string {
	return value
		.toLocaleString("en-GB", { maximumFractionDigits: 2 })
		.replace("-", "\u2212");
}
