import { useSuspenseQuery } from "@tanstack/react-query";
import type { PlanSetting } from "#instruments/plan/gap.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import type { PrimaryMeasure } from "../../../server/measures/primary-measure.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { primaryMeasureQuery } from "../change/change-api.ts";
import { instrumentsQuery, surveysQuery } from "../queries.ts";

/** What the plan is held against, with all that the page shows of it. */
export interface PlanHouse extends PlanSetting {
	instruments: readonly InstrumentSummary[];
	surveys: readonly Survey[];
	readFirst: PrimaryMeasure | null;
}

export function usePlanSetting(project: string): PlanHouse {
	const { data: library } = useSuspenseQuery(instrumentsQuery);
	const { data: made } = useSuspenseQuery(surveysQuery(project));
	const { data: chosen } = useSuspenseQuery(primaryMeasureQuery(project));
	return {
		instruments: library.instruments,
		surveys: made.surveys,
		readFirst: chosen.current,
	};
}
