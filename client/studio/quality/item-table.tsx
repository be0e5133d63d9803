import type {
	ItemQuality,
	ScaleQuality,
} from "../../../server/quality/quality.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { figure, percent } from "../../charts/format.ts";

/** Each question of a scale: how it goes with the others, and how often it was left out. */
export function ItemTable({
	scale,
	hideCaption = false,
}: {
	scale: ScaleQuality;
	hideCaption?: boolean;
}) {
	const { title, items, people, reliability } = scale;
	return (
		<DataTable
			caption={`Questions of “${title}”`}
			hideCaption={hideCaption}
			columns={[
				...questions,
				...(reliability.value ? belonging : []),
				...(people === null ? [] : missing(people)),
			]}
			rows={items}
			rowKey={({ item }) => item}
		/>
	);
}

const questions: readonly Column<ItemQuality>[] = [
	{
		title: "Question",
		value: ({ text, reversed }) => `${text}${reversed ? " (reversed)" : ""}`,
	},
];

const belonging: readonly Column<ItemQuality>[] = [
	{
		title: "With the others",
		value: ({ itemRest }) => itemRest,
		show: ({ itemRest }) => orDash(itemRest),
		numeric: true,
	},
	{ title: "In words", value: ({ verdict }) => verdict },
	{
		title: "Alpha without it",
		value: ({ alphaIfDropped }) => alphaIfDropped,
		show: ({ alphaIfDropped }) => orDash(alphaIfDropped),
		numeric: true,
	},
];

function missing(people: number): Column<ItemQuality>[] {
	return [
		shareColumn("Not answered", people, ({ notAnswered }) => notAnswered),
		shareColumn(
			"Does not apply, or not said",
			people,
			({ noSubstance }) => noSubstance,
		),
	];
}

function shareColumn(
	title: string,
	people: number,
	countOf: (item: ItemQuality) => number | null,
): Column<ItemQuality> {
	return {
		title,
		value: countOf,
		show: (item) => {
			const count = countOf(item);
			if (count === null || people === 0) return "–";
			const unasked =
				item.conditional && title === "Not answered" ? ", or not asked" : "";
			return `${count.toLocaleString("en-GB")} (${percent(count / people)})${unasked}`;
		},
		numeric: true,
	};
}

function orDash(value: number | null): string {
	return value === null ? "–" : figure(value, 2);
}
