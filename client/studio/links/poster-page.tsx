import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { sessionQuery } from "../queries.ts";
import { useStore } from "../store.ts";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { freshLinks } from "./fresh-links.ts";
import { LocalAddress } from "./local-address.tsx";
import { Poster } from "./poster.tsx";

/** A poster on one sheet of A4, while the link's address is still known to this tab. */
export function PosterPage() {
	const { project, survey, definition } = useThisSurvey();
	const { link: id } = useParams();
	const { data: session } = useSuspenseQuery(sessionQuery);
	const link = useStore(freshLinks).find((fresh) => fresh.id === id);
	const links = `/projects/${project.id}/surveys/${survey.id}/links`;
	const trail = [
		...projectTrail(project),
		{ title: survey.title, to: `/projects/${project.id}/surveys/${survey.id}` },
		{ title: "Links", to: links },
	];
	if (link === undefined)
		return (
			<Page
				title="This poster's address is not kept"
				trail={trail}
				lead="A link's address is shown once and then forgotten, so that nobody can look it up. Make a new link to print a poster; withdraw the old one if nobody uses it."
			>
				<Link className="button primary" to={links}>
					Make a new link
				</Link>
			</Page>
		);
	return (
		<Page
			title="Poster"
			trail={trail}
			lead="It prints on one sheet of A4. Print it now: its address is not kept."
			actions={
				<button
					type="button"
					className="button primary"
					onClick={() => window.print()}
				>
					Print
				</button>
			}
		>
			<LocalAddress url={link.url} />
			<Poster
				link={link}
				title={survey.title}
				organisation={session?.organisation.name ?? ""}
				project={project}
				linkage={survey.linkage}
				respondent={definition.respondent}
				minutes={predictedMinutes(definition)}
			/>
		</Page>
	);
}
