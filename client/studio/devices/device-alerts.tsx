import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { alertWords } from "./device-words.ts";
import { devicesQuery } from "./devices-api.ts";

/** What tablets want somebody to do, on a page that is about something else; nothing while all is well. */
export function DeviceAlerts({ project }: { project: Project }) {
	const { data } = useQuery({
		...devicesQuery(project.id),
		enabled: project.abilities["see devices"],
	});
	const alerts = data?.devices.flatMap(alertWords) ?? [];
	if (alerts.length === 0) return null;
	return (
		<section className="callout" aria-label="Tablets to see to">
			<ul>
				{alerts.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
			<p>
				<Link to={`/projects/${project.id}/tablets`}>See to the tablets</Link>
			</p>
		</section>
	);
}
