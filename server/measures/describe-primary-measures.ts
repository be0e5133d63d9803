import type { Transaction } from "kysely";
import { inLanguage } from "#instruments/text.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { describePlanned } from "./describe-planned.ts";
import {
	listPrimaryMeasures,
	type PrimaryMeasureRow,
} from "./primary-measure.queries.ts";
import type {
	PrimaryMeasure,
	PrimaryMeasures,
} from "./primary-measure.schemas.ts";

/** Which scale the project reads first, which it read before, and what its plan says. */
export async function describePrimaryMeasures(
	trx: Transaction<Database>,
	project: ProjectAccess,
): Promise<PrimaryMeasures> {
	const rows = await listPrimaryMeasures(trx, project.id);
	const [current = null, ...earlier] = rows.map((row) =>
		describe(row, may(project.role, "see collection")),
	);
	const planned = await describePlanned(trx, project, current);
	return { current, earlier, planned };
}

function describe(
	{ definition, scale: id, responses, ...row }: PrimaryMeasureRow,
	seesCollection: boolean,
): PrimaryMeasure {
	const scale = definition.scales.find((each) => each.id === id);
	return {
		survey: { id: row.surveyId, title: row.surveyTitle },
		instrument: { id: definition.id, version: definition.version },
		scale: id,
		title: scale
			? inLanguage(scale.title, definition.languages[0] ?? "en")
			: id,
		chosenBy: row.chosenBy,
		chosenAt: row.chosenAt.toISOString(),
		reason: row.reason,
		afterFirstResponse: responses > 0,
		responses: seesCollection ? responses : null,
	};
}
