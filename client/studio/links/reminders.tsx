import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Invited } from "../../../server/links/bulk-links.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { invitedQuery, linksQuery } from "../queries.ts";
import { waveNameOf } from "../surveys/wave-name.ts";
import { counted } from "../words.ts";
import type { Known } from "./link-wish.ts";
import { makeBulk } from "./make-bulk.ts";

type WaveCounts = Invited["waves"][number];

/** How many were invited and reminded, and a reminder for those who have not answered. Nobody is named. */
export function Reminders({ known }: { known: Known }) {
	const { project, survey } = known;
	const { data } = useSuspenseQuery(invitedQuery(project.id, survey.id));
	const rows = data.waves.filter(({ invited }) => invited > 0);
	if (rows.length === 0) return null;
	const titleOf = (wave: string) => waveNameOf(survey, wave);
	const columns: readonly Column<WaveCounts>[] = [
		{ title: "Wave", value: (it) => titleOf(it.wave) },
		{ title: "Invited", value: (it) => it.invited, numeric: true },
		{ title: "Answered", value: (it) => it.answered, numeric: true },
		{ title: "Not yet", value: (it) => it.waiting, numeric: true },
		{
			title: "Said stop",
			value: (it) => it.stopped,
			numeric: true,
			wide: true,
		},
		{ title: "Reminded", value: remindedInWords, wide: true },
		{
			title: "Remind",
			show: (it) =>
				project.abilities["change contacts"] &&
				it.waiting > 0 && (
					<Remind known={known} counts={it} title={titleOf(it.wave)} />
				),
		},
	];
	return (
		<section className="section">
			<h2>Reminders</h2>
			<p>
				For those who have a link of their own, have not answered, and have not
				said stop.
			</p>
			<DataTable
				caption="Invited and reminded, by wave"
				hideCaption
				plain
				columns={columns}
				rows={rows}
				rowKey={(it) => it.wave}
			/>
		</section>
	);
}

function remindedInWords({ reminded }: WaveCounts): string {
	if (reminded.length === 0) return "Nobody";
	return reminded
		.map(
			({ times, participants }) =>
				`${counted(participants, "person", "people")} ${times === 1 ? "once" : `${times} times`}`,
		)
		.join(", ");
}

function Remind({
	known,
	counts,
	title,
}: {
	known: Known;
	counts: WaveCounts;
	title: string;
}) {
	const { project, survey } = known;
	const client = useQueryClient();
	return (
		<ConfirmButton
			label={`Remind ${counts.waiting}`}
			of={title}
			question={`Remind ${counted(counts.waiting, "person", "people")}?`}
			action="Make new links"
			act={async () =>
				say(
					await makeBulk(known, {
						wave: counts.wave,
						participants: "all",
						reminder: true,
						contacts: true,
					}),
				)
			}
			done={() => {
				client.invalidateQueries(linksQuery(project.id, survey.id));
				document.getElementById("fresh-links")?.focus();
			}}
		>
			<p>
				Each gets a new link to send, and the one before it stops working, so
				that nobody answers twice. Names and addresses come with them for
				letters, and that is entered in the audit.
			</p>
		</ConfirmButton>
	);
}
