import type { Transaction } from "kysely";
import { describePrimaryMeasures } from "../measures/describe-primary-measures.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { listSites } from "../projects/sites.queries.ts";
import { askedSite, askedWaves } from "../summaries/asked.ts";
import { disclosureNotes } from "../summaries/disclosure-notes.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { describeArguments } from "./arguments/describe-arguments.ts";
import type { Change, ChangeQuery } from "./change.schemas.ts";
import { compareSite, comparisonSite } from "./compare-site.ts";
import { describeGroups } from "./describe-groups.ts";
import { describeFlow } from "./flow.ts";
import type { Question } from "./material.ts";
import { openMaterial } from "./open-material.ts";
import { protectedMaterial } from "./protected-material.ts";
import { describeReliable } from "./reliable.ts";
import { firstScale } from "./scale-head.ts";

/**
 * What stands behind a change between two waves on the scale that is read first, and what speaks against it.
 *
 * @throws Problem invalid-body for a wave or site that is none, the same wave twice, or a comparison with itself
 */
export async function describeChange(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	query: ChangeQuery,
): Promise<Change> {
	const [before, after] = askedWaves(survey, query);
	const site = await askedSite(trx, project.id, query.site);
	const comparison = await comparisonSite(trx, project.id, query);
	const measures = await describePrimaryMeasures(trx, project);
	const { current } = measures;
	const setting = {
		instrument: survey.definition,
		linkage: survey.linkage,
		waves: { before, after },
		primary: current?.survey.id === survey.id ? current.scale : undefined,
	};
	const question: Question = {
		...setting,
		survey,
		site,
		sites: await listSites(trx, project.id),
		first: firstScale(setting),
		threshold: project.threshold,
	};
	const attribute = query.by?.match(/^attribute:(.*)$/)?.[1] ?? null;
	const asOf = new Date().toISOString();
	const material = may(project.role, "see responses")
		? await openMaterial(trx, question, attribute)
		: await protectedMaterial(trx, question);
	const flow = describeFlow(material, question);
	const compared = compareSite(material, question, comparison);
	return {
		survey: { id: survey.id, title: survey.title, linkage: survey.linkage },
		from: { key: before.key, title: before.title },
		to: { key: after.key, title: after.title },
		site,
		synthetic: project.synthetic,
		scale: question.first && withoutPlace(question.first),
		flow,
		reliable: describeReliable(material, question),
		groups: describeGroups(material, question, query.by ?? null),
		comparison: compared,
		arguments: describeArguments(material, question, {
			flow,
			compared: compared.value,
			measures,
		}),
		notes: disclosureNotes(
			project.threshold,
			material.counts.people,
			material.protection,
		),
		threshold: material.protection ? project.threshold : null,
		asOf,
	};
}

function withoutPlace({ place: _, ...scale }: NonNullable<Question["first"]>) {
	return scale;
}
