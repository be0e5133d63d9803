import { isSame } from "#instruments/plan/gap.ts";
import type { Measure } from "#instruments/plan/plan.ts";
import { scaleNamed } from "#instruments/plan/planned-primary.ts";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { english } from "../words.ts";
import type { PlanHouse } from "./use-plan-setting.ts";

/** The score that is read: one of the instrument's, or words while none of its is to be had. */
export function MeasureScale({
	measure: { id, instrument, scale },
	setting,
	onScale,
}: {
	measure: Measure;
	setting: PlanHouse;
	onScale: (scale: string) => void;
}) {
	const scales =
		setting.instruments.find((each) => isSame(instrument, each))?.scaleTitles ??
		[];
	const field = { name: `${id}/scale`, label: "Score that is read" };
	if (scales.length === 0)
		return (
			<TextField {...field} maxLength={300} value={scale} onValue={onScale} />
		);
	const named = scaleNamed(scale, scales);
	return (
		<SelectField
			{...field}
			choices={[
				{ value: "", label: "Yet to be chosen" },
				// As the plan has it, until somebody chooses.
				...(named || scale === ""
					? []
					: [{ value: scale, label: `“${scale}”, no score of it` }]),
				...scales.map((each) => ({
					value: each.id,
					label: english(each.title),
				})),
			]}
			value={named?.id ?? scale}
			onValue={onScale}
		/>
	);
}
