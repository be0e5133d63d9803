import { useSuspenseQuery } from "@tanstack/react-query";
import type { Member } from "../../../server/projects/projects.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { membersQuery, sessionQuery } from "../queries.ts";
import { ChangeRole } from "./change-role.tsx";
import { InviteColleague } from "./invite-colleague.tsx";
import { OpenInvitations } from "./open-invitations.tsx";
import { RemoveMember } from "./remove-member.tsx";
import { roleWords } from "./roles.ts";

export function MembersPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(membersQuery(project.id));
	const { data: session } = useSuspenseQuery(sessionQuery);
	const mayChange = project.abilities["change members"];
	const columns: Column<Member>[] = [
		{ title: "Name", value: (it) => it.name },
		{ title: "Email address", value: (it) => it.email, wide: true },
		{
			title: "Role",
			value: (it) => roleWords[it.role].name,
			...(mayChange && {
				show: (it: Member) => <ChangeRole project={project.id} member={it} />,
			}),
		},
		{
			title: "Actions",
			show: (it) =>
				(mayChange || it.account === session?.account.id) && (
					<RemoveMember
						project={project}
						member={it}
						isSelf={it.account === session?.account.id}
					/>
				),
		},
	];
	return (
		<Page
			title="Members"
			trail={projectTrail(project)}
			lead="Who works on this project, and as what. Nobody else can see that it exists."
		>
			<DataTable
				caption="Members of this project"
				hideCaption
				columns={columns}
				rows={data.members}
				rowKey={(it) => it.account}
			/>
			{mayChange && (
				<>
					<section className="section">
						<h2>Invite somebody</h2>
						<InviteColleague project={project.id} />
					</section>
					<OpenInvitations project={project.id} />
				</>
			)}
			<section className="section">
				<h2>What each role does</h2>
				<dl className="facts">
					{Object.values(roleWords).map(({ name, meaning }) => (
						<div key={name}>
							<dt>{name}</dt>
							<dd>{meaning}.</dd>
						</div>
					))}
				</dl>
			</section>
		</Page>
	);
}
