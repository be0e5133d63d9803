import type { Link } from "../../../server/links/links.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { waveNameOf } from "../surveys/wave-name.ts";
import { atMinute } from "../words.ts";
import { kindNames, stateNames } from "./kind-words.tsx";
import type { Known } from "./link-wish.ts";
import { WithdrawLink } from "./withdraw-link.tsx";

/** Every link of the survey, without its secret. */
export function LinkTable({ known }: { known: Known }) {
	const { survey, participants, sites, links } = known;
	const waveOf = (it: Link) => waveNameOf(survey, it.wave);
	const codeOf = (it: Link) =>
		participants.find(({ id }) => id === it.participant)?.code ?? null;
	const siteOf = (it: Link) =>
		sites.find(({ id }) => id === it.site)?.name ?? null;
	const columns: readonly Column<Link>[] = [
		{ title: "Kind", value: (it) => kindNames[it.kind] },
		{ title: "Wave", value: waveOf },
		{ title: "Participant", value: codeOf },
		{ title: "Site", value: siteOf },
		{
			title: "State",
			value: (it) => stateNames[it.state],
			show: (it) => (
				<span className={it.state === "live" ? "badge press" : "badge"}>
					{stateNames[it.state]}
				</span>
			),
		},
		{ title: "Responses", value: (it) => it.responses, numeric: true },
		{
			title: "Made",
			wide: true,
			value: (it) => it.createdAt,
			show: (it) => atMinute(it.createdAt),
		},
		{
			title: "Withdraw",
			show: (it) =>
				it.state === "live" && (
					<WithdrawLink
						known={known}
						link={it}
						name={`${kindNames[it.kind]}, ${waveOf(it)}, ${codeOf(it) ?? atMinute(it.createdAt)}`}
					/>
				),
		},
	];
	return (
		<DataTable
			caption="Links of this survey"
			hideCaption
			columns={columns}
			rows={links}
			rowKey={(it) => it.id}
		/>
	);
}
