import type { Transaction } from "kysely";
import { chosenScale } from "../measures/primary-measure.queries.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { askedSite } from "../summaries/asked.ts";
import { measured } from "../surveys/measured.ts";
import { listSurveys, type SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { openWaveScores } from "./open-waves.ts";
import { protectedWaveScores } from "./protected-waves.ts";
import { firstScale } from "./scale-head.ts";
import { type Measured, stretchOf } from "./stretch.ts";
import { waveNotes } from "./wave-notes.ts";
import type { Stretch, Waves, WavesQuery } from "./waves.schemas.ts";

/** Per cent of the scale's range. */
const DEFAULT_PRECISION = "10";

/**
 * The scale that is read first at every wave, and how sure each mean is; before it, the waves of earlier
 * surveys of the project with the same instrument.
 *
 * @throws Problem invalid-body for a site that is none
 */
export async function describeWaves(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	{ site: siteId, precision = DEFAULT_PRECISION }: WavesQuery,
): Promise<Waves> {
	const site = await askedSite(trx, project.id, siteId);
	const share = Number(precision) / 100;
	const threshold = may(project.role, "see responses")
		? null
		: project.threshold;
	const first = firstScale({
		instrument: survey.definition,
		linkage: survey.linkage,
		primary: await chosenScale(trx, survey),
	});
	const about = { threshold, asOf: new Date().toISOString() };
	if (first === null) {
		const target = { points: null, share };
		return { scale: null, target, stretches: [], notes: [NO_SCORE], ...about };
	}
	const { place: _, ...scale } = first;
	const target = share * (scale.range.max - scale.range.min);
	const measured: Measured[] = [];
	for (const each of await withEarlier(trx, survey, scale.scale)) {
		const asked = {
			scale: each.definition.scales.findIndex(({ id }) => id === scale.scale),
			siteId: site?.id ?? null,
		};
		const scores =
			threshold === null
				? await openWaveScores(trx, each, asked)
				: await protectedWaveScores(trx, each, threshold, asked);
		measured.push({ survey: each, scores });
	}
	const stretches: Stretch[] = measured.map((each, index) =>
		stretchOf(each, measured[index - 1] ?? null, { scale, target }),
	);
	return {
		scale,
		target: { points: target, share },
		stretches,
		notes: waveNotes(stretches, survey, threshold),
		...about,
	};
}

const NO_SCORE = "This instrument has no score, so there are no means.";

/** The survey, after those made before it that ask the same instrument and have the scale; the oldest first. */
async function withEarlier(
	trx: Transaction<Database>,
	survey: SurveyRow,
	scale: string,
): Promise<SurveyRow[]> {
	const all = (await listSurveys(trx, survey.projectId)).map(measured);
	const earlier = all.filter(
		({ instrumentId, createdAt, definition }) =>
			instrumentId === survey.instrumentId &&
			createdAt < survey.createdAt &&
			definition.scales.some(({ id }) => id === scale),
	);
	return [...earlier.reverse(), survey];
}
