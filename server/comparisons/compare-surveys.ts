import type { Transaction } from "kysely";
import { inLanguage } from "#instruments/text.ts";
import { compareVersions } from "#instruments/versions/compare-versions.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { disclosureNotes } from "../summaries/disclosure-notes.ts";
import type { Note } from "../summaries/summaries.schemas.ts";
import type { Database } from "../tables.ts";
import { type Asked, compareScale } from "./compare-scale.ts";
import { countPeople, type Two } from "./compared.queries.ts";
import { comparedWaves, type SurveyWave } from "./compared-waves.ts";
import type {
	ComparedScale,
	ComparedWave,
	Comparison,
	ComparisonQuery,
} from "./comparisons.schemas.ts";

/**
 * Two waves of two surveys side by side, score by score, as far as their instruments' versions may be compared.
 *
 * @throws Problem invalid-body for a wave that is none, or two of one survey
 */
export async function compareSurveys(
	trx: Transaction<Database>,
	project: ProjectAccess,
	query: ComparisonQuery,
): Promise<Comparison> {
	const two = await comparedWaves(trx, project.id, query);
	const threshold = may(project.role, "see responses")
		? null
		: project.threshold;
	const asOf = new Date().toISOString();
	const linked = threshold === null ? await countPeople(trx, two) : null;
	const people = {
		...(linked ?? { before: 0, after: 0, both: 0 }),
		unlinkable: 0,
		repeated: 0,
	};
	const asked: Asked = {
		two,
		linkage: linkageOf(two, threshold),
		people,
		threshold,
	};
	const { scales: effects } = compareVersions(
		two.before.survey.definition,
		two.after.survey.definition,
	);
	const scales: ComparedScale[] = [];
	for (const effect of effects)
		scales.push(await compareScale(trx, effect, asked));
	return {
		project: {
			id: project.id,
			name: project.name,
			synthetic: project.synthetic,
		},
		from: described(two.before),
		to: described(two.after),
		linkage: asked.linkage,
		linked,
		scales,
		notes: [
			...disclosureNotes(
				project.threshold,
				people,
				threshold === null ? null : { isPartial: true },
			),
			...linkageNotes(two, threshold),
		],
		threshold,
		asOf,
	};
}

/** Codes that people make are hashed for one survey alone, so that only participants are known in two. */
function linkageOf({ before, after }: Two, threshold: number | null) {
	const isJoined = [before, after].every(
		({ survey }) => survey.linkage === "participant",
	);
	return isJoined && threshold === null ? "participant" : "none";
}

function linkageNotes(two: Two, threshold: number | null): Note[] {
	if (linkageOf(two, null) === "none")
		return [
			{
				kind: "not-joined",
				text: "People are joined across two surveys by participant alone, and these are not: the two are compared as two groups, which may be different people.",
			},
		];
	return threshold === null
		? []
		: [
				{
					kind: "not-joined",
					text: "The two are compared as two groups. Each person's own change is shown to those who may see single responses.",
				},
			];
}

function described({ survey, wave }: SurveyWave): ComparedWave {
	const { definition } = survey;
	const [source = "en"] = definition.languages;
	return {
		survey: { id: survey.id, title: survey.title },
		wave: { key: wave.key, title: wave.title },
		instrument: {
			id: survey.instrumentId,
			version: survey.instrumentVersion,
			title: inLanguage(definition.title, source),
			status: definition.status,
			measureType: definition.measureType,
		},
	};
}
