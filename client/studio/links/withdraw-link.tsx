import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type { Link } from "../../../server/links/links.schemas.ts";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { linksQuery } from "../queries.ts";
import { forgetFresh } from "./fresh-links.ts";
import { type Known, wishLike } from "./link-wish.ts";

/** Withdraws a link, and afterwards offers what comes nearest to undoing it: a new one. */
export function WithdrawLink({
	known,
	link,
	name,
}: {
	known: Known;
	link: Link;
	name: string;
}) {
	const { project, survey } = known;
	const client = useQueryClient();
	const navigate = useNavigate();
	return (
		<ConfirmButton
			label="Withdraw"
			of={name}
			question="Withdraw this link?"
			action="Withdraw it"
			act={() => api.revokeLink(project.id, survey.id, link.id)}
			done={() => {
				forgetFresh([link.id]);
				client.invalidateQueries(linksQuery(project.id, survey.id));
				say("The link is withdrawn. It opens nothing any more.", {
					label: "Make a new one like it",
					run: () =>
						navigate(`/projects/${project.id}/surveys/${survey.id}/links`, {
							state: { wish: wishLike(link, known) },
						}),
				});
			}}
		>
			<p>{name}</p>
			<p>
				Whoever has it can no longer answer with it. Answers that came by it
				stay. It cannot be undone, but you can make a new link.
			</p>
		</ConfirmButton>
	);
}
