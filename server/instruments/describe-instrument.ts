import { coverageOf } from "#instruments/coverage/coverage.ts";
import type { Instrument } from "#instruments/definition.ts";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { inLanguage } from "#instruments/text.ts";
import type { FoundInstrument } from "./find-instrument.ts";
import type {
	InstrumentDetail,
	InstrumentSummary,
} from "./instruments.schemas.ts";

/** A line of the list, in the instrument's source language. */
export function summariseInstrument({
	definition,
	state,
	withdrawn,
	origin,
}: FoundInstrument): InstrumentSummary {
	const { languages, items, scales } = definition;
	const [source = "en"] = languages;
	return {
		id: definition.id,
		version: definition.version,
		title: inLanguage(definition.title, source),
		purpose: inLanguage(definition.purpose, source),
		respondent: definition.respondent,
		measureType: definition.measureType,
		status: definition.status,
		items: items.filter(({ type }) => type !== "information").length,
		scales: scales.length,
		minutes: predictedMinutes(definition),
		languages,
		licence: definition.licence.id,
		usable: hasWording(definition),
		state,
		withdrawn,
		origin,
		...choosing(definition, source),
	};
}

/** What one looks at when choosing among instruments. */
function choosing(
	{ items, measureType, scales, evidence, respondentsNeeded }: Instrument,
	source: string,
) {
	const types = scales.map((scale) => scale.measureType ?? measureType);
	return {
		measureTypes: [...new Set([measureType, ...types])],
		covers: [...coverageOf({ items })].map(([dimension, { length }]) => ({
			dimension,
			questions: length,
		})),
		evidence: evidence ? inLanguage(evidence, source) : null,
		respondentsNeeded: (respondentsNeeded ?? []).map(({ n, purpose }) => ({
			n,
			purpose: inLanguage(purpose, source),
		})),
		scaleTitles: scales.map(({ id, title }) => ({ id, title })),
	};
}

export function detailInstrument(found: FoundInstrument): InstrumentDetail {
	const { definition } = found;
	return {
		...found,
		usable: hasWording(definition),
		minutes: predictedMinutes(definition),
	};
}

/** False while the licence withholds the wording of its items. */
export function hasWording({ items }: Instrument): boolean {
	return items.every(({ text }) => text !== null);
}
