import type { Survey } from "../../../server/surveys/surveys.schemas.ts";

/** How far the figures of a survey can be trusted for what its questionnaire is, on each of its pages. */
export function InstrumentStanding({
	instrument: { title, version, status, standing },
}: {
	instrument: Survey["instrument"];
}) {
	const [name = "", ...meaning] = standing.split(": ");
	return (
		<p className="instrument-facts">
			<span>
				{title}, version {version}
			</span>
			<span className={status === "validated" ? "badge press" : "badge"}>
				{name}
			</span>
			<span>{meaning.join(": ")}</span>
		</p>
	);
}
