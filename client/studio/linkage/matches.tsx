import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type {
	LinkageReport,
	WaveMatch,
} from "../../../server/linkage/linkage.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { Loading } from "../layout/loading.tsx";
import { linkageQuery } from "../queries.ts";
import { Decided } from "./decided.tsx";
import { Suggestions } from "./suggestions.tsx";

interface Known {
	project: Project;
	survey: Survey;
}

/** How many people were found at both of two waves, and who else may have been. */
export function Matches({ project, survey }: Known) {
	const [search, setSearch] = useSearchParams();
	const from = search.get("from") ?? survey.waves[0]?.key ?? "";
	const to = search.get("to") ?? survey.waves.at(-1)?.key ?? "";
	const { data } = useQuery({
		...linkageQuery(project.id, survey.id, from, to),
		placeholderData: keepPreviousData,
		throwOnError: true,
	});
	const choose = (one: string, other: string) =>
		setSearch({ from: one, to: other }, { replace: true });
	const waves = survey.waves.map(({ key, title }) => ({
		value: key,
		label: title,
	}));
	return (
		<section className="section">
			<h2>How many were found again</h2>
			<search className="filter" aria-label="Which two waves">
				<SelectField
					name="from"
					label="From"
					choices={waves}
					value={from}
					onValue={(key) => choose(key, key === to ? from : to)}
				/>
				<SelectField
					name="to"
					label="To"
					choices={waves}
					value={to}
					onValue={(key) => choose(key === from ? to : from, key)}
				/>
			</search>
			{data ? (
				<Report report={data} project={project} survey={survey} />
			) : (
				<Loading what="the matches" />
			)}
		</section>
	);
}

function Report({ report, ...known }: Known & { report: LinkageReport }) {
	const { waves, rule, suggestions, decided } = report;
	const titleOf = ({ wave }: WaveMatch) =>
		known.survey.waves.find(({ key }) => key === wave)?.title ?? wave;
	return (
		<>
			<DataTable
				caption="Responses found again at the other wave: of several by one person, one counts; those of nobody known cannot be joined"
				columns={columnsOf(titleOf, report.linkage === "own-code")}
				rows={waves}
				rowKey={({ wave }) => wave}
			/>
			{rule && <Suggestions {...known} rule={rule} suggestions={suggestions} />}
			{decided.length > 0 && <Decided {...known} decided={decided} />}
		</>
	);
}

function columnsOf(
	titleOf: (it: WaveMatch) => string,
	hasCodes: boolean,
): readonly Column<WaveMatch>[] {
	return [
		{ title: "Wave", value: titleOf },
		{ title: "Responses", value: (it) => it.responses, numeric: true },
		{ title: "Found", value: (it) => it.matched, numeric: true },
		{ title: "Not found", value: (it) => it.unmatched, numeric: true },
		{
			title: "Of those, of nobody known",
			value: (it) => it.unlinkable,
			numeric: true,
		},
		{
			title: "Match rate",
			value: (it) => it.share,
			show: (it) => percent(it.share),
			numeric: true,
		},
		{
			title: "95 % interval",
			value: (it) => it.ciLow,
			show: (it) =>
				it.ciLow === null
					? "–"
					: `${percent(it.ciLow)} to ${percent(it.ciHigh)}`,
			numeric: true,
		},
		{
			title: hasCodes ? "Codes given twice or more" : "Answered twice or more",
			value: (it) => it.repeatedCodes,
			numeric: true,
			wide: true,
		},
	];
}

function percent(share: number | null): string {
	return share === null ? "–" : `${Math.round(share * 100)} %`;
}
