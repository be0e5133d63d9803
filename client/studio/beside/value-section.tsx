import { useQuery } from "@tanstack/react-query";
import { TickField } from "../forms/tick-field.tsx";
import { Loading } from "../layout/loading.tsx";
import { Stale } from "../layout/stale.tsx";
import { Notes } from "../summary/notes.tsx";
import { valueQuery } from "./beside-api.ts";
import { ChooseGroups } from "./choose-groups.tsx";
import type { SectionOfBeside } from "./prediction-section.tsx";
import { ValueComparison } from "./value-comparison.tsx";

/** What an outcome cost: everybody's for money, and one group against another. */
export function ValueSection({
	project,
	survey,
	choice: { figure, ...choice },
	search,
	set,
}: SectionOfBeside) {
	const asked = (name: string) => search.get(name) ?? undefined;
	const { data, error, dataUpdatedAt, isPlaceholderData } = useQuery({
		...valueQuery(project.id, survey.id, figure, {
			...choice,
			trueZero: asked("trueZero"),
			by: asked("by"),
			group: asked("group"),
			comparison: asked("comparison"),
			worth: asked("worth"),
		}),
		placeholderData: (before) => before,
	});
	if (!data && error)
		return (
			<p className="callout" role="alert">
				{error.message}
			</p>
		);
	if (!data) return <Loading what="the value" />;
	if (data.people.both === 0) return null;
	const mayDivide =
		data.from === null && data.scale.direction !== "lower-is-better";
	return (
		<section className="section summary beside" aria-busy={isPlaceholderData}>
			<h2>Value: what did the outcome cost?</h2>
			<Stale error={error} since={dataUpdatedAt} />
			<p
				className={
					data.ratio.value === null ? "beside-words" : "finding finding-small"
				}
			>
				{data.ratio.sentence}
			</p>
			{mayDivide && (
				<div className="value-choice">
					<TickField
						name="trueZero"
						label="Twice the score means twice as much (a count, days)"
						ticked={search.get("trueZero") === "true"}
						onTick={(ticked) => set({ trueZero: ticked ? "true" : "" })}
					/>
				</div>
			)}
			<h3>One group against another</h3>
			<ChooseGroups value={data} search={search} set={set} />
			{data.comparison && (
				<ValueComparison value={data} comparison={data.comparison} />
			)}
			<Notes title="About value" notes={data.notes} level={3} />
			<details className="worked-out">
				<summary>How value was worked out</summary>
				<p className="beside-words">
					Outcome for money is a ratio of means, not the mean of each person's
					ratio. Intervals are the middle 95 % of{" "}
					{data.samples.toLocaleString("en-GB")} bootstrap samples, people drawn
					with replacement within their group, outcome and cost together; the
					draw is seeded, so the same people give the same figures. Net monetary
					benefit: worth of a point × difference in outcome − difference in cost
					(Stinnett and Mullahy 1998).
				</p>
			</details>
		</section>
	);
}
