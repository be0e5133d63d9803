import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, Navigate } from "react-router";
import type { Progress } from "../../../server/responses/responses.schemas.ts";
import { CollectionPrecision } from "../change/collection-precision.tsx";
import { DownloadLinks } from "../layout/download-links.tsx";
import { Stale } from "../layout/stale.tsx";
import { progressQuery } from "../queries.ts";
import { RedFlagsPanel } from "../red-flags/red-flags-panel.tsx";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { VersionsPanel } from "../variants/versions-panel.tsx";
import { counted } from "../words.ts";
import { DayFigure } from "./day-figure.tsx";
import { SiteTable } from "./site-table.tsx";
import { WaveTable } from "./wave-table.tsx";

const askAgainAfter = 4_000;

/** A survey's first page; for a role that does not see how collection goes, its summary. */
export function CollectionPage() {
	const { project } = useThisSurvey();
	return project.abilities["see collection"] ? (
		<Collection />
	) : (
		<Navigate to="summary" replace />
	);
}

/** How many have answered, as it happens. Asks again every few seconds while the page can be seen. */
function Collection() {
	const { project, survey } = useThisSurvey();
	const {
		data: progress,
		error,
		dataUpdatedAt,
	} = useSuspenseQuery({
		...progressQuery(project.id, survey.id),
		refetchInterval: askAgainAfter,
	});
	return (
		<SurveyPage
			title="Collection"
			project={project}
			survey={survey}
			actions={
				progress.responses > 0 &&
				project.abilities["see responses"] && (
					<DownloadLinks project={project.id} survey={survey.id} />
				)
			}
		>
			<Stale error={error} since={dataUpdatedAt} />
			<RedFlagsPanel project={project} survey={survey.id} />
			{progress.responses === 0 ? (
				<NoAnswersYet
					progress={progress}
					mayMakeLinks={project.abilities["change links"]}
				/>
			) : (
				<>
					<p className="finding" role="status">
						{soFar(progress)}
					</p>
					<DayFigure progress={progress} title={survey.title} />
				</>
			)}
			<WaveTable progress={progress} survey={survey} project={project} />
			{progress.responses > 0 && progress.sites.length > 0 && (
				<SiteTable progress={progress} />
			)}
			{progress.responses > 0 && (
				<CollectionPrecision project={project.id} survey={survey.id} />
			)}
			<VersionsPanel project={project} survey={survey} />
		</SurveyPage>
	);
}

function soFar({ responses, today }: Progress): string {
	const all = counted(responses, "response");
	return today === 0
		? `${all} so far, none of them today.`
		: `${all} so far, ${today.toLocaleString("en-GB")} of them today.`;
}

function NoAnswersYet({
	progress,
	mayMakeLinks,
}: {
	progress: Progress;
	mayMakeLinks: boolean;
}) {
	const invited = progress.waves.reduce((sum, wave) => sum + wave.invited, 0);
	return (
		<div className="empty">
			<h2>No answers yet</h2>
			<p>
				{!mayMakeLinks
					? "Answers show here within seconds of being given."
					: invited > 0
						? `${counted(invited, "personal link is", "personal links are")} made. Send them to people; answers show here within seconds.`
						: "Make a link, then print its poster, open it on a tablet, or send it. Answer once yourself to see the page that people get; answers show here within seconds."}
			</p>
			{mayMakeLinks && (
				<Link className="button primary" to="links">
					{invited > 0 ? "Go to the links" : "Make a link"}
				</Link>
			)}
		</div>
	);
}
