import type { OutsideFigure } from "../../../server/beside/outside.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { english } from "../words.ts";
import type { BesideChoice, SetAsked } from "./use-beside-choice.ts";

/** Which figure, which scale, and at which wave; or the change up to it. */
export function ChooseBeside({
	survey,
	definition,
	figures,
	choice,
	set,
}: Pick<SurveyDetail, "survey" | "definition"> & {
	figures: readonly OutsideFigure[];
	choice: BesideChoice;
	set: SetAsked;
}) {
	const waves = survey.waves.map(({ key, title }) => ({
		value: key,
		label: title,
	}));
	const scale = definition.scales.find(({ id }) => id === choice.scale);
	const measures = scale?.measureType ?? definition.measureType;
	return (
		<search className="filter" aria-label="What to set beside what">
			<SelectField
				name="figure"
				label="Figure"
				choices={figures.map(({ id, name }) => ({ value: id, label: name }))}
				value={choice.figure}
				onValue={(figure) => set({ figure, spread: "", reliability: "" })}
			/>
			<SelectField
				name="scale"
				label="Scale"
				choices={definition.scales.map(({ id, title }) => ({
					value: id,
					label: english(title),
				}))}
				value={choice.scale}
				onValue={(scale) => set({ scale, from: "", spread: "" })}
			/>
			<SelectField
				name="wave"
				label="Wave"
				choices={waves}
				value={choice.wave}
				onValue={(wave) =>
					set({ wave, ...(wave === choice.from && { from: "" }) })
				}
			/>
			{waves.length > 1 && measures !== "transition" && (
				<SelectField
					name="from"
					label="What of it"
					choices={[
						{ value: "", label: "The score" },
						...waves
							.filter(({ value }) => value !== choice.wave)
							.map(({ value, label }) => ({
								value,
								label: `Change from ${label}`,
							})),
					]}
					value={choice.from ?? ""}
					onValue={(from) => set({ from, spread: "" })}
				/>
			)}
		</search>
	);
}
