import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { isSame } from "#instruments/plan/gap.ts";
import type {
	PlannedMeasure as Planned,
	PrimaryMeasures,
} from "../../../server/measures/primary-measure.schemas.ts";
import { surveysQuery } from "../queries.ts";
import { onDay } from "../words.ts";

/** What the evaluation plan names to be read first, beside what the project chose. */
export function PlannedMeasure({
	project,
	survey,
	measures: { current, planned },
	isReadHere,
	mayChoose,
}: {
	project: string;
	/** Id of the survey whose page this is. */
	survey: string;
	measures: PrimaryMeasures;
	/** Whether this survey's summary reads it first, for whatever reason. */
	isReadHere: boolean;
	mayChoose: boolean;
}) {
	const { data } = useQuery(surveysQuery(project));
	if (!planned) return null;
	const concerned = (data?.surveys ?? []).filter(
		({ id, instrument }) =>
			id !== survey &&
			(id === current?.survey.id || isSame(planned.instrument, instrument)),
	);
	const { standing } = planned;
	const agrees =
		standing === "as-planned" || (standing === "not-chosen" && isReadHere);
	return (
		<div className={agrees ? undefined : "callout"}>
			<p>
				{plannedWords(planned)} {mayChoose && advice[standing]}
			</p>
			<p>
				<Link to={`/projects/${project}/plan`}>Open the plan</Link>
				{concerned.map(({ id, title }) => (
					<span key={id}>
						{" · "}
						<Link to={`/projects/${project}/surveys/${id}/summary`}>
							Summary of {title}
						</Link>
					</span>
				))}
			</p>
		</div>
	);
}

function plannedWords(planned: Planned): string {
	const { measure, instrument, scale, standing } = planned;
	const of = `“${measure || "a measure without a name"}”`;
	if (!scale)
		return `The plan names ${of} to be read first, but not by which of its scores.`;
	const named = `“${scale.title}” of ${of} (${instrument?.id} ${instrument?.version})`;
	if (standing === "as-planned")
		return `As planned: the plan names ${named}. ${changedWords(planned)}`;
	return standing === "not-chosen"
		? `The plan names ${named} to be read first. Nobody has chosen it for the summaries yet.`
		: `The plan names ${named} to be read first, and the project chose another.`;
}

const advice: Record<Planned["standing"], string> = {
	"as-planned": "",
	"no-scale": "Choose the scale in the plan.",
	"not-chosen": "Choose it, and readers see when that was decided.",
	"other-chosen":
		"Choose the same in both, or say in the plan why they differ.",
};

function changedWords({ changedAt, changedWhen }: Planned): string {
	const changed = `The plan was last changed on ${onDay(changedAt)}`;
	if (changedWhen === "before-follow-up")
		return `${changed}, before any answer of a later wave came in.`;
	return changedWhen === "same-day"
		? `${changed}, the day on which the first answers of a later wave came in.`
		: `${changed}, after answers of a later wave had come in: it does not show what was planned before them.`;
}
