import type { Transaction } from "kysely";
import { valueRatio } from "#instruments/statistics/value/value-ratio.ts";
import { listAttributes } from "../change/joined.queries.ts";
import { wrongField } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { listSites } from "../projects/sites.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { compareGroups, samplesFor } from "./compare-groups.ts";
import { type Beside, openBeside } from "./open-beside.ts";
import { outcomeAndCost } from "./outcome-and-cost.ts";
import type { Value, ValueQuery } from "./value.schemas.ts";
import { attributeOf, describeGroup, groupsBy } from "./value-groups.ts";
import { ratioSentence, valueNotes } from "./value-words.ts";

/** Beyond so many a bootstrap would keep everybody else waiting. */
const MOST_PEOPLE = 5_000;

/**
 * What an outcome cost: of everybody by ratio of means, and of one group against another. The outcome is the
 * score or the change, turned round where lower is better.
 *
 * @throws Problem as `openBeside`; invalid-body for a figure that is no cost, too many
 * people, or groups that are none
 */
export async function describeValue(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	figureId: string,
	query: ValueQuery,
): Promise<Value> {
	const attribute = attributeOf(query.by);
	const beside = await openBeside(
		trx,
		project,
		survey,
		figureId,
		query,
		attribute,
	);
	if (beside.head.figure.kind !== "cost")
		throw wrongField(
			"/figure",
			"Value is outcome for money: choose a figure that is a cost.",
		);
	const { head, pairs } = beside;
	if (pairs.length > MOST_PEOPLE)
		throw wrongField(
			"/figure",
			`Value is worked out here for at most ${MOST_PEOPLE.toLocaleString("en-GB")} people: export the scores and work it out elsewhere.`,
		);
	const sites = await listSites(trx, project.id);
	const groups = groupsBy(query.by, pairs, sites);
	const trueZero = hasTrueZero(head, query.trueZero === "true");
	const samples = samplesFor(pairs.length);
	const { n, reasons, ...ratio } = valueRatio(
		pairs.map((pair) => outcomeAndCost(head, pair)),
		{ trueZero, samples },
	);
	return {
		...head,
		ratio: {
			n,
			...ratio,
			sentence: ratioSentence({ n, ...ratio }, reasons.value, head),
		},
		groups: groups.map((group) => describeGroup(group, beside)),
		attributes: await listAttributes(trx, project.id),
		comparison: compareGroups(groups, beside, { ...query, trueZero, samples }),
		samples,
		notes: valueNotes(beside),
	};
}

/** Nought is no change, so changes may be divided; scores where somebody says so, and more of them is better. */
function hasTrueZero(
	{ from, scale }: Pick<Beside["head"], "from" | "scale">,
	isSaid: boolean,
): boolean {
	return from !== null || (isSaid && scale.direction !== "lower-is-better");
}
