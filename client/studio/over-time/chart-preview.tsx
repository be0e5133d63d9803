import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { type ChartDraft, chartOfDraft, draftFaults } from "./chart-draft.ts";
import { overTimeApi, overTimeKey } from "./over-time-api.ts";
import { TimeFigure } from "./time-figure.tsx";
import { TimeNotes } from "./time-notes.tsx";

/** What the chart would look like. */
export function ChartPreview({
	project,
	draft,
}: {
	project: string;
	draft: ChartDraft;
}) {
	const named = { ...draft, title: draft.title.trim() || "This chart" };
	const isWhole = Object.keys(draftFaults(named)).length === 0;
	const body = useDeferredValue(JSON.stringify(chartOfDraft(named)));
	const { data, error } = useQuery({
		queryKey: [...overTimeKey(project), "preview", body],
		queryFn: () => overTimeApi.preview(project, JSON.parse(body)),
		enabled: isWhole,
		retry: false,
		placeholderData: keepPreviousData,
	});
	return (
		<section aria-label="Preview" className="preview">
			{!isWhole && <p>Choose what is drawn, and the picture comes here.</p>}
			{isWhole && error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
			{isWhole && !error && data && (
				<>
					<TimeFigure figures={data} />
					{data.proposal && (
						<p>
							<strong>Why this kind of chart:</strong> {data.proposal.reason}
						</p>
					)}
					<TimeNotes figures={data} />
				</>
			)}
		</section>
	);
}
