import { useSuspenseQuery } from "@tanstack/react-query";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import type { Site } from "../../../server/projects/projects.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { Page } from "../layout/page.tsx";
import { participantsQuery, sitesQuery } from "../queries.ts";
import { counted, onDay } from "../words.ts";
import { AddParticipants } from "./add-participants.tsx";
import { projectTrail } from "./project-trail.ts";
import { useThisProject } from "./use-project.ts";

function columnsOf(sites: readonly Site[]): readonly Column<Participant>[] {
	const nameOf = (id: string | null) =>
		sites.find((site) => site.id === id)?.name ?? null;
	return [
		{ title: "Code", value: (it) => it.code },
		{ title: "Site", value: (it) => nameOf(it.site) },
		{
			title: "Added",
			value: (it) => it.createdAt,
			show: (it) => onDay(it.createdAt),
		},
	];
}

export function ParticipantsPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(participantsQuery(project.id));
	const { data: siteList } = useSuspenseQuery(sitesQuery(project.id));
	const { participants } = data;
	return (
		<Page
			title="Participants"
			trail={projectTrail(project)}
			lead="People known by a code, so that their answers before and after can be joined. Only surveys linked by participant need them."
		>
			<section className="section first">
				<h2>Add participants</h2>
				<AddParticipants project={project.id} sites={siteList.sites} />
			</section>
			{participants.length > 0 && (
				<section className="section">
					<h2>{counted(participants.length, "participant")}</h2>
					<DataTable
						caption="Participants of this project"
						hideCaption
						columns={columnsOf(siteList.sites)}
						rows={participants}
						rowKey={(it) => it.id}
					/>
				</section>
			)}
		</Page>
	);
}
