import type { Dimension } from "#instruments/definition.ts";
import type { Measure } from "#instruments/plan/plan.ts";
import { nextLineId } from "#instruments/plan/plan-lines.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";

/** A measure that is yet to be chosen or made. */
export function emptyMeasure(others: readonly Measure[]): Measure {
	return {
		id: nextLineId("m", others),
		title: "",
		instrument: null,
		dimensions: [],
		aims: [],
		mechanisms: [],
		respondent: "patient",
		primary: false,
		scale: "",
		expected: null,
		enough: null,
		smallestChange: "",
		waves: [],
	};
}

/** A measure by an instrument, with what is known of it. */
export function measureFrom(
	instrument: InstrumentSummary,
	wanted: readonly Dimension[],
	others: readonly Measure[],
): Measure {
	return withInstrument(
		{ ...emptyMeasure(others), dimensions: [...wanted] },
		instrument,
	);
}

/** The measure with this instrument; what the team has said of it already stays. */
export function withInstrument(
	measure: Measure,
	instrument: InstrumentSummary,
): Measure {
	const { id, version, title, covers, respondentsNeeded } = instrument;
	const [scale, ...scales] = instrument.scaleTitles;
	const numbers = respondentsNeeded.map(({ n }) => n);
	const known = numbers.length > 0 ? Math.max(...numbers) : null;
	const covered = covers.map(({ dimension }) => dimension);
	return {
		...measure,
		title: measure.title || title,
		instrument: { id, version },
		dimensions: measure.dimensions.length > 0 ? measure.dimensions : covered,
		respondent: instrument.respondent as Measure["respondent"],
		scale: measure.scale || (scale && scales.length === 0 ? scale.id : ""),
		enough: measure.enough ?? known,
	};
}
