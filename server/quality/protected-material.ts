import type { Transaction } from "kysely";
import type { Answers, Scale } from "#instruments/definition.ts";
import { membersFor } from "#instruments/disclosure/members-for.ts";
import { classesOf, scoresIn } from "../summaries/protected-counts.ts";
import { listAnswers, listReceived } from "../summaries/received.queries.ts";
import type { Database } from "../tables.ts";
import type {
	Asked,
	Material,
	PatternCount,
	SiteScoreCount,
} from "./material.ts";

/**
 * What a reader without person-level rights may see of a wave: everybody in whole classes of people, at all
 * sites together, as of the end of yesterday. Nothing here depends on the order of people.
 */
export async function protectedMaterial(
	trx: Transaction<Database>,
	{ survey, wave }: Asked,
	threshold: number,
): Promise<Material> {
	const rows = await listReceived(trx, survey);
	const members = membersFor(classesOf(survey, rows, threshold), {
		waves: [wave.key],
		filter: new Map(),
	});
	const [ids = []] = members.responses;
	const answers = await listAnswers(trx, survey, {
		waveIds: [wave.id],
		leftOut: [],
	});
	const scoreIn = scoresIn(rows);
	const { scales } = survey.definition;
	return {
		protection: members,
		people: members.count,
		patterns: ids.flatMap((id) => patternsIn(scales, answers.get(id) ?? {})),
		scores: ids.flatMap((id) => scoresOf(scales, (at) => scoreIn(id, at))),
		sites: [],
	};
}

function patternsIn(scales: readonly Scale[], given: Answers): PatternCount[] {
	return scales.map(({ items = [] }, scale) => ({
		scale,
		answers: items.map((item) => given[item] ?? null),
		count: 1,
	}));
}

function scoresOf(
	scales: readonly Scale[],
	scoreAt: (scale: number) => number | null,
): SiteScoreCount[] {
	return [...scales.keys()].flatMap((scale) => {
		const value = scoreAt(scale);
		return value === null ? [] : { siteId: null, scale, value, count: 1 };
	});
}
