import type { SideBySideRelation } from "../../../../server/over-time/side-by-side.schemas.ts";
import { DataTable } from "../../../charts/data-table.tsx";
import { figure, pValue } from "../../../charts/format.ts";

type Lag = SideBySideRelation["lags"][number];

/** Every lag that was looked at, so that nobody reads the best of them alone. */
export function LagTable({
	lags,
	period,
}: {
	lags: readonly Lag[];
	period: string;
}) {
	const p = (value: number | null) => (value === null ? "none" : pValue(value));
	return (
		<section className="section">
			<h2>The lags that you looked at</h2>
			<DataTable
				caption={`What each lag gives, in ${period}s`}
				hideCaption
				rows={lags}
				rowKey={({ lag }) => String(lag)}
				columns={[
					{
						title: `Lag in ${period}s`,
						value: ({ lag }) => lag,
						numeric: true,
					},
					{
						title: "Pairs",
						value: ({ correlation }) => correlation.pairs,
						numeric: true,
					},
					{
						title: "r",
						value: ({ correlation }) => correlation.r,
						show: ({ correlation: { r } }) =>
							r === null ? "none" : figure(r, 2),
						numeric: true,
					},
					{
						title: "p of the slope",
						value: (lag) => lag.p,
						show: (lag) => p(lag.p),
						numeric: true,
					},
					{
						title: "by Holm",
						value: ({ adjustedP }) => adjustedP,
						show: ({ adjustedP }) => p(adjustedP),
						numeric: true,
					},
					{
						title: "p of a bend",
						value: ({ daviesP }) => daviesP,
						show: ({ daviesP }) => p(daviesP),
						numeric: true,
					},
					{
						title: "of a bend, by Holm",
						value: ({ adjustedDaviesP }) => adjustedDaviesP,
						show: ({ adjustedDaviesP }) => p(adjustedDaviesP),
						numeric: true,
					},
				]}
			/>
		</section>
	);
}
