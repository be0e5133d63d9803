import "./red-flags.css";
import { useQuery } from "@tanstack/react-query";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { RedFlags } from "../../../server/red-flags/red-flags.schemas.ts";
import { counted, english } from "../words.ts";
import { FlaggedCard } from "./flagged-card.tsx";
import { redFlagsQuery } from "./red-flags-api.ts";

/** Responses in which somebody may be in danger, on the survey's first page; nothing while there are none. */
export function RedFlagsPanel({
	project,
	survey,
}: {
	project: Project;
	survey: string;
}) {
	const { data } = useQuery({
		...redFlagsQuery(project.id, survey),
		enabled: project.abilities["see responses"],
	});
	if (!data?.readBy || data.total === 0) return null;
	const { responses, unread, total } = data;
	return (
		<section className="section red-flags" aria-labelledby="red-flags">
			<h2 id="red-flags">Answers that may mean danger</h2>
			<div className={unread > 0 ? "callout" : undefined} role="status">
				<p>{inWords(data)}</p>
			</div>
			<ul className="red-flag-list">
				{responses.map((response) => (
					<FlaggedCard
						key={response.id}
						project={project.id}
						survey={survey}
						response={response}
						mayRead={project.abilities["change responses"]}
					/>
				))}
			</ul>
			{total > responses.length && (
				<p>
					The first {responses.length} of {total} are shown.
				</p>
			)}
		</section>
	);
}

function inWords({ readBy, unread, overdue, total }: RedFlags): string {
	if (unread === 0)
		return total === 1
			? "The one there is has been read."
			: `All ${total} have been read.`;
	const promise = readBy
		? `People were told: ${english(readBy.role)}, within ${counted(readBy.withinHours, "hour")}.`
		: "";
	const late =
		overdue === 0 ? "" : `${overdue} of them later than was promised.`;
	return `${counted(unread, "response is", "responses are")} waiting to be read. ${late} ${promise}`;
}
