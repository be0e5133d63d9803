import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type {
	CarelessCounts,
	FlaggedResponses,
	Quality,
} from "../../../server/quality/quality.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { percent } from "../../charts/format.ts";
import { Loading } from "../layout/loading.tsx";
import { counted } from "../words.ts";
import { flaggedQuery } from "./quality-api.ts";

/** How many responses may be careless and why; which ones, when asked. */
export function CarelessSection({
	project,
	quality: { careless, survey, wave },
}: {
	project: string;
	quality: Quality;
}) {
	const found = careless.value;
	return (
		<section className="section">
			<h2>Answers that may be careless</h2>
			{found && (
				<p>
					{counted(found.flagged, "response")} of{" "}
					{found.responses.toLocaleString("en-GB")}{" "}
					{found.flagged === 1 ? "has" : "have"} a flag for a second look.
				</p>
			)}
			<p>{careless.note}</p>
			{found && found.flagged > 0 && (
				<>
					<DataTable
						caption="Flags"
						hideCaption
						columns={kindColumns(found.responses)}
						rows={found.kinds}
						rowKey={({ kind }) => kind}
					/>
					<Listed
						key={wave.key}
						project={project}
						survey={survey.id}
						wave={wave.key}
					/>
				</>
			)}
		</section>
	);
}

type Kind = CarelessCounts["kinds"][number];

const kindColumns = (all: number): readonly Column<Kind>[] => [
	{ title: "Flag", value: ({ meaning }) => meaning },
	{
		title: "Responses",
		value: ({ responses }) => responses,
		show: ({ responses }) =>
			responses === null
				? "not judged"
				: `${responses.toLocaleString("en-GB")} (${percent(responses / all)})`,
		numeric: true,
	},
];

/** Asked for by a press, because whoever looks is noted in the audit. */
function Listed({
	project,
	survey,
	wave,
}: {
	project: string;
	survey: string;
	wave: string;
}) {
	const [asked, setAsked] = useState(false);
	const { data } = useQuery({
		...flaggedQuery(project, survey, wave),
		enabled: asked,
		throwOnError: true,
	});
	if (!asked)
		return (
			<p>
				<button type="button" className="button" onClick={() => setAsked(true)}>
					Show which responses
				</button>{" "}
				<span className="hint">The audit notes that you looked.</span>
			</p>
		);
	if (!data) return <Loading what="the responses" />;
	return (
		<>
			<p role="status">
				{data.listed.length < data.flagged
					? `The first ${data.listed.length} of ${counted(data.flagged, "response")}. The file of all responses (Exports) has each under its id.`
					: `${counted(data.flagged, "response")}. The file of all responses (Exports) has each under its id.`}
			</p>
			<DataTable
				caption="Responses with a flag"
				columns={listedColumns}
				rows={data.listed}
				rowKey={({ id }) => id}
			/>
		</>
	);
}

type FlaggedResponse = FlaggedResponses["listed"][number];

const listedColumns: readonly Column<FlaggedResponse>[] = [
	{
		title: "Response",
		value: ({ id }) => id,
		show: ({ id }) => <code className="response-id">{id}</code>,
	},
	{
		title: "Why",
		value: ({ flags }) => flags.map(({ text }) => text).join(" "),
	},
];
