import type {
	Change,
	GroupChange,
} from "../../../server/change/change.schemas.ts";
import type { Site } from "../../../server/projects/projects.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, pValue, signed } from "../../charts/format.ts";
import { SelectField } from "../forms/select-field.tsx";

interface Row {
	title: string;
	n: string;
	mean: number | null;
	low: number | null;
	high: number | null;
}

/** The change elsewhere less the change at a site where things went on as before. */
export function ComparisonSection({
	change,
	sites,
	chosen,
	onComparison,
}: {
	change: Change;
	sites: readonly Site[];
	chosen: string | undefined;
	onComparison: (site: string | undefined) => void;
}) {
	const { comparison, scale } = change;
	const others = sites.filter(({ id }) => id !== change.site?.id);
	if (scale === null || sites.length < 2) return null;
	const decimals = decimalsFor(scale.range);
	const found = comparison.value;
	return (
		<section className="change-section">
			<h2>Against a comparison site</h2>
			<p className="hint">
				If one site went on as before, name it: what changed there too would
				have come anyway.
			</p>
			<search className="filter" aria-label="Comparison">
				<SelectField
					name="comparison"
					label="Comparison site"
					choices={[
						{ value: "", label: "None" },
						...others.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={chosen ?? ""}
					onValue={(site) => onComparison(site || undefined)}
				/>
			</search>
			{found && (
				<>
					<p>{found.sentence}</p>
					<DataTable
						caption={`Difference in differences: ${scale.title}`}
						columns={columns(decimals)}
						rows={[
							rowOf(found.changed),
							rowOf(found.comparison),
							{
								title: "Difference in differences",
								n: found.p === null ? "" : `p ${pValue(found.p)}`,
								mean: found.difference,
								low: found.ciLow,
								high: found.ciHigh,
							},
						]}
						rowKey={(it) => it.title}
					/>
					<p className="hint">{found.assumption}</p>
				</>
			)}
			{comparison.note && <p className="hint">{comparison.note}</p>}
		</section>
	);
}

function rowOf(group: GroupChange): Row {
	const n =
		group.pairs === null
			? group.before === null
				? "not shown"
				: `${group.before} and ${group.after}`
			: String(group.pairs);
	return {
		title: group.title,
		n,
		mean: group.mean,
		low: group.ciLow,
		high: group.ciHigh,
	};
}

function columns(decimals: number): readonly Column<Row>[] {
	const points = (
		title: string,
		key: "mean" | "low" | "high",
	): Column<Row> => ({
		title,
		value: (it) => it[key],
		show: (it) => {
			const value = it[key];
			return value === null ? undefined : signed(value, decimals);
		},
		numeric: true,
	});
	return [
		{ title: "Group", value: (it) => it.title },
		{ title: "n", value: (it) => it.n, numeric: true },
		points("Change", "mean"),
		points("95 % from", "low"),
		points("95 % to", "high"),
	];
}
