import type { Transaction } from "kysely";
import { chosenScale } from "../measures/primary-measure.queries.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { askedSite, askedWaves } from "./asked.ts";
import { countResponses } from "./counts.queries.ts";
import { disclosureNotes, withoutPeople } from "./disclosure-notes.ts";
import { hasCodes, summariseItems } from "./item-summary.ts";
import { countModes } from "./modes.queries.ts";
import { protectedCounts } from "./protected-counts.ts";
import { protectedItems } from "./protected-items.ts";
import { summariseScale } from "./scale-summary.ts";
import { inWords } from "./setting.ts";
import type { Summary, SummaryQuery } from "./summaries.schemas.ts";
import { summaryNotes } from "./summary-notes.ts";

/**
 * What changed between two waves of a survey, scale by scale and item by item.
 *
 * @throws Problem invalid-body for a wave or site that is none, or the same wave twice
 */
export async function summariseSurvey(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	{ from, to, site: siteId }: SummaryQuery,
): Promise<Summary> {
	const [before, after] = askedWaves(survey, { from, to });
	const site = await askedSite(trx, project.id, siteId);
	const { definition: instrument, linkage, id: surveyId } = survey;
	const setting = {
		instrument,
		linkage,
		waves: { before, after },
		primary: await chosenScale(trx, survey),
	};
	const asOf = new Date().toISOString();
	const asked = { before, after, siteId: site?.id ?? null };
	const protection = may(project.role, "see responses")
		? null
		: await protectedCounts(trx, survey, project.threshold, asked);
	const counts =
		protection?.counts ??
		(await countResponses(trx, {
			projectId: project.id,
			surveyId,
			linkage,
			before: before.id,
			after: after.id,
			siteId: asked.siteId,
			codedItems: instrument.items.filter(hasCodes).map(({ id }) => id),
		}));
	const items = protection
		? site === null
			? await protectedItems(trx, survey, protection.classes, setting)
			: []
		: summariseItems(setting, counts.people, counts.items);
	const modes = protection
		? []
		: await countModes(trx, {
				projectId: project.id,
				surveyId,
				waves: [before.id, after.id],
				siteId: asked.siteId,
			});
	const reversed = survey.waves.indexOf(before) > survey.waves.indexOf(after);
	return {
		survey: { id: surveyId, title: survey.title, linkage },
		project: {
			id: project.id,
			name: project.name,
			synthetic: project.synthetic,
		},
		instrument: {
			id: instrument.id,
			version: instrument.version,
			title: inWords(instrument.title, setting),
			status: instrument.status,
			measureType: instrument.measureType,
		},
		from: { key: before.key, title: before.title },
		to: { key: after.key, title: after.title },
		site,
		linked: counts.people,
		scales: instrument.scales
			.map((scale, index) => summariseScale(scale, index, setting, counts))
			.map((scale) => (protection ? withoutPeople(scale) : scale)),
		items,
		notes: [
			...disclosureNotes(project.threshold, counts.people, protection),
			...summaryNotes(
				{
					people: counts.people,
					joinedByHand: counts.joinedByHand,
					modes,
					synthetic: project.synthetic,
					reversed,
				},
				setting,
			),
		],
		threshold: protection ? project.threshold : null,
		asOf,
	};
}
