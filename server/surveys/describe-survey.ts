import { inLanguage } from "#instruments/text.ts";
import { standingInWords } from "#instruments/versions/standing.ts";
import type { SurveyRow } from "./surveys.queries.ts";
import type { Survey, Wave } from "./surveys.schemas.ts";
import type { WaveRow } from "./waves.queries.ts";

/** A survey as it travels. `responses`: how many each wave has, by wave id; null for who may not know. */
export function describeSurvey(
	survey: SurveyRow,
	responses: ReadonlyMap<string, number> | null,
): Survey {
	const { definition } = survey;
	const [source = "en"] = definition.languages;
	return {
		id: survey.id,
		title: survey.title,
		instrument: {
			id: survey.instrumentId,
			version: survey.instrumentVersion,
			title: inLanguage(definition.title, source),
			measureType: definition.measureType,
			status: definition.status,
			standing: standingInWords(definition),
			madeFrom: definition.lineage?.from.id ?? null,
		},
		linkage: survey.linkage,
		codeQuestions: survey.codeQuestions,
		times: survey.linkage === "none" ? survey.times : null,
		languages: survey.languages,
		settings: {
			idleSeconds: survey.idleSeconds,
			asksWhoAnswered: survey.asksWhoAnswered,
		},
		waves: survey.waves.map((wave) =>
			describeWave(wave, responses && (responses.get(wave.id) ?? 0)),
		),
		createdAt: survey.createdAt.toISOString(),
	};
}

export function describeWave(wave: WaveRow, responses: number | null): Wave {
	return {
		key: wave.key,
		title: wave.title,
		opens: wave.opens?.toISOString() ?? null,
		closes: wave.closes?.toISOString() ?? null,
		pilot: wave.pilot,
		responses,
	};
}
