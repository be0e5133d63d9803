import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import type {
	Project,
	Site,
} from "../../../server/projects/projects.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { Page } from "../layout/page.tsx";
import { participantsQuery, sitesQuery } from "../queries.ts";
import { counted, onDay } from "../words.ts";
import { AddParticipants } from "./add-participants.tsx";
import { projectTrail } from "./project-trail.ts";
import { useThisProject } from "./use-project.ts";

function columnsOf(
	project: Project,
	sites: readonly Site[],
): readonly Column<Participant>[] {
	const nameOf = (id: string | null) =>
		sites.find((site) => site.id === id)?.name ?? null;
	return [
		{
			title: "Code",
			value: (it) => it.code,
			show: (it) => (
				<Link to={`/projects/${project.id}/participants/${it.id}`}>
					{it.code}
				</Link>
			),
		},
		{ title: "Site", value: (it) => nameOf(it.site) },
		{
			title: "Contact",
			value: (it) =>
				it.stoppedAt === null ? "Has not said stop" : "Said stop",
			show: (it) =>
				it.stoppedAt === null ? (
					"Has not said stop"
				) : (
					<span className="badge look">Said stop</span>
				),
		},
		{
			title: "Added",
			wide: true,
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
			actions={
				<>
					{project.abilities["see outside"] && (
						<Link className="button" to={`/projects/${project.id}/figures`}>
							Figures of people
						</Link>
					)}
					{project.abilities["change contacts"] && (
						<Link
							className="button primary"
							to={`/projects/${project.id}/participants/import`}
						>
							Import a list
						</Link>
					)}
				</>
			}
		>
			{participants.length > 0 && (
				<section className="section first">
					<h2>{counted(participants.length, "participant")}</h2>
					<DataTable
						caption="Participants of this project"
						hideCaption
						columns={columnsOf(project, siteList.sites)}
						rows={participants}
						rowKey={(it) => it.id}
					/>
					{project.abilities["see contacts"] && (
						<p className="hint">
							Nobody without contact details can be written to. These are in the
							vault; each person’s page tells whether there are any.
						</p>
					)}
				</section>
			)}
			{participants.length === 0 &&
				!project.abilities["change participants"] && (
					<div className="empty">
						<h2>No participants yet</h2>
						<p>Once an owner or collector has added some, they show here.</p>
					</div>
				)}
			{project.abilities["change participants"] && (
				<section
					className={participants.length > 0 ? "section" : "section first"}
				>
					<h2>Add participants</h2>
					<AddParticipants project={project.id} sites={siteList.sites} />
				</section>
			)}
		</Page>
	);
}
