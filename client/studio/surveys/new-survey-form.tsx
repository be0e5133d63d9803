import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { surveysQuery } from "../queries.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { InstrumentField, instrumentKey } from "./instrument-field.tsx";
import { LanguagesField } from "./languages-field.tsx";
import { LinkageField } from "./linkage-field.tsx";
import { Review } from "./review.tsx";
import { checkDraft, surveyOf } from "./survey-draft.ts";
import { useFirstDraft } from "./use-first-draft.ts";
import { WavesField } from "./waves-field.tsx";

export function NewSurveyForm({
	projects,
	instruments,
}: {
	projects: readonly Project[];
	instruments: readonly InstrumentSummary[];
}) {
	const client = useQueryClient();
	const navigate = useNavigate();
	const form = useForm({
		initial: useFirstDraft(projects, instruments),
		check: checkDraft,
		send: (draft) => api.createSurvey(draft.project, surveyOf(draft)),
		async done(survey, { project }) {
			await client.invalidateQueries(surveysQuery(project));
			say(`${survey.title} is made. Now give people a way in.`);
			navigate(`/projects/${project}/surveys/${survey.id}/links`);
		},
	});
	const { values: draft, set, faults } = form;
	const project = projects.find(({ id }) => id === draft.project);
	const chosen = instruments.find(
		(it) => instrumentKey(it) === draft.instrument,
	);

	function choose(instrument: InstrumentSummary) {
		set({
			instrument: instrumentKey(instrument),
			languages: instrument.languages.slice(0, 1),
		});
	}

	return (
		<Form form={form} action="Make the survey" working="Making it…">
			<SelectField
				name="project"
				label="Project"
				choices={[
					{ value: "", label: "Choose a project" },
					...projects.map(({ id, name }) => ({ value: id, label: name })),
				]}
				value={draft.project}
				onValue={(id) => set({ project: id })}
				fault={faults.project}
			/>
			<InstrumentField
				instruments={instruments}
				value={draft.instrument}
				onChoose={choose}
				fault={faults.instrument}
			/>
			<TextField
				name="title"
				label="Title"
				hint="Respondents see it first, also on a poster. In their words, such as “How was your visit?” or “Working here this month”."
				value={draft.title}
				onValue={(title) => set({ title })}
				fault={faults.title}
			/>
			<WavesField draft={draft} onChange={set} faults={faults} />
			<LinkageField draft={draft} onChange={set} faults={faults} />
			<LanguagesField
				offered={chosen?.languages ?? []}
				chosen={draft.languages}
				onChosen={(languages) => set({ languages })}
				fault={faults.languages}
			/>
			<ConsentFields draft={draft} onChange={set} />
			<Review
				draft={draft}
				project={project?.name}
				instrument={chosen?.title}
			/>
		</Form>
	);
}
