import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Retention } from "../../../server/rights/rights.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { forMonths } from "../governance/governance-words.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { retentionQuery } from "../queries.ts";
import { counted, onDay } from "../words.ts";

type Class = Retention["classes"][number];

const names: Record<Class["class"], string> = {
	contacts: "Contact details, since they were last changed",
	identifiable: "Responses linked to a person or a code",
	participants: "Participants of whom no response is left",
	anonymous: "Anonymous responses",
};

const columns: readonly Column<Class>[] = [
	{ title: "What", value: (it) => names[it.class] },
	{
		title: "Kept for",
		value: (it) => it.months,
		show: (it) => (it.months === null ? "not decided" : forMonths(it.months)),
	},
	{ title: "Due now", value: (it) => it.due, numeric: true },
	{
		title: "Next due",
		value: (it) => it.next,
		show: (it) => (it.next === null ? "–" : onDay(it.next)),
	},
];

/** What the next run would erase, which is what a dry run shows. */
export function RetentionTable({ project }: { project: string }) {
	const client = useQueryClient();
	const { data } = useSuspenseQuery(retentionQuery(project));
	const due = data.classes.reduce((sum, each) => sum + each.due, 0);
	return (
		<>
			<p>
				{due === 0
					? "Nothing is due. "
					: `${counted(due, "record is", "records are")} due. `}
				What is due is erased once a day by itself. How long each is kept is
				decided before the project goes live.
			</p>
			<DataTable
				caption="How long each kind of data is kept"
				hideCaption
				columns={columns}
				rows={data.classes}
				rowKey={(it) => it.class}
				plain
			/>
			{due > 0 && (
				<ConfirmButton
					label="Erase what is due now"
					of=""
					question={`Erase ${counted(due, "record")}?`}
					action="Erase for good"
					act={() => api.runRetention(project)}
					done={() => {
						client.invalidateQueries({ queryKey: ["projects", project] });
						say("What was due is erased.");
					}}
				>
					<p>It would happen within a day anyhow. It cannot be undone.</p>
				</ConfirmButton>
			)}
		</>
	);
}
