import { RadioField } from "../forms/radio-field.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import type { ChartDraft } from "./chart-draft.ts";
import type { DraftFields } from "./source-fields.tsx";

const kinds = [
	["", "What suits the figures best"],
	["run", "Run chart: median, no limits"],
	["xmr", "XmR: single values"],
	["p", "P: cases out of so many"],
	["p-prime", "P′: cases out of very many"],
	["u", "U: events for an exposure"],
	["u-prime", "U′: events for a large exposure"],
	["c", "C: events in equal periods"],
	["xbar-s", "Xbar-S: means of several values"],
	["g", "G: cases between rare events"],
	["t", "T: time between rare events"],
] as const;

/** How points are told from chance, and what the team wants of them. */
export function JudgeFields({ values, set, faults }: DraftFields) {
	return (
		<>
			<SelectField
				name="better"
				label="What is better"
				choices={[
					{ value: "increase", label: "Higher" },
					{ value: "decrease", label: "Lower" },
					{ value: "neutral", label: "Neither" },
				]}
				value={values.better}
				onValue={(better) => set({ better: better as ChartDraft["better"] })}
			/>
			<TextField
				name="target"
				label="Target"
				hint="In the chart’s units; of shares in per cent."
				optional
				inputMode="decimal"
				value={values.target}
				onValue={(target) => set({ target })}
				fault={faults.target}
			/>
			<SelectField
				name="kind"
				label="Kind of chart"
				choices={kinds.map(([value, label]) => ({ value, label }))}
				value={values.kind}
				onValue={(kind) => set({ kind })}
				fault={faults.kind}
			/>
			<RadioField
				name="preset"
				label="Rules"
				hint="Named on the chart, because rules differ."
				choices={[
					{
						value: "making-data-count",
						label: "Making Data Count",
						hint: "NHS England: 7 on one side, 7 in one direction, two of three near a limit, one beyond it.",
					},
					{
						value: "nhsr-plotthedots",
						label: "Making Data Count, as its R package",
						hint: "The same rules; outlying moving ranges are left out once.",
					},
					{
						value: "anhoej",
						label: "Anhøj",
						hint: "The longest run and the crossings, by the number of points.",
					},
					{
						value: "ihi",
						label: "IHI",
						hint: "6 on one side and 5 in one direction on run charts; 8 and 6 on control charts.",
					},
				]}
				value={values.preset}
				onValue={(preset) =>
					set({
						preset: preset as ChartDraft["preset"],
						screen: preset === "nhsr-plotthedots",
					})
				}
			/>
			<TickField
				name="screen"
				label="Leave outlying moving ranges out once (XmR)"
				ticked={values.screen}
				onTick={(screen) => set({ screen })}
			/>
			<TextField
				name="baseline"
				label="Points that the first limits stand on"
				hint="12 or more, 20 at best. All points where it is empty."
				optional
				inputMode="numeric"
				value={values.baseline}
				onValue={(baseline) => set({ baseline })}
				fault={faults.baseline}
			/>
		</>
	);
}
