import type { Instrument, Scale, Text } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import type { Linkage } from "../tables.ts";
import type { Side } from "./counts.ts";

/** What a summary compares: one survey's answers at two waves. */
export interface Setting {
	instrument: Instrument;
	linkage: Linkage;
	waves: Record<Side, { key: string; title: string }>;
	/** Id of the scale that the project chose to read first; without one the instrument's own is. */
	primary?: string | undefined;
}

export type MeasureType = Instrument["measureType"];

/** In the definition's source language. */
export function inWords(
	text: Text,
	{ instrument }: Pick<Setting, "instrument">,
): string {
	return inLanguage(text, instrument.languages[0] ?? "en");
}

/** The scale that is read first: the one chosen, else the one marked so, else the first that is not a variant of another. */
export function primaryScale({
	instrument: { scales },
	primary: chosen,
}: Pick<Setting, "instrument" | "primary">): Scale | undefined {
	return (
		scales.find(({ id }) => id === chosen) ??
		scales.find(({ primary }) => primary === true) ??
		scales.find(({ variantOf }) => variantOf === undefined)
	);
}

export function measureTypeOf(
	scale: Scale,
	instrument: Instrument,
): MeasureType {
	return scale.measureType ?? instrument.measureType;
}

/**
 * Whether people are compared with themselves or two groups with each other. A transition is a change
 * already ("since the consultation ..."): the difference of two is a change of a change.
 */
export function comparisonOf(
	scale: Scale,
	setting: Pick<Setting, "instrument" | "linkage">,
): "paired" | "groups" {
	const isLinked = setting.linkage !== "none";
	const isChange = measureTypeOf(scale, setting.instrument) === "transition";
	return isLinked && !isChange ? "paired" : "groups";
}
