import { useSuspenseQuery } from "@tanstack/react-query";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { AddDevice } from "./add-device.tsx";
import { DeviceCard } from "./device-card.tsx";
import { alertWords } from "./device-words.ts";
import { devicesQuery } from "./devices-api.ts";

/** The tablets that respondents are handed: which there are, what waits on them, and what needs seeing to. */
export function DevicesPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(devicesQuery(project.id));
	const alerts = data.devices.flatMap(alertWords);
	const inUse = data.devices.filter(({ standing }) => standing !== "revoked");
	return (
		<Page
			title="Tablets"
			trail={projectTrail(project)}
			lead="Tablets that staff hand to respondents. A tablet can only ask this project's questions and send answers: nobody is signed in on it, and it works without a network."
		>
			{alerts.length > 0 && (
				<section className="callout" aria-label="To see to">
					<ul>
						{alerts.map((words) => (
							<li key={words}>{words}</li>
						))}
					</ul>
				</section>
			)}
			{inUse.length === 0 && (
				<p>
					There are no tablets yet. Add one below, then scan its code with the
					tablet.
				</p>
			)}
			{data.devices.map((device) => (
				<DeviceCard key={device.id} project={project} device={device} />
			))}
			{project.abilities["change devices"] && (
				<section className="section">
					<h2>Add a tablet</h2>
					<AddDevice project={project.id} />
				</section>
			)}
		</Page>
	);
}
