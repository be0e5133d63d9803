import type {
	NewDecision,
	Suggestion,
} from "../../../server/linkage/linkage.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { onDay } from "../words.ts";
import { pairName, shortId, useDecide } from "./use-decide.ts";

/** Pairs that may be one person's, for somebody to decide on. */
export function Suggestions({
	project,
	survey,
	rule,
	suggestions,
}: {
	project: Project;
	survey: Survey;
	rule: string;
	suggestions: readonly Suggestion[];
}) {
	const { decide, isPending } = useDecide(project.id, survey.id);
	const mayDecide = project.abilities["change responses"];
	const columns: readonly Column<Suggestion>[] = [
		{ title: "Earlier response", ...side((it) => it.before) },
		{ title: "Later response", ...side((it) => it.after) },
		{
			title: "Decide",
			show: (it) =>
				mayDecide && (
					<Decide pair={it} onDecide={decide} isPending={isPending} />
				),
		},
	];
	return (
		<section className="section">
			<h2>Almost the same code</h2>
			<p className="hint">{rule}</p>
			{suggestions.length === 0 ? (
				<p>There are no such pairs to decide on.</p>
			) : (
				<DataTable
					caption="Pairs of responses whose codes differ in one answer"
					hideCaption
					columns={columns}
					rows={suggestions}
					rowKey={pairName}
				/>
			)}
		</section>
	);
}

function side(of: (it: Suggestion) => Suggestion["before"]) {
	return {
		value: (it: Suggestion) => `${of(it).completedOn} ${of(it).response}`,
		show: (it: Suggestion) => (
			<>
				{shortId(of(it).response)}
				<br />
				{onDay(of(it).completedOn)}
			</>
		),
	};
}

function Decide({
	pair,
	onDecide,
	isPending,
}: {
	pair: Suggestion;
	onDecide: (decision: NewDecision) => void;
	isPending: boolean;
}) {
	const ids = { before: pair.before.response, after: pair.after.response };
	const button = (decision: "same" | "different", label: string) => (
		<button
			type="button"
			className="button"
			aria-disabled={isPending}
			onClick={() => !isPending && onDecide({ ...ids, decision })}
		>
			{label}
			<span className="visually-hidden">: {pairName(pair)}</span>
		</button>
	);
	return (
		<div className="row-actions">
			{button("same", "Same person")}
			{button("different", "Different people")}
		</div>
	);
}
