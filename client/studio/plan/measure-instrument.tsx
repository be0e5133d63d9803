import { Link } from "react-router";
import { isSame } from "#instruments/plan/gap.ts";
import type { Measure } from "#instruments/plan/plan.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { instrumentKey } from "../surveys/instrument-field.tsx";
import { withInstrument } from "./measure-from.ts";
import type { PlanHouse } from "./use-plan-setting.ts";

/** Its name and its instrument, and the way to its survey. */
export function MeasureInstrument({
	measure,
	setting,
	project,
	onMeasure,
}: {
	measure: Measure;
	setting: PlanHouse;
	project: Project;
	onMeasure: (measure: Measure, field: string) => void;
}) {
	const { instrument } = measure;
	const value = instrument ? instrumentKey(instrument) : "";
	const offered = setting.instruments.filter(
		(each) => each.state === "published" || isSame(instrument, each),
	);
	const isUnknown = value && !offered.some((each) => isSame(instrument, each));
	function choose(key: string) {
		const found = offered.find((each) => instrumentKey(each) === key);
		if (found) onMeasure(withInstrument(measure, found), "instrument");
		if (key === "") onMeasure({ ...measure, instrument: null }, "instrument");
	}
	return (
		<>
			<div className="fields-beside">
				<TextField
					name={`${measure.id}/title`}
					label="Name"
					maxLength={300}
					value={measure.title}
					onValue={(title) => onMeasure({ ...measure, title }, "title")}
				/>
				<SelectField
					name={`${measure.id}/instrument`}
					label="Instrument"
					choices={[
						{ value: "", label: "Yet to be chosen or made" },
						...(isUnknown ? [{ value, label: `${value} (not here)` }] : []),
						...offered.map((each) => ({
							value: instrumentKey(each),
							label: `${each.title}, ${each.version}`,
						})),
					]}
					value={value}
					onValue={choose}
				/>
			</div>
			<SurveyOf measure={measure} setting={setting} project={project} />
		</>
	);
}

function SurveyOf({
	measure: { instrument, title },
	setting,
	project,
}: {
	measure: Measure;
	setting: PlanHouse;
	project: Project;
}) {
	if (!instrument) return null;
	const made = setting.surveys.filter((survey) =>
		isSame(instrument, survey.instrument),
	);
	const { id, version } = instrument;
	const base = `/projects/${project.id}/surveys`;
	if (made.length > 0)
		return (
			<p>
				Asked by{" "}
				{made.map((survey) => (
					<Link key={survey.id} to={`${base}/${survey.id}`}>
						{survey.title}
					</Link>
				))}
			</p>
		);
	if (!project.abilities["change surveys"]) return null;
	return (
		<p>
			<Link
				className="button"
				to={`${base}/new?instrument=${id}&version=${version}`}
			>
				Make the survey
				<span className="visually-hidden"> for {title}</span>
			</Link>
		</p>
	);
}
