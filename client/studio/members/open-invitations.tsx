import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Invitation } from "../../../server/invitations/invitations.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { invitationsQuery } from "../queries.ts";
import { onDay } from "../words.ts";
import { roleWords } from "./roles.ts";

/** Invitations that nobody has used yet; nothing when there are none. */
export function OpenInvitations({ project }: { project: string }) {
	const { data } = useSuspenseQuery(invitationsQuery(project));
	const columns: Column<Invitation>[] = [
		{ title: "For", value: (it) => it.email },
		{ title: "Role", value: (it) => roleWords[it.role].name },
		{ title: "Invited by", value: (it) => it.invitedBy, wide: true },
		{
			title: "Works until",
			value: (it) => it.expires,
			show: (it) => onDay(it.expires),
			wide: true,
		},
		{
			title: "Actions",
			show: (it) => <Withdraw project={project} invitation={it} />,
		},
	];
	if (data.invitations.length === 0) return null;
	return (
		<section className="section">
			<h2>Not used yet</h2>
			<DataTable
				caption="Invitations that may still be used"
				hideCaption
				columns={columns}
				rows={data.invitations}
				rowKey={(it) => it.id}
			/>
		</section>
	);
}

function Withdraw({
	project,
	invitation,
}: {
	project: string;
	invitation: Invitation;
}) {
	const client = useQueryClient();
	return (
		<ConfirmButton
			label="Withdraw"
			of={`the invitation for ${invitation.email}`}
			question="Withdraw this invitation?"
			action="Withdraw it"
			act={() => api.withdrawInvitation(project, invitation.id)}
			done={() => {
				client.invalidateQueries(invitationsQuery(project));
				say("The invitation is withdrawn.");
			}}
		>
			<p>
				The address that {invitation.email} was sent opens nothing any more. You
				can make a new one.
			</p>
		</ConfirmButton>
	);
}
