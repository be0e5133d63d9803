import type {
	Change,
	GroupChange,
	ScaleHead,
} from "../../../server/change/change.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { type ForestRow, forest } from "../../charts/forest.tsx";
import { decimalsFor, signed } from "../../charts/format.ts";
import { SelectField } from "../forms/select-field.tsx";
import { counted } from "../words.ts";
import { changeNote } from "./change-note.ts";

/** The change of everybody and of each group, one below the other. */
export function GroupsSection({
	change,
	hasSites,
	onBy,
}: {
	change: Change;
	hasSites: boolean;
	onBy: (by: string | undefined) => void;
}) {
	const { groups, scale } = change;
	if (scale === null) return null;
	const choices = [
		{ value: "", label: "Everybody" },
		...(hasSites ? [{ value: "site", label: "Sites" }] : []),
		...groups.attributes.map((name) => ({
			value: `attribute:${name}`,
			label: name,
		})),
	];
	const decimals = decimalsFor(scale.range);
	const data = {
		rows: groups.rows.map((row) => forestRow(row, change)),
		decimals,
		sides: sidesOf(scale),
	};
	return (
		<section className="change-section">
			<h2>By group</h2>
			{choices.length > 1 && (
				<search className="filter" aria-label="Which groups">
					<SelectField
						name="by"
						label="Show by"
						choices={choices}
						value={groups.by ?? ""}
						onValue={(by) => onBy(by || undefined)}
					/>
				</search>
			)}
			<ChartFigure
				title={groupsFinding(change)}
				note={changeNote(
					change,
					`${scale.comparison === "paired" ? "Mean change within people" : "Difference of the two groups"}, in points of ${scale.title}, with 95 % intervals.`,
				)}
				draw={(width) => forest(data, width)}
				table={
					<DataTable
						caption={`${scale.title} by group`}
						hideCaption
						columns={columnsFor(scale.comparison, decimals)}
						rows={groups.rows}
						rowKey={(it) => it.key}
					/>
				}
			/>
			{groups.note && <p className="hint">{groups.note}</p>}
		</section>
	);
}

function groupsFinding({ groups: { rows }, scale }: Change): string {
	const groups = rows.slice(1).filter(({ mean }) => mean !== null);
	const clear = groups.filter(({ ciLow, ciHigh }) => {
		if (ciLow === null || ciHigh === null) return false;
		return ciLow > 0 || ciHigh < 0;
	});
	return groups.length === 0
		? `${scale?.title}: everybody`
		: `${scale?.title}: a clear change in ${clear.length} of ${counted(groups.length, "group")}`;
}

function forestRow(row: GroupChange, { threshold }: Change): ForestRow {
	return {
		key: row.key,
		title: row.title,
		words: wordsFor(row, threshold),
		mean: row.mean,
		low: row.ciLow,
		high: row.ciHigh,
		small: row.small,
	};
}

function wordsFor(
	{ pairs, before, after }: GroupChange,
	threshold: number | null,
): string {
	if (before === null || after === null)
		return `not shown: fewer than ${threshold} people`;
	return pairs === null
		? `${before} and ${after} scored`
		: counted(pairs, "pair");
}

function sidesOf({ direction }: ScaleHead): [string, string] {
	if (direction === "neutral") return ["fell", "rose"];
	return direction === "lower-is-better"
		? ["better", "worse"]
		: ["worse", "better"];
}

function columnsFor(
	comparison: ScaleHead["comparison"],
	decimals: number,
): readonly Column<GroupChange>[] {
	const points = (
		title: string,
		key: "mean" | "ciLow" | "ciHigh",
	): Column<GroupChange> => ({
		title,
		value: (it) => it[key],
		show: (it) => {
			const value = it[key];
			return value === null ? undefined : signed(value, decimals);
		},
		numeric: true,
	});
	const counts: Column<GroupChange>[] =
		comparison === "paired"
			? [{ title: "Pairs", value: (it) => it.pairs, numeric: true }]
			: [
					{ title: "Before, n", value: (it) => it.before, numeric: true },
					{ title: "After, n", value: (it) => it.after, numeric: true },
				];
	return [
		{ title: "Group", value: (it) => it.title },
		...counts,
		points("Mean change", "mean"),
		points("95 % from", "ciLow"),
		points("95 % to", "ciHigh"),
		{
			title: "Small",
			value: (it) => (it.small ? "few people" : null),
		},
	];
}
