import type { Loss } from "../../../server/imports/imports.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";

const kinds: Record<Loss["kind"], string> = {
	lost: "Lost",
	changed: "Changed",
};

const columns: readonly Column<Loss>[] = [
	{ title: "Kind", value: (it) => kinds[it.kind] },
	{ title: "Where", value: (it) => it.where },
	{ title: "What", value: (it) => it.what },
	{ title: "Why, and what to do", value: (it) => it.why },
];

/** Everything of a file that is not, or not as it was, on the other side. */
export function LossesTable({
	caption,
	losses,
}: {
	caption: string;
	losses: readonly Loss[];
}) {
	return (
		<div className="losses">
			<DataTable
				caption={caption}
				hideCaption
				columns={columns}
				rows={losses}
				rowKey={(it) => `${it.kind} ${it.where} ${it.what} ${it.why}`}
			/>
		</div>
	);
}
