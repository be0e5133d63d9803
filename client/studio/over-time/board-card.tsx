import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Chart } from "../../../server/over-time/charts.schemas.ts";
import { SmallTimeFigure } from "../../charts/small-time-figure.tsx";
import { Loading } from "../layout/loading.tsx";
import { figuresQuery } from "./over-time-api.ts";

/** One of many charts on a page. */
export function BoardCard({
	project,
	chart: { id, title },
}: {
	project: string;
	chart: Chart;
}) {
	const { data, error, isPending } = useQuery(figuresQuery(project, id));
	return (
		<li className="board-card">
			<h2>
				<Link to={`/projects/${project}/over-time/charts/${id}`}>{title}</Link>
			</h2>
			{isPending && <Loading what="the figures" />}
			{error && <p className="fault">{error.message}</p>}
			{data && <SmallTimeFigure figures={data} />}
		</li>
	);
}
