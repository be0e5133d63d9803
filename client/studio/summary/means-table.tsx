import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, figure } from "../../charts/format.ts";
import type { WaveMean } from "../../charts/means.tsx";
import { meansOf } from "./means-of.ts";

/** The table twin of the means of a scale, with the change where people are compared with themselves. */
export function MeansTable({
	summary,
	scale,
}: {
	summary: Summary;
	scale: ScaleSummary;
}) {
	const points = (
		title: string,
		key: "mean" | "low" | "high",
	): Column<WaveMean> => ({
		title,
		value: (it) => it[key],
		show: (it) => {
			const value = it[key];
			return value === null
				? undefined
				: figure(value, decimalsFor(scale.range));
		},
		numeric: true,
	});
	return (
		<DataTable
			caption={`${scale.title}: means`}
			hideCaption
			columns={[
				{ title: "Wave", value: (it) => it.title },
				{ title: "n", value: (it) => it.scored, numeric: true },
				points("Mean", "mean"),
				points("95 % from", "low"),
				points("95 % to", "high"),
			]}
			rows={[...meansOf(summary, scale), ...changeOf(scale)]}
			rowKey={(it) => it.title}
		/>
	);
}

function changeOf({ paired }: ScaleSummary): WaveMean[] {
	if (!paired) return [];
	const { pairs: scored, meanDifference: mean, ciLow, ciHigh } = paired;
	return [{ title: "Mean change", scored, mean, low: ciLow, high: ciHigh }];
}
