import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { linksQuery, participantsQuery, sitesQuery } from "../queries.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { FreshLinks } from "./fresh-links-panel.tsx";
import { LinkTable } from "./link-table.tsx";
import { firstWish, type LinkWish } from "./link-wish.ts";
import { MakeLinks } from "./make-links.tsx";

/** How people get to the questionnaire. */
export function LinksPage() {
	const { project, survey } = useThisSurvey();
	const { data } = useSuspenseQuery(linksQuery(project.id, survey.id));
	const { data: siteList } = useSuspenseQuery(sitesQuery(project.id));
	const { data: people } = useSuspenseQuery(participantsQuery(project.id));
	const [wish, setWish] = useState<LinkWish>(() => firstWish(survey));
	const [wished, setWished] = useState(0);
	const known = {
		project,
		survey,
		sites: siteList.sites,
		participants: people.participants,
		links: data.links,
	};

	/** Begins the form anew with what the withdrawn link was for. */
	function wishAgain(again: LinkWish) {
		setWish(again);
		setWished((count) => count + 1);
	}

	return (
		<SurveyPage
			title="Links"
			lead="The ways in to this questionnaire: a poster in a waiting room, a tablet that staff hand over, or a link of one's own."
			project={project}
			survey={survey}
		>
			<FreshLinks known={known} />
			<section className="section first">
				<h2>Make a link</h2>
				<MakeLinks key={wished} known={known} wish={wish} />
			</section>
			{data.links.length > 0 && (
				<section className="section">
					<h2>Links so far</h2>
					<LinkTable known={known} onWishAgain={wishAgain} />
				</section>
			)}
		</SurveyPage>
	);
}
