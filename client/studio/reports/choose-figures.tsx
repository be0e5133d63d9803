import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type {
	ChosenFigure,
	Section,
} from "../../../server/reports/reports.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { useThisProject } from "../projects/use-project.ts";
import { sitesQuery } from "../queries.ts";
import { english } from "../words.ts";
import { sectionWords } from "./section-words.ts";

/** The figures of a section, and a way to add one: which scale or question, from which wave to which, where. */
export function ChooseFigures({
	section: { kind, figures },
	detail,
	onFigures,
}: {
	section: Section;
	detail: SurveyDetail;
	onFigures: (figures: ChosenFigure[]) => void;
}) {
	const project = useThisProject();
	const { data } = useSuspenseQuery(sitesQuery(project.id));
	const parts = partsOf(detail);
	const waves = detail.survey.waves.map(({ key, title }) => ({
		value: key,
		label: title,
	}));
	const sites = data.sites.map(({ id, name }) => ({ value: id, label: name }));
	const [part, setPart] = useState(parts[0]?.value ?? "");
	const [from, setFrom] = useState(waves[0]?.value ?? "");
	const [to, setTo] = useState(waves.at(-1)?.value ?? "");
	const [site, setSite] = useState("");
	const label = (choices: { value: string; label: string }[], value: string) =>
		choices.find((choice) => choice.value === value)?.label ?? value;
	const inWords = (figure: ChosenFigure) =>
		`${label(parts, `${figure.of} ${figure.id}`)}, ${label(waves, figure.from)} to ${label(waves, figure.to)}${figure.site ? `, ${label(sites, figure.site)}` : ""}`;
	const chosen: ChosenFigure = {
		of: part.startsWith("scale") ? "scale" : "item",
		id: part.slice(part.indexOf(" ") + 1),
		from,
		to,
		site: site || null,
	};
	const isThere = figures.some((each) => inWords(each) === inWords(chosen));
	if (waves.length < 2 || parts.length === 0) return null;
	const where = sectionWords[kind].title;
	return (
		<>
			{figures.length > 0 && (
				<ul className="chosen" aria-label={`Figures in “${where}”`}>
					{figures.map((figure) => (
						<li key={inWords(figure)}>
							{inWords(figure)}{" "}
							<button
								type="button"
								className="button quiet"
								onClick={() =>
									onFigures(figures.filter((each) => each !== figure))
								}
							>
								Take out
								<span className="visually-hidden"> {inWords(figure)}</span>
							</button>
						</li>
					))}
				</ul>
			)}
			<details className="chooser">
				<summary>
					Add a figure<span className="visually-hidden"> to {where}</span>
				</summary>
				<fieldset className="filter">
					<legend className="visually-hidden">Add a figure to {where}</legend>
					<SelectField
						name={`${kind}-part`}
						label="Figure"
						choices={parts}
						value={part}
						onValue={setPart}
					/>
					<SelectField
						name={`${kind}-from`}
						label="From"
						choices={waves}
						value={from}
						onValue={setFrom}
					/>
					<SelectField
						name={`${kind}-to`}
						label="To"
						choices={waves}
						value={to}
						onValue={setTo}
					/>
					{sites.length > 0 && (
						<SelectField
							name={`${kind}-site`}
							label="Site"
							choices={[{ value: "", label: "All sites" }, ...sites]}
							value={site}
							onValue={setSite}
						/>
					)}
					<button
						type="button"
						className="button"
						aria-disabled={isThere || from === to}
						onClick={() => {
							if (!isThere && from !== to) onFigures([...figures, chosen]);
						}}
					>
						Add
						<span className="visually-hidden"> the figure to {where}</span>
					</button>
				</fieldset>
				{from === to && <p className="hint">Choose two different waves.</p>}
				{isThere && <p className="hint">This figure is in the section.</p>}
			</details>
		</>
	);
}

/** Scales first, then questions that have options to count. */
function partsOf({ definition }: SurveyDetail) {
	const scales = definition.scales.map(({ id, title }) => ({
		value: `scale ${id}`,
		label: english(title),
	}));
	const items = definition.items
		.filter(({ type }) => !["information", "text", "long-text"].includes(type))
		.map((item) => ({
			value: `item ${item.id}`,
			label: `Question: ${english(item.text ?? item.topic)}`,
		}));
	return [...scales, ...items];
}
