import type {
	Change,
	ReliableChange,
	ScaleHead,
} from "../../../server/change/change.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, figure, percent } from "../../charts/format.ts";
import type { PairPoint } from "../../charts/paired-data.ts";
import { reliableChange } from "../../charts/reliable-change.tsx";
import { counted } from "../words.ts";
import { changeNote } from "./change-note.ts";

/** Each person against what the scale's own error could make of no change. */
export function ReliableSection({
	change,
	points,
}: {
	change: Change;
	/** Distinct pairs, for the picture; empty where there are too many. */
	points: readonly PairPoint[];
}) {
	const { scale, reliable } = change;
	if (scale === null) return null;
	if (reliable.value === null)
		return (
			<section className="change-section">
				<h2>Person by person</h2>
				<p>{reliable.note}</p>
			</section>
		);
	const found = reliable.value;
	const decimals = decimalsFor(scale.range);
	const { better, worse } = directionWords(scale);
	const data = {
		points,
		from: change.from.title,
		to: change.to.title,
		range: scale.range,
		mdc: found.mdc95,
		decimals,
		same: { count: found.unchanged, words: "no reliable change" },
		...(scale.direction === "lower-is-better"
			? {
					rose: { count: found.deteriorated, words: worse },
					fell: { count: found.improved, words: better },
				}
			: {
					rose: { count: found.improved, words: better },
					fell: { count: found.deteriorated, words: worse },
				}),
	};
	return (
		<section className="change-section">
			<ChartFigure
				level={2}
				title={`${found.improved} of ${counted(found.pairs, "person", "people")} ${better} by more than the scale's own error`}
				note={changeNote(
					change,
					`n = ${counted(found.pairs, "person", "people")} with a score both times. Band: changes of up to ${figure(found.mdc95, decimals)} points; error alone moves 95 of 100 people no further.`,
				)}
				draw={(width) => reliableChange(data, width)}
				table={<CategoryTable found={found} better={better} worse={worse} />}
			/>
			<ErrorTable found={found} decimals={decimals} />
			{reliable.note && <p className="hint">{reliable.note}</p>}
		</section>
	);
}

function directionWords({ direction }: ScaleHead) {
	return direction === "neutral"
		? { better: "rose", worse: "fell" }
		: { better: "improved", worse: "deteriorated" };
}

interface Category {
	name: string;
	count: number;
	share: number;
}

function CategoryTable({
	found,
	better,
	worse,
}: {
	found: ReliableChange;
	better: string;
	worse: string;
}) {
	const rows: Category[] = (
		[
			[better, found.improved],
			["no reliable change", found.unchanged],
			[worse, found.deteriorated],
		] as const
	).map(([name, count]) => ({ name, count, share: count / found.pairs }));
	return (
		<DataTable
			caption="People by reliable change"
			hideCaption
			columns={categoryColumns}
			rows={rows}
			rowKey={(it) => it.name}
		/>
	);
}

const categoryColumns: readonly Column<Category>[] = [
	{ title: "Change", value: (it) => it.name },
	{ title: "People", value: (it) => it.count, numeric: true },
	{
		title: "Share",
		value: (it) => it.share,
		show: (it) => percent(it.share),
		numeric: true,
	},
];

interface ErrorRow {
	name: string;
	value: number | null;
	shown: string | undefined;
	meaning: string;
}

/** How the error of the scale was judged. */
function ErrorTable({
	found,
	decimals,
}: {
	found: ReliableChange;
	decimals: number;
}) {
	const { reliabilityCiLow: low, reliabilityCiHigh: high } = found;
	const interval =
		low === null || high === null
			? ""
			: `; 95 % interval ${figure(low, 2)} to ${figure(high, 2)} (Feldt)`;
	const named: [string, number, number, string][] = [
		[
			"Reliability",
			found.reliability,
			2,
			`${found.parts === 2 ? "Spearman and Brown's" : "Cronbach's alpha"} of ${found.parts} parts before, ${counted(found.reliabilityN, "person", "people")} who answered all${interval}`,
		],
		["SD before", found.sd, decimals, "How much scores differ before"],
		[
			"SEM",
			found.sem,
			decimals,
			"Standard error of measurement: SD × √(1 − reliability)",
		],
		[
			"MDC 95",
			found.mdc95,
			decimals,
			"Smallest change beyond error: 1.96 × √2 × SEM",
		],
	];
	const rows: ErrorRow[] = named.map(([name, value, places, meaning]) => ({
		name,
		value,
		shown: figure(value, places),
		meaning,
	}));
	return (
		<DataTable
			caption="How the scale's own error was judged"
			columns={errorColumns}
			rows={rows}
			rowKey={(it) => it.name}
		/>
	);
}

const errorColumns: readonly Column<ErrorRow>[] = [
	{ title: "Figure", value: (it) => it.name },
	{
		title: "Value",
		value: (it) => it.value,
		show: (it) => it.shown,
		numeric: true,
	},
	{ title: "What it is", value: (it) => it.meaning },
];
