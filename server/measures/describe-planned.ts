import type { Transaction } from "kysely";
import type { Measure } from "#instruments/plan/plan.ts";
import {
	isReadFirst,
	primaryIn,
	scaleNamed,
} from "#instruments/plan/planned-primary.ts";
import { inLanguage } from "#instruments/text.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import { findPlan } from "../plans/plans.queries.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { firstDayOfFollowUp } from "./primary-measure.queries.ts";
import type {
	PlannedMeasure,
	PrimaryMeasure,
} from "./primary-measure.schemas.ts";

type Trx = Transaction<Database>;

/** What the plan names to be read first, held against the choice; null where it names nothing, or several. */
export async function describePlanned(
	trx: Trx,
	{ id, organisationId }: ProjectAccess,
	chosen: PrimaryMeasure | null,
): Promise<PlannedMeasure | null> {
	const plan = await findPlan(trx, id);
	const measure = plan && primaryIn(plan.content);
	if (!measure) return null;
	const definition = await definitionOf(trx, organisationId, measure);
	const scale = scaleNamed(measure.scale, definition?.scales ?? []);
	const isAsPlanned =
		scale && chosen ? isReadFirst(measure, scale, chosen) : false;
	return {
		measure: measure.title,
		instrument: measure.instrument,
		scale: scale
			? {
					id: scale.id,
					title: inLanguage(scale.title, definition?.languages[0] ?? "en"),
				}
			: null,
		standing: standingOf(scale !== undefined, chosen !== null, isAsPlanned),
		changedAt: plan.changedAt.toISOString(),
		changedWhen:
			chosen && isAsPlanned
				? whenChanged(
						plan.changedAt,
						await firstDayOfFollowUp(trx, id, chosen.survey.id),
					)
				: null,
	};
}

async function definitionOf(
	trx: Trx,
	organisationId: string,
	{ instrument }: Measure,
) {
	if (!instrument) return undefined;
	const { id, version } = instrument;
	return (await findInstrument(trx, organisationId, id, version))?.definition;
}

function whenChanged(
	changedAt: Date,
	firstDay: string | null,
): NonNullable<PlannedMeasure["changedWhen"]> {
	const day = changedAt.toISOString().slice(0, 10);
	if (firstDay === null || day < firstDay) return "before-follow-up";
	return day === firstDay ? "same-day" : "after-follow-up";
}

function standingOf(
	saysScale: boolean,
	isChosen: boolean,
	isAsPlanned: boolean,
): PlannedMeasure["standing"] {
	if (!saysScale) return "no-scale";
	if (!isChosen) return "not-chosen";
	return isAsPlanned ? "as-planned" : "other-chosen";
}
