import { useSuspenseQuery } from "@tanstack/react-query";
import type { Section } from "../../../server/reports/reports.schemas.ts";
import { TickField } from "../forms/tick-field.tsx";
import { chartsQuery } from "../over-time/over-time-api.ts";
import { useThisProject } from "../projects/use-project.ts";
import { sectionWords } from "./section-words.ts";

/** The charts over time of a section, among those of the project. */
export function ChooseCharts({
	section: { kind, charts },
	onCharts,
}: {
	section: Section;
	onCharts: (charts: string[]) => void;
}) {
	const { id } = useThisProject();
	const { data } = useSuspenseQuery(chartsQuery(id));
	return (
		<details className="chooser">
			<summary>
				Add charts over time
				<span className="visually-hidden"> to {sectionWords[kind].title}</span>
				{charts.length > 0 && ` (${charts.length} chosen)`}
			</summary>
			{data.charts.length === 0 && (
				<p className="hint">
					The project has no chart yet. Make one under Over time.
				</p>
			)}
			{data.charts.map((chart) => (
				<TickField
					key={chart.id}
					name={`${kind}-chart-${chart.id}`}
					label={chart.title}
					ticked={charts.includes(chart.id)}
					onTick={(ticked) =>
						onCharts(
							ticked
								? [...charts, chart.id]
								: charts.filter((each) => each !== chart.id),
						)
					}
				/>
			))}
		</details>
	);
}
