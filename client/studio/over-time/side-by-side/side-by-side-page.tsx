import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { Loading } from "../../layout/loading.tsx";
import { Page } from "../../layout/page.tsx";
import { useThisProject } from "../../projects/use-project.ts";
import { chartsQuery, seriesQuery } from "../over-time-api.ts";
import { overTimeTrail } from "../over-time-trail.ts";
import { type AskedPair, askedPair, queryOf } from "./asked-pair.ts";
import { ChooseSides, sideChoices } from "./choose-sides.tsx";
import { sideBySideQuery } from "./side-by-side-api.ts";
import { SidesResult } from "./sides-result.tsx";

/** One series beside another: do they go together, and is there a tipping point? The address says which. */
export function SideBySidePage() {
	const project = useThisProject();
	const { data: charts } = useSuspenseQuery(chartsQuery(project.id));
	const { data: series } = useSuspenseQuery(seriesQuery(project.id));
	const [address, setAddress] = useSearchParams();
	const asked = askedPair(address);
	const isWhole = asked.x !== "" && asked.y !== "";
	const { data, error } = useQuery({
		...sideBySideQuery(project.id, queryOf(asked)),
		enabled: isWhole,
	});
	const choices = sideChoices(charts.charts, series.series);
	const ask = (wanted: AskedPair) =>
		setAddress({ ...queryOf(wanted) }, { replace: true });
	return (
		<Page
			title="Two series side by side"
			trail={overTimeTrail(project)}
			lead="Does one move with the other, such as safety with staffing; and is there a point at which it tips?"
			actions={
				<button type="button" className="button" onClick={() => window.print()}>
					Print
				</button>
			}
		>
			{choices.filter(({ disabled }) => !disabled).length < 2 ? (
				<NotTwoYet
					base={`/projects/${project.id}/over-time`}
					mayChange={project.abilities["change charts"]}
				/>
			) : (
				<>
					<ChooseSides
						choices={choices}
						asked={asked}
						data={isWhole && !error ? data : undefined}
						onAsk={ask}
					/>
					{!isWhole && <ChooseFirst />}
					{isWhole && error && (
						<>
							<p className="fault" role="alert">
								{error.message}
							</p>
							<button
								type="button"
								className="button"
								onClick={() => setAddress({}, { replace: true })}
							>
								Choose anew
							</button>
						</>
					)}
					{isWhole && !error && !data && <Loading what="both series" />}
					{isWhole && !error && data && (
						<SidesResult data={data} synthetic={project.synthetic} />
					)}
				</>
			)}
		</Page>
	);
}

function NotTwoYet({ base, mayChange }: { base: string; mayChange: boolean }) {
	return (
		<div className="empty">
			<h2>There are not two series yet</h2>
			<p>
				{mayChange
					? "Import nursing hours, or other figures from elsewhere, by day where you can; and draw a chart of a survey’s answers. Then set the two side by side here."
					: "An owner, designer or analyst of the project can import nursing hours or other figures, and draw a chart of a survey’s answers."}
			</p>
			{mayChange && (
				<p>
					<Link className="button primary" to={`${base}/series`}>
						Bring in figures
					</Link>{" "}
					<Link className="button" to={`${base}/charts/new`}>
						Draw a chart
					</Link>
				</p>
			)}
		</div>
	);
}

function ChooseFirst() {
	return (
		<div className="empty">
			<h2>Choose two</h2>
			<p>
				First what may matter, such as nursing hours; then what may follow from
				it, such as safety at the end of the shift.
			</p>
		</div>
	);
}
