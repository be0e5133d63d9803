import type { Progress } from "../../../server/responses/responses.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";

const columns: readonly Column<Progress["sites"][number]>[] = [
	{ title: "Site", value: (it) => it.site },
	{ title: "Responses", value: (it) => it.responses, numeric: true },
];

export function SiteTable({ progress }: { progress: Progress }) {
	return (
		<section className="section">
			<h2>By site</h2>
			<DataTable
				caption="Responses by site"
				hideCaption
				columns={columns}
				rows={progress.sites}
				rowKey={(it) => it.site}
			/>
		</section>
	);
}
