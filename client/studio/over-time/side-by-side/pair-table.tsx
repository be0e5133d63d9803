import type { SideBySide } from "../../../../server/over-time/side-by-side.schemas.ts";
import { DataTable } from "../../../charts/data-table.tsx";
import { figure } from "../../../charts/format.ts";
import { dayWords } from "../../../charts/time-words.ts";

/** The pairs that the lines are drawn through. */
export function PairTable({
	data: { x, y, pairs },
}: {
	data: Pick<SideBySide, "x" | "y" | "pairs">;
}) {
	return (
		<DataTable
			caption={`Pairs of ${x.title} and ${y.title}`}
			hideCaption
			rows={pairs}
			rowKey={({ start }) => start}
			columns={[
				{
					title: "First from",
					value: ({ start }) => start,
					show: ({ start }) => dayWords(start),
				},
				{
					title: `First: ${x.title} (${x.unit})`,
					value: (pair) => pair.x,
					show: (pair) => figure(pair.x, x.decimals),
					numeric: true,
				},
				{
					title: "Second from",
					value: ({ yStart }) => yStart,
					show: ({ yStart }) => dayWords(yStart),
				},
				{
					title: `Second: ${y.title} (${y.unit})`,
					value: (pair) => pair.y,
					show: (pair) => figure(pair.y, y.decimals),
					numeric: true,
				},
			]}
		/>
	);
}
