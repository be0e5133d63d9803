import { useQueryClient } from "@tanstack/react-query";
import type {
	NewPrimaryMeasure,
	PrimaryMeasures,
} from "../../../server/measures/primary-measure.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { english } from "../words.ts";
import { choosePrimaryMeasure, primaryMeasureQuery } from "./change-api.ts";

interface Draft {
	scale: string;
	reason: string;
}

/** Names the score that is read first from now on; why is asked for once answers are in. */
export function ChooseMeasure({
	project,
	survey,
	definition,
	scale,
	planned,
}: Pick<SurveyDetail, "survey" | "definition"> & {
	project: string;
	scale: string;
	/** Offered first. */
	planned: string | undefined;
}) {
	const client = useQueryClient();
	const form = useForm<Draft, PrimaryMeasures>({
		initial: { scale: planned ?? scale, reason: "" },
		check: () => ({}),
		send: (draft) => choosePrimaryMeasure(project, asBody(survey.id, draft)),
		done(saved) {
			client.setQueryData(primaryMeasureQuery(project).queryKey, saved);
			client.invalidateQueries({ queryKey: ["projects", project, "surveys"] });
			say("Chosen. Readers see when and why.");
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Read this score first" working="Saving…">
			<SelectField
				name="scale"
				label="Score"
				choices={plannedFirst(definition.scales, planned)}
				value={values.scale}
				onValue={(chosen) => set({ scale: chosen })}
				fault={faults.scale}
			/>
			<TextArea
				name="reason"
				label="Why this one"
				hint="Readers see it. Needed once answers have come in."
				optional
				value={values.reason}
				onValue={(reason) => set({ reason })}
				fault={faults.reason}
			/>
		</Form>
	);
}

function plannedFirst(
	scales: SurveyDetail["definition"]["scales"],
	planned: string | undefined,
) {
	const choices = scales.map(({ id, title }) => ({
		value: id,
		label: id === planned ? `${english(title)}, as planned` : english(title),
	}));
	return choices.sort(
		(a, b) => Number(b.value === planned) - Number(a.value === planned),
	);
}

function asBody(survey: string, { scale, reason }: Draft): NewPrimaryMeasure {
	const why = reason.trim();
	return { survey, scale, ...(why !== "" && { reason: why }) };
}
