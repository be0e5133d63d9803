import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { useThisProject } from "../projects/use-project.ts";
import {
	chartOfDraft,
	draftFaults,
	draftOf,
	emptyDraft,
} from "./chart-draft.ts";
import { ChartPreview } from "./chart-preview.tsx";
import { JudgeFields } from "./judge-fields.tsx";
import { chartsQuery, overTimeApi, overTimeKey } from "./over-time-api.ts";
import { overTimeTrail } from "./over-time-trail.ts";
import { SourceFields } from "./source-fields.tsx";

/** Makes or changes a chart, and shows at once what it would look like. */
export function EditChartPage() {
	const project = useThisProject();
	const { chart: id } = useParams();
	const navigate = useNavigate();
	const client = useQueryClient();
	const { data } = useSuspenseQuery(chartsQuery(project.id));
	const chart = data.charts.find((each) => each.id === id);
	const form = useForm({
		initial: chart ? draftOf(chart) : emptyDraft,
		check: draftFaults,
		send: (draft) =>
			chart
				? overTimeApi.changeChart(project.id, chart.id, chartOfDraft(draft))
				: overTimeApi.makeChart(project.id, chartOfDraft(draft)),
		async done(saved) {
			await client.invalidateQueries({ queryKey: overTimeKey(project.id) });
			navigate(`/projects/${project.id}/over-time/charts/${saved.id}`);
		},
	});
	const { values, set, faults } = form;
	return (
		<Page
			title={chart ? "Change the chart" : "New chart"}
			trail={overTimeTrail(project)}
			lead="Choose what is drawn. The picture follows what you choose; nothing is kept until you save."
		>
			<div className="chart-editor">
				<Form form={form} action="Save the chart" working="Saving…">
					<TextField
						name="title"
						label="Name of the chart"
						hint="What is measured, such as Safety of night shifts."
						autoComplete="off"
						maxLength={200}
						value={values.title}
						onValue={(title) => set({ title })}
						fault={faults.title}
					/>
					<SourceFields project={project.id} {...{ values, set, faults }} />
					<JudgeFields {...{ values, set, faults }} />
				</Form>
				<ChartPreview project={project.id} draft={values} />
			</div>
		</Page>
	);
}
