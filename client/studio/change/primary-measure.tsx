import { useQuery } from "@tanstack/react-query";
import { isSame } from "#instruments/plan/gap.ts";
import type {
	PrimaryMeasure as Measure,
	PrimaryMeasures,
} from "../../../server/measures/primary-measure.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { counted, english, onDay } from "../words.ts";
import { primaryMeasureQuery } from "./change-api.ts";
import { ChooseMeasure } from "./choose-measure.tsx";
import { PlannedMeasure } from "./planned-measure.tsx";

/** Which one scale is read first, who chose it and when; and, for those who may, another choice. */
export function PrimaryMeasure({
	project,
	survey,
	definition,
	scale,
	mayChoose,
}: Pick<SurveyDetail, "survey" | "definition"> & {
	project: string;
	/** Id of the scale that is read first here. */
	scale: string;
	mayChoose: boolean;
}) {
	const { data } = useQuery(primaryMeasureQuery(project));
	if (!data) return null;
	const planned = plannedHere(data, definition);
	const title = definition.scales.find(({ id }) => id === scale)?.title;
	return (
		<section className="change-section primary-measure">
			<h2>The one score that is read first</h2>
			<p>{standing(data.current, survey.id, title ? english(title) : scale)}</p>
			<PlannedMeasure
				project={project}
				survey={survey.id}
				measures={data}
				isReadHere={planned === scale}
				mayChoose={mayChoose}
			/>
			{data.earlier.length > 0 && (
				<ul>
					{data.earlier.map((each) => (
						<li key={each.chosenAt}>Before: {choiceWords(each)}</li>
					))}
				</ul>
			)}
			{mayChoose && definition.scales.length > 0 && (
				<details className="table-twin">
					<summary>Choose another score to read first</summary>
					<ChooseMeasure
						key={data.current?.chosenAt ?? ""}
						project={project}
						survey={survey}
						definition={definition}
						scale={scale}
						planned={planned}
					/>
				</details>
			)}
		</section>
	);
}

/** Id of the scale that the plan names, where it is one of this instrument's. */
function plannedHere(
	{ planned }: PrimaryMeasures,
	definition: SurveyDetail["definition"],
): string | undefined {
	return isSame(planned?.instrument ?? null, definition)
		? planned?.scale?.id
		: undefined;
}

function standing(current: Measure | null, survey: string, title: string) {
	if (current === null)
		return `“${title}”, because the instrument says so. Nobody has chosen otherwise; a project that decides before answers come in is believed more readily.`;
	return current.survey.id === survey
		? choiceWords(current)
		: `This project reads another survey first. ${choiceWords(current)} All of this survey is exploratory.`;
}

/** `“Trust” of “Complaints”, chosen by Ada on 3 Nov 2026 after 40 responses had come in, because: “…”.` */
function choiceWords(measure: Measure): string {
	const { responses, afterFirstResponse, reason } = measure;
	const after = afterFirstResponse
		? `after ${responses === null ? "the first responses" : counted(responses, "response")} had come in`
		: "before any response came in";
	return `“${measure.title}” of “${measure.survey.title}”, chosen by ${measure.chosenBy} on ${onDay(measure.chosenAt)} ${after}${reason ? `, because: “${reason.replace(/\.$/, "")}”` : ""}.`;
}
