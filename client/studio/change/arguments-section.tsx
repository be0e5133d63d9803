import type {
	Argument,
	ItemChange,
	MixShift,
	TestedScale,
} from "../../../server/change/arguments.schemas.ts";
import type { Change } from "../../../server/change/change.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, percent, pValue, signed } from "../../charts/format.ts";
import { Disclosure } from "../layout/disclosure.tsx";

const verdictWords: Record<Argument["verdict"], string> = {
	against: "Speaks against it",
	unknown: "Cannot be told",
	"not-found": "Not found",
};

/** What could make the change without anything having changed, the gravest first. */
export function ArgumentsSection({ change }: { change: Change }) {
	const { list, mix, scales, items, itemNote } = change.arguments;
	const order = Object.keys(verdictWords);
	const sorted = list.toSorted(
		(a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict),
	);
	const decimals = change.scale ? decimalsFor(change.scale.range) : 2;
	return (
		<section className="change-section arguments">
			<h2>What speaks against this</h2>
			<ul className="argument-list">
				{sorted.map(({ kind, title, verdict, text }) => (
					<li key={kind} data-verdict={verdict}>
						<h3>
							{title}{" "}
							<span className="argument-verdict">{verdictWords[verdict]}</span>
						</h3>
						<p>{text}</p>
					</li>
				))}
			</ul>
			{mix.length > 0 && (
				<Disclosure title="Who answered, before and after">
					<DataTable
						caption="Shares of those who answered, with Newcombe's 95 % interval of the difference"
						columns={mixColumns}
						rows={mix}
						rowKey={(it) => `${it.dimension} ${it.value}`}
					/>
				</Disclosure>
			)}
			{scales.length > 1 && (
				<Disclosure title="All scores tested">
					<DataTable
						caption="Tests of all scores: one first, the others adjusted by Holm's method"
						columns={scaleColumns(decimals)}
						rows={scales}
						rowKey={(it) => it.scale}
					/>
				</Disclosure>
			)}
			{items.length > 0 && (
				<Disclosure title="All questions tested">
					<p className="hint">
						Exploratory: the share who chose the top answer. {itemNote}
					</p>
					<DataTable
						caption="Top answers before and after, adjusted by Holm's method"
						columns={itemColumns}
						rows={items}
						rowKey={(it) => it.item}
					/>
				</Disclosure>
			)}
		</section>
	);
}

/** A difference of shares in whole percentage points, with its sign. */
const points = (difference: number | null) =>
	difference === null ? undefined : `${signed(difference * 100, 0)} points`;

function share<Row>(
	title: string,
	of: (row: Row) => number | null,
	write: (value: number | null) => string | undefined = (value) =>
		value === null ? undefined : percent(value),
): Column<Row> {
	return { title, value: of, show: (it) => write(of(it)), numeric: true };
}

function p<Row>(title: string, of: (row: Row) => number | null): Column<Row> {
	return {
		title,
		value: of,
		show: (it) => {
			const value = of(it);
			return value === null ? undefined : pValue(value);
		},
		numeric: true,
	};
}

const mixColumns: readonly Column<MixShift>[] = [
	{ title: "What", value: (it) => it.dimension },
	{ title: "Kind", value: (it) => it.value },
	{ title: "Before, n", value: (it) => it.before, numeric: true },
	share("Before", (it) => (it.beforeOf ? it.before / it.beforeOf : null)),
	{ title: "After, n", value: (it) => it.after, numeric: true },
	share("After", (it) => (it.afterOf ? it.after / it.afterOf : null)),
	share("Difference", (it) => it.difference, points),
	share("95 % from", (it) => it.ciLow, points),
	share("95 % to", (it) => it.ciHigh, points),
];

function scaleColumns(decimals: number): readonly Column<TestedScale>[] {
	return [
		{ title: "Score", value: (it) => it.title },
		{
			title: "Read",
			value: (it) => (it.primary ? "first" : "exploratory"),
		},
		{
			title: "Change",
			value: (it) => it.mean,
			show: (it) => (it.mean === null ? undefined : signed(it.mean, decimals)),
			numeric: true,
		},
		{ title: "Test", value: (it) => it.test },
		p("p", (it) => it.p),
		p("p by Holm", (it) => it.adjustedP),
	];
}

const itemColumns: readonly Column<ItemChange>[] = [
	{ title: "Question", value: (it) => it.text },
	{ title: "Top answer", value: (it) => it.top, wide: true },
	{
		title: "n",
		value: (it) => it.pairs ?? it.before + it.after,
		show: (it) =>
			it.pairs === null ? `${it.before} and ${it.after}` : String(it.pairs),
		numeric: true,
	},
	share("Before", (it) => it.beforeShare),
	share("After", (it) => it.afterShare),
	share("Difference", (it) => it.difference, points),
	share("95 % from", (it) => it.ciLow, points),
	share("95 % to", (it) => it.ciHigh, points),
	p("p", (it) => it.p),
	p("p by Holm", (it) => it.adjustedP),
];
