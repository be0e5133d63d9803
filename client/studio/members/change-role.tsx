import { useMutation, useQueryClient } from "@tanstack/react-query";
import type {
	Member,
	Role,
} from "../../../server/projects/projects.schemas.ts";
import { api } from "../api.ts";
import { say } from "../layout/toast-store.ts";
import { membersQuery, projectsQuery } from "../queries.ts";
import { roleWords } from "./roles.ts";

/** A member's role, to choose another; it holds at once, and the message offers the way back. */
export function ChangeRole({
	project,
	member,
}: {
	project: string;
	member: Member;
}) {
	const client = useQueryClient();
	const { mutate, isPending } = useMutation({
		mutationFn: (role: Role) =>
			api.changeMember(project, member.account, { role }),
		onSuccess(_, role) {
			client.invalidateQueries(membersQuery(project));
			client.invalidateQueries(projectsQuery);
			say(`${member.name} is ${roleWords[role].name.toLowerCase()} now.`, {
				label: "Undo",
				run: () => mutate(member.role),
			});
		},
		onError: (problem) => say(problem.message),
	});
	return (
		<select
			aria-label={`Role of ${member.name}`}
			value={member.role}
			disabled={isPending}
			onChange={(event) => mutate(event.target.value as Role)}
		>
			{Object.entries(roleWords).map(([role, { name }]) => (
				<option key={role} value={role}>
					{name}
				</option>
			))}
		</select>
	);
}
