import type { Instrument } from "#instruments/definition.ts";
import { placed } from "#instruments/feedback/profile.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { english } from "../words.ts";

interface Row {
	scale: string;
	low: string;
	middle: string;
	high: string;
}

const columns: readonly Column<Row>[] = [
	{ title: "Scale", value: (it) => it.scale },
	{ title: "A low score", value: (it) => it.low },
	{ title: "A middling one", value: (it) => it.middle },
	{ title: "A high one", value: (it) => it.high },
];

/** What respondents would read of each scale, at both ends and in the middle. */
export function ProfilePreview({ definition }: { definition: Instrument }) {
	const rows = definition.scales
		.filter(({ variantOf }) => variantOf === undefined)
		.map((scale): Row => {
			const { min, max } = scale.range;
			const at = (score: number) => {
				const { value, third, band } = placed(scale, score);
				const place = band ? english(band.label) : `in the ${third} third`;
				return `${value} on a line from ${min} to ${max}: ${place}`;
			};
			return {
				scale: `${english(scale.title)}. ${english(scale.meaning)}`,
				low: at(min),
				middle: at((min + max) / 2),
				high: at(max),
			};
		});
	return (
		<details>
			<summary>What respondents would read</summary>
			<DataTable
				caption="What respondents would read"
				hideCaption
				columns={columns}
				rows={rows}
				rowKey={(it) => it.scale}
			/>
		</details>
	);
}
