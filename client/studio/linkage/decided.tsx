import type { DecidedPair } from "../../../server/linkage/linkage.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { atMinute } from "../words.ts";
import { pairName, shortId, useDecide } from "./use-decide.ts";

const words: Record<DecidedPair["decision"], string> = {
	same: "Same person",
	different: "Different people",
};

/** What was decided, by whom and when, with the way back. */
export function Decided({
	project,
	survey,
	decided,
}: {
	project: Project;
	survey: Survey;
	decided: readonly DecidedPair[];
}) {
	const { decide, isPending } = useDecide(project.id, survey.id);
	const takeBack = ({ before, after }: DecidedPair) =>
		decide({
			before: before.response,
			after: after.response,
			decision: "open",
		});
	const columns: readonly Column<DecidedPair>[] = [
		{
			title: "Responses",
			value: (it) => `${it.before.response} ${it.after.response}`,
			show: (it) =>
				`${shortId(it.before.response)} and ${shortId(it.after.response)}`,
		},
		{ title: "Decision", value: (it) => words[it.decision] },
		{ title: "By", value: (it) => it.decidedBy },
		{
			title: "When",
			value: (it) => it.decidedAt,
			show: (it) => atMinute(it.decidedAt),
			wide: true,
		},
		{
			title: "Take back",
			show: (it) =>
				project.abilities["change responses"] && (
					<button
						type="button"
						className="button quiet"
						aria-disabled={isPending}
						onClick={() => !isPending && takeBack(it)}
					>
						Take back
						<span className="visually-hidden">: {pairName(it)}</span>
					</button>
				),
		},
	];
	return (
		<section className="section">
			<h2>Decided by hand</h2>
			<DataTable
				caption="Pairs that somebody has decided on"
				hideCaption
				columns={columns}
				rows={decided}
				rowKey={pairName}
			/>
		</section>
	);
}
