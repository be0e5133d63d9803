import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { participantQuery, sitesQuery } from "../queries.ts";
import { onDay } from "../words.ts";
import { ContactSheet } from "./contact-sheet.tsx";
import { StopSwitch } from "./stop-switch.tsx";
import { TakeOut } from "./take-out.tsx";

/** One participant: what is known under the code, whether they may be written to, and their contact details. */
export function PersonPage() {
	const project = useThisProject();
	const { participant: id = "" } = useParams();
	const { data: person } = useSuspenseQuery(participantQuery(project.id, id));
	const { data: siteList } = useSuspenseQuery(sitesQuery(project.id));
	const site = siteList.sites.find((each) => each.id === person.site);
	return (
		<Page
			title={person.code}
			trail={[
				...projectTrail(project),
				{ title: "Participants", to: `/projects/${project.id}/participants` },
			]}
		>
			<dl className="facts">
				<dt>Site</dt>
				<dd>{site?.name ?? "None"}</dd>
				{Object.entries(person.attributes).map(([name, value]) => [
					<dt key={name}>{name}</dt>,
					<dd key={`${name}-value`}>{value}</dd>,
				])}
				<dt>Added</dt>
				<dd>{onDay(person.createdAt)}</dd>
			</dl>
			<StopSwitch project={project} person={person} />
			<TakeOut project={project} person={person} />
			{project.abilities["see contacts"] && (
				<ContactSheet project={project} person={person} />
			)}
		</Page>
	);
}
