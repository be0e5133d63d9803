import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { OnePerson } from "./one-person.tsx";
import { OneResponse } from "./one-response.tsx";
import { RetentionTable } from "./retention-table.tsx";

/** What people may ask of the project about their own data, and what is erased by itself. */
export function RightsPage() {
	const project = useThisProject();
	return (
		<Page
			title="Data rights"
			trail={projectTrail(project)}
			lead="Hand over or erase what is held of a person, put an answer right, and see what is due to be erased."
		>
			<section className="section">
				<h2>One person</h2>
				<OnePerson project={project.id} />
			</section>
			<section className="section">
				<h2>One response</h2>
				<OneResponse project={project.id} />
			</section>
			<section className="section">
				<h2>What is kept, and for how long</h2>
				<RetentionTable project={project.id} />
			</section>
		</Page>
	);
}
