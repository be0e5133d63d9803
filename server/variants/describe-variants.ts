import type { Transaction } from "kysely";
import { versionAdvice } from "#instruments/versions/version-advice.ts";
import { kindsOf } from "#instruments/versions/version-kinds.ts";
import { listSurveys, type SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { variantFaults } from "./variant-faults.ts";
import { findMainSurvey, listVariants } from "./variants.queries.ts";
import type { VariantList } from "./variants.schemas.ts";

/** A survey's versions with what to think over, what it is a version of itself, and what might become one. */
export async function describeVariants(
	trx: Transaction<Database>,
	survey: SurveyRow,
): Promise<VariantList> {
	const { projectId } = survey;
	const variants = await listVariants(trx, projectId, survey.id);
	const main = await findMainSurvey(trx, projectId, survey.id);
	const all = main ? [] : await listSurveys(trx, projectId);
	return {
		variants: variants.map(({ id, kind, title, note, definition }) => ({
			survey: id,
			kind,
			title,
			note,
			advice: versionAdvice(definition, kind),
		})),
		versionOf:
			main && !main.ended
				? { survey: main.id, title: main.title, kind: main.kind }
				: null,
		candidates: all
			.filter((each) => variantFaults(survey, each).length === 0)
			.map(({ id, title, definition }) => ({
				survey: id,
				title,
				kinds: kindsOf(definition.lineage),
			})),
	};
}
