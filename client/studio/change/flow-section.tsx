import type { Change } from "../../../server/change/change.schemas.ts";
import type {
	Leavers,
	ResponseRate,
} from "../../../server/change/flow.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { type FlowStep, flow } from "../../charts/flow.tsx";
import { decimalsFor, figure, percent, signed } from "../../charts/format.ts";
import { counted } from "../words.ts";
import { changeNote } from "./change-note.ts";

/** From being invited to being counted, and how those who left differed before. */
export function FlowSection({ change }: { change: Change }) {
	const steps = stepsOf(change);
	return (
		<section className="change-section">
			<ChartFigure
				level={2}
				title={flowFinding(change)}
				note={changeNote(change, "Counts of people and responses.")}
				draw={(width) => flow(steps, width)}
				table={
					<DataTable
						caption="From invited to counted"
						hideCaption
						columns={stepColumns}
						rows={steps}
						rowKey={(it) => it.title}
					/>
				}
			/>
			<Rates change={change} />
			<LeaversTable change={change} />
		</section>
	);
}

function flowFinding({ flow: { both, waves } }: Change): string {
	const [before, after] = waves;
	if (both === null || !before || !after)
		return "Who answered: two groups, not joined";
	return `${counted(both, "person", "people")} of the ${before.answered.toLocaleString("en-GB")} who answered at ${before.title} answered at ${after.title} too`;
}

/** Wide to narrow; the later wave stands apart where people are not joined. */
function stepsOf({
	flow: { waves, both, scoredBoth },
	from,
	to,
}: Change): FlowStep[] {
	const [before, after] = waves;
	if (!before || !after) return [];
	const lost = (n: number, words: string) =>
		n > 0 ? `${n.toLocaleString("en-GB")} ${words}` : undefined;
	const invited = (wave: typeof before): FlowStep[] =>
		wave.invited === null
			? []
			: [{ title: `Invited to ${wave.title}`, count: wave.invited }];
	const steps: FlowStep[] = [
		...invited(before),
		{ title: `Answered at ${from.title}`, count: before.answered },
		...invited(after),
		{ title: `Answered at ${to.title}`, count: after.answered },
	];
	if (both === null) return steps;
	steps.push({
		title: "Answered both times",
		count: both,
		lost: lost(before.answered - both, `answered at ${from.title} alone`),
	});
	if (scoredBoth !== null)
		steps.push({
			title: "Scored both times",
			count: scoredBoth,
			lost: lost(both - scoredBoth, "without a score at one of them"),
		});
	return steps;
}

const stepColumns: readonly Column<FlowStep>[] = [
	{ title: "Step", value: (it) => it.title },
	{ title: "Count", value: (it) => it.count, numeric: true },
	{ title: "Of the step before", value: (it) => it.lost ?? null },
];

type RateRow = ResponseRate & { wave: string };

function Rates({ change }: { change: Change }) {
	const { waves } = change.flow;
	const rows: RateRow[] = waves.flatMap(({ title, rates }) =>
		rates.map((rate) => ({ ...rate, wave: title })),
	);
	const notes = [...new Set(waves.flatMap(({ note }) => note ?? []))];
	return (
		<>
			{rows.length > 0 && (
				<DataTable
					caption="Response rates, by their AAPOR names"
					columns={rateColumns}
					rows={rows}
					rowKey={(it) => `${it.wave} ${it.name}`}
				/>
			)}
			{notes.map((note) => (
				<p key={note} className="hint">
					{note}
				</p>
			))}
		</>
	);
}

const rateColumns: readonly Column<RateRow>[] = [
	{ title: "Wave", value: (it) => it.wave },
	{ title: "Rate", value: (it) => it.name },
	{
		title: "Share",
		value: (it) => it.share,
		show: (it) => (it.share === null ? undefined : percent(it.share)),
		numeric: true,
	},
	{ title: "What it is", value: (it) => it.meaning },
];

function LeaversTable({ change }: { change: Change }) {
	const { leavers, note } = change.flow;
	const decimals = change.scale ? decimalsFor(change.scale.range) : 2;
	return (
		<>
			{leavers.length > 0 && (
				<DataTable
					caption={`How those who left differed at ${change.from.title}`}
					columns={leaverColumns(decimals)}
					rows={leavers}
					rowKey={(it) => it.scale}
				/>
			)}
			{note && <p className="hint">{note}</p>}
		</>
	);
}

function leaverColumns(decimals: number): readonly Column<Leavers>[] {
	const points = (
		title: string,
		of: (row: Leavers) => number | null,
		write = figure,
		places = decimals,
	): Column<Leavers> => ({
		title,
		value: of,
		show: (it) => {
			const value = of(it);
			return value === null ? undefined : write(value, places);
		},
		numeric: true,
	});
	return [
		{ title: "Score", value: (it) => it.title },
		{ title: "Stayed, n", value: (it) => it.stayed.n, numeric: true },
		points("Stayed, mean", (it) => it.stayed.mean),
		{ title: "Left, n", value: (it) => it.left.n, numeric: true },
		points("Left, mean", (it) => it.left.mean),
		points("Difference", (it) => it.difference, signed),
		points("In standard deviations", (it) => it.standardised, signed, 2),
	];
}
