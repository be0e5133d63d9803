import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type {
	Member,
	Project,
} from "../../../server/projects/projects.schemas.ts";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { membersQuery, projectsQuery } from "../queries.ts";

/** Takes a member out of the project, or lets the reader leave it. */
export function RemoveMember({
	project,
	member,
	isSelf,
}: {
	project: Project;
	member: Member;
	isSelf: boolean;
}) {
	const client = useQueryClient();
	const navigate = useNavigate();
	return (
		<ConfirmButton
			label={isSelf ? "Leave" : "Remove"}
			of={isSelf ? "this project" : member.name}
			question={isSelf ? `Leave ${project.name}?` : `Remove ${member.name}?`}
			action={isSelf ? "Leave it" : "Remove"}
			act={() => api.removeMember(project.id, member.account)}
			done={() => {
				if (isSelf) {
					navigate("/projects");
					client.invalidateQueries(projectsQuery);
					return say(`You have left ${project.name}.`);
				}
				client.invalidateQueries(membersQuery(project.id));
				say(`${member.name} is no longer in the project.`);
			}}
		>
			<p>
				{isSelf
					? "You will no longer see that it exists. An owner can invite you again."
					: "They see nothing of the project from now on, in any window that is open. What they did stays in the audit. You can invite them again."}
			</p>
		</ConfirmButton>
	);
}
