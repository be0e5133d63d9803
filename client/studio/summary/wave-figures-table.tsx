import { notScoredReasons } from "#instruments/not-scored-reasons.ts";
import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { type WaveRow, waveRows } from "./wave-rows.ts";

/** The scores of each wave in figures, wave beside wave. */
export function WaveFiguresTable({
	summary,
	scale,
}: {
	summary: Summary;
	scale: ScaleSummary;
}) {
	const { min, max } = scale.range;
	return (
		<div>
			<DataTable
				caption={`${scale.title}, ${min} to ${max}`}
				columns={[
					{ title: "Figure", value: (it) => it.name },
					waveColumn(summary.from.title, 0),
					waveColumn(summary.to.title, 1),
				]}
				rows={waveRows(scale, summary.threshold !== null)}
				rowKey={(it) => it.name}
			/>
			<NotScored scale={scale} />
		</div>
	);
}

function waveColumn(title: string, wave: number): Column<WaveRow> {
	return {
		title,
		value: (it) => it.values[wave] ?? null,
		show: ({ values, show }) => {
			const value = values[wave] ?? null;
			return value === null ? undefined : show(value);
		},
		numeric: true,
	};
}

function NotScored({ scale }: { scale: ScaleSummary }) {
	const words: Record<string, string> = notScoredReasons;
	const counts = new Map<string, number>();
	for (const { notScored } of scale.waves)
		for (const [reason, n] of Object.entries(notScored))
			counts.set(reason, n + (counts.get(reason) ?? 0));
	if (counts.size === 0) return null;
	return (
		<ul className="hint not-scored">
			{[...counts].map(([reason, n]) => (
				<li key={reason}>
					{n} not scored: {words[reason] ?? reason}
				</li>
			))}
		</ul>
	);
}
