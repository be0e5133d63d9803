import type { Transaction } from "kysely";
import { chosenScale } from "../measures/primary-measure.queries.ts";
import { Problem } from "../problems.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { disclosureNotes } from "../summaries/disclosure-notes.ts";
import { primaryScale } from "../summaries/setting.ts";
import type { Note } from "../summaries/summaries.schemas.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { WaveRow } from "../surveys/waves.queries.ts";
import type { Database } from "../tables.ts";
import { countCareless } from "./careless.ts";
import { describeScale } from "./describe-scale.ts";
import type { Material } from "./material.ts";
import { openMaterial } from "./open-material.ts";
import { protectedMaterial } from "./protected-material.ts";
import type { Quality } from "./quality.schemas.ts";

/** Fewer people than this are not enough for a reader without person-level rights. */
const FEWEST_FOR_VIEWERS = 30;

/**
 * How well the questions of a survey work in one wave, scale by scale. Throws invalid-body for a wave that is
 * none.
 */
export async function describeQuality(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	waveKey: string,
): Promise<Quality> {
	const wave = askedWave(survey, waveKey);
	const asked = { survey, wave };
	const asOf = new Date().toISOString();
	const seesPeople = may(project.role, "see responses");
	const material = seesPeople
		? await openMaterial(trx, asked)
		: await protectedMaterial(trx, asked, project.threshold);
	const isEnough = seesPeople || material.people >= FEWEST_FOR_VIEWERS;
	const instrument = survey.definition;
	const first = primaryScale({
		instrument,
		primary: await chosenScale(trx, survey),
	});
	return {
		survey: { id: survey.id, title: survey.title },
		wave: { key: wave.key, title: wave.title },
		synthetic: project.synthetic,
		people: isEnough ? material.people : null,
		scales: isEnough
			? instrument.scales.map((scale, place) => ({
					...describeScale(instrument, place, material),
					primary: scale === first,
				}))
			: [],
		careless: seesPeople
			? await countCareless(trx, asked)
			: { value: null, note: CARELESS_UNTOLD },
		notes: notesOn(project, material, isEnough),
		threshold: seesPeople ? null : project.threshold,
		asOf,
	};
}

/** A wave of the survey by its key. Throws invalid-body for any other. */
export function askedWave(survey: SurveyRow, key: string): WaveRow {
	const found = survey.waves.find((wave) => wave.key === key);
	if (found) return found;
	throw new Problem(
		"invalid-body",
		`Ask for a wave of this survey. Its waves are: ${survey.waves.map((wave) => wave.key).join(", ")}.`,
		{ errors: [{ path: "/wave", message: "Give a wave of this survey." }] },
	);
}

const CARELESS_UNTOLD =
	"Answers that may be careless are shown to those who may see single responses: they may be those of few people.";

function notesOn(
	{ threshold, synthetic }: ProjectAccess,
	{ people, protection }: Material,
	isEnough: boolean,
): Note[] {
	if (!isEnough)
		return [
			{
				kind: "protected",
				text: `Figures on questions are shown once at least ${FEWEST_FOR_VIEWERS} people stand in groups of ${threshold} or more, as they were at the end of yesterday. That is not so yet for this wave. Those who may see single responses see them earlier.`,
			},
		];
	const counts = { before: people, after: people, both: 0 };
	return [
		...disclosureNotes(
			threshold,
			{ ...counts, unlinkable: 0, repeated: 0 },
			protection,
		),
		...(synthetic
			? [
					{
						kind: "synthetic",
						text: "These are made-up answers from a generator. No real person is in here.",
					},
				]
			: []),
	];
}
