import { useQuery, useQueryClient } from "@tanstack/react-query";
import type {
	PrimaryMeasure as Measure,
	NewPrimaryMeasure,
	PrimaryMeasures,
} from "../../../server/measures/primary-measure.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { counted, english, onDay } from "../words.ts";
import { choosePrimaryMeasure, primaryMeasureQuery } from "./change-api.ts";

/** Which one scale is read first, who chose it and when; and, for those who may, another choice. */
export function PrimaryMeasure({
	project,
	survey,
	definition,
	scale,
	mayChoose,
}: Pick<SurveyDetail, "survey" | "definition"> & {
	project: string;
	/** Id of the scale that is read first here. */
	scale: string;
	mayChoose: boolean;
}) {
	const { data } = useQuery(primaryMeasureQuery(project));
	if (!data) return null;
	const title = definition.scales.find(({ id }) => id === scale)?.title;
	return (
		<section className="change-section primary-measure">
			<h2>The one score that is read first</h2>
			<p>{standing(data.current, survey.id, title ? english(title) : scale)}</p>
			{data.earlier.length > 0 && (
				<ul>
					{data.earlier.map((each) => (
						<li key={each.chosenAt}>Before: {choiceWords(each)}</li>
					))}
				</ul>
			)}
			{mayChoose && definition.scales.length > 0 && (
				<details className="table-twin">
					<summary>Choose another score to read first</summary>
					<ChooseForm
						key={data.current?.chosenAt ?? ""}
						project={project}
						survey={survey}
						definition={definition}
						scale={scale}
					/>
				</details>
			)}
		</section>
	);
}

function standing(current: Measure | null, survey: string, title: string) {
	if (current === null)
		return `“${title}”, because the instrument says so. Nobody has chosen otherwise; a project that decides before answers come in is believed more readily.`;
	return current.survey.id === survey
		? choiceWords(current)
		: `This project reads another survey first. ${choiceWords(current)} All of this survey is exploratory.`;
}

/** `“Trust” of “Complaints”, chosen by Ada on 3 Nov 2026 after 40 responses had come in, because: “…”.` */
function choiceWords(measure: Measure): string {
	const { responses, afterFirstResponse, reason } = measure;
	const after = afterFirstResponse
		? `after ${responses === null ? "the first responses" : counted(responses, "response")} had come in`
		: "before any response came in";
	return `“${measure.title}” of “${measure.survey.title}”, chosen by ${measure.chosenBy} on ${onDay(measure.chosenAt)} ${after}${reason ? `, because: “${reason.replace(/\.$/, "")}”` : ""}.`;
}

interface Draft {
	scale: string;
	reason: string;
}

function ChooseForm({
	project,
	survey,
	definition,
	scale,
}: Pick<SurveyDetail, "survey" | "definition"> & {
	project: string;
	scale: string;
}) {
	const client = useQueryClient();
	const form = useForm<Draft, PrimaryMeasures>({
		initial: { scale, reason: "" },
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
				choices={definition.scales.map(({ id, title }) => ({
					value: id,
					label: english(title),
				}))}
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

function asBody(survey: string, { scale, reason }: Draft): NewPrimaryMeasure {
	const why = reason.trim();
	return { survey, scale, ...(why !== "" && { reason: why }) };
}
