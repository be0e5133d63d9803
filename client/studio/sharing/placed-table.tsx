import { Link } from "react-router";
import type {
	PlacedInstrument,
	TakenIn,
} from "../../../server/sharing/sharing.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";

const wayWords: Record<
	PlacedInstrument["how"],
	(it: PlacedInstrument) => string
> = {
	new: () => "A new draft",
	"there-already": () => "Here already, and the same: nothing is stored",
	renamed: ({ from }) =>
		`A new draft under a name of its own, because another ${from.id} ${from.version} is here`,
};

/** Where each instrument of the file goes. */
export function PlacedTable({ taken }: { taken: TakenIn }) {
	const isHere = ({ how }: PlacedInstrument) =>
		taken.stored || how === "there-already";
	const columns: readonly Column<PlacedInstrument>[] = [
		{
			title: "Instrument",
			value: (it) => it.title,
			show: (it) =>
				isHere(it) ? (
					<Link to={`/library/${it.as.id}/${it.as.version}`}>{it.title}</Link>
				) : (
					it.title
				),
		},
		{
			title: "Id and version",
			value: (it) => `${it.as.id} ${it.as.version}`,
			show: (it) => (
				<code>
					{it.as.id} {it.as.version}
				</code>
			),
		},
		{
			title: taken.stored ? "What was stored" : "What would be stored",
			value: (it) => wayWords[it.how](it),
		},
		{
			title: "Wording",
			value: (it) =>
				it.withheld
					? "Withheld: ask its holder for permission of your own"
					: "In the file",
		},
	];
	return (
		<DataTable
			caption="Instruments in the file"
			hideCaption
			plain
			columns={columns}
			rows={taken.instruments}
			rowKey={({ from }) => `${from.id} ${from.version}`}
		/>
	);
}
