import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { linksQuery, participantsQuery, sitesQuery } from "../queries.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { FreshLinks } from "./fresh-links-panel.tsx";
import { LinkTable } from "./link-table.tsx";
import { firstWish, type LinkWish } from "./link-wish.ts";
import { MakeLinks } from "./make-links.tsx";
import { Reminders } from "./reminders.tsx";

/** Nobody, for whoever makes links and may not see who takes part. */
function knownParticipants(project: Project) {
	const query = participantsQuery(project.id);
	return project.abilities["see participants"]
		? query
		: { ...query, queryFn: async () => ({ participants: [] }) };
}

/** How people get to the questionnaire. */
export function LinksPage() {
	const { project, survey } = useThisSurvey();
	const { data } = useSuspenseQuery(linksQuery(project.id, survey.id));
	const { data: siteList } = useSuspenseQuery(sitesQuery(project.id));
	const { data: people } = useSuspenseQuery(knownParticipants(project));
	const { key, state } = useLocation();
	const wish: LinkWish | undefined = state?.wish;
	const makeLink = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (wish) makeLink.current?.focus();
	}, [wish]);
	const known = {
		project,
		survey,
		sites: siteList.sites,
		participants: people.participants,
		links: data.links,
	};

	return (
		<SurveyPage
			title="Links"
			lead="The ways in to this questionnaire: a poster in a waiting room, a tablet that staff hand over, or a link of one's own."
			project={project}
			survey={survey}
		>
			<FreshLinks known={known} />
			<section className="section first">
				<h2 ref={makeLink} tabIndex={-1}>
					Make a link
				</h2>
				<MakeLinks key={key} known={known} wish={wish ?? firstWish(survey)} />
			</section>
			{survey.linkage === "participant" && <Reminders known={known} />}
			{data.links.length > 0 && (
				<section className="section">
					<h2>Links so far</h2>
					<LinkTable known={known} />
				</section>
			)}
		</SurveyPage>
	);
}
