import { useQueryClient } from "@tanstack/react-query";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { counted } from "../words.ts";

/** For somebody who asks a member of the team to take back what they answered. */
export function TakeOut({
	project,
	person,
}: {
	project: Project;
	person: Participant;
}) {
	const client = useQueryClient();
	if (!project.abilities["change participants"]) return null;
	return (
		<section className="section">
			<h2>If they take their answers back</h2>
			<p>They can also do it themselves, with the code that they were given.</p>
			<ConfirmButton
				label="Take their answers out"
				of={`of ${person.code}`}
				question={`Take out what ${person.code} answered?`}
				action="Take the answers out"
				act={async () => {
					const { responses, links } = await api.withdrawParticipant(
						project.id,
						person.id,
						{ scope: "all" },
					);
					say(
						`${counted(responses, "response")} of ${person.code} taken out, ${counted(links, "link")} closed.`,
					);
				}}
				done={() =>
					client.invalidateQueries({ queryKey: ["projects", project.id] })
				}
			>
				<p>
					Every answer that they gave is erased, from every figure too. Their
					links close, and they get no more. Their code and contact details
					stay. It cannot be undone.
				</p>
			</ConfirmButton>
		</section>
	);
}
