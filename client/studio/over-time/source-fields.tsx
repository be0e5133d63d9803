import { useSuspenseQuery } from "@tanstack/react-query";
import { SelectField } from "../forms/select-field.tsx";
import { sitesQuery, surveysQuery } from "../queries.ts";
import type { Faults } from "../request.ts";
import type { ChartDraft } from "./chart-draft.ts";
import { MeasureFields } from "./measure-fields.tsx";
import { seriesQuery } from "./over-time-api.ts";

export interface DraftFields {
	values: ChartDraft;
	set: (change: Partial<ChartDraft>) => void;
	faults: Faults;
}

/** What is drawn, where, and by which period. */
export function SourceFields({
	project,
	values,
	set,
	faults,
}: DraftFields & { project: string }) {
	const { data: surveyList } = useSuspenseQuery(surveysQuery(project));
	const { data: seriesList } = useSuspenseQuery(seriesQuery(project));
	const { data: siteList } = useSuspenseQuery(sitesQuery(project));
	const [of = "", id = ""] = values.what.split(" ");
	const survey = surveyList.surveys.find((each) => each.id === id);
	return (
		<>
			<SelectField
				name="what"
				label="What is drawn"
				hint="A survey’s answers, or figures from elsewhere that you have brought in."
				choices={[
					{ value: "", label: "Choose" },
					...surveyList.surveys.flatMap((each) => [
						{ value: `mean ${each.id}`, label: `${each.title}: mean score` },
						{
							value: `share ${each.id}`,
							label: `${each.title}: share of answers`,
						},
						{
							value: `responses ${each.id}`,
							label: `${each.title}: number of responses`,
						},
					]),
					...seriesList.series.map((each) => ({
						value: `series ${each.id}`,
						label: each.name,
					})),
				]}
				value={values.what}
				onValue={(what) =>
					set({
						what,
						kind: "",
						scale: "",
						item: "",
						codes: [],
						wave: "",
						period: what.startsWith("series") ? "point" : "week",
					})
				}
				fault={faults.what}
			/>
			{survey && (
				<>
					<MeasureFields
						project={project}
						survey={survey.id}
						{...{ values, set, faults }}
					/>
					{survey.waves.length > 1 && (
						<SelectField
							name="wave"
							label="Wave"
							choices={[
								{ value: "", label: "All waves" },
								...survey.waves.map(({ key, title }) => ({
									value: key,
									label: title,
								})),
							]}
							value={values.wave}
							onValue={(wave) => set({ wave })}
						/>
					)}
					{siteList.sites.length > 0 && (
						<SelectField
							name="site"
							label="Site"
							choices={[
								{ value: "", label: "All sites" },
								...siteList.sites.map((site) => ({
									value: site.id,
									label: site.name,
								})),
							]}
							value={values.site}
							onValue={(site) => set({ site })}
						/>
					)}
				</>
			)}
			<SelectField
				name="period"
				label="A point for each"
				choices={[
					...(of === "series"
						? [{ value: "point", label: "figure of the series" }]
						: []),
					{ value: "day", label: "day" },
					{ value: "week", label: "week" },
					{ value: "month", label: "month" },
					{ value: "quarter", label: "quarter" },
				]}
				value={values.period}
				onValue={(period) => set({ period: period as ChartDraft["period"] })}
			/>
		</>
	);
}
