import { RadioField } from "../forms/radio-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import type { Faults } from "../request.ts";
import type { SurveyDraft } from "./survey-draft.ts";
import type { WaveDraft } from "./wave-draft.ts";
import { WaveEditor } from "./wave-editor.tsx";
import { wavePresets } from "./wave-presets.ts";

/** When the survey is asked: a usual pattern, whose names and times may be changed. */
export function WavesField({
	draft,
	onChange,
	faults,
}: {
	draft: SurveyDraft;
	onChange: (change: Partial<SurveyDraft>) => void;
	faults: Faults;
}) {
	const presets = wavePresets(new Date());
	const faulty = Object.keys(faults).some((name) => name.startsWith("waves/"));
	return (
		<>
			<RadioField
				name="preset"
				label="When is it asked?"
				fault={faults.preset}
				choices={presets.map(({ key, label, hint }) => ({
					value: key,
					label,
					hint,
				}))}
				value={draft.preset}
				onValue={(preset) =>
					onChange({
						preset,
						waves: presets.find(({ key }) => key === preset)?.waves ?? [],
					})
				}
			/>
			{draft.preset !== "" && (
				<TickField
					name="begin-with-pilot"
					label="Try it out first"
					hint="Adds a pilot wave: a few people answer and are asked what they made of the questions. Its answers stay out of every figure."
					ticked={draft.waves.some(({ pilot }) => pilot)}
					onTick={(ticked) =>
						onChange({ waves: withPilot(draft.waves, ticked) })
					}
				/>
			)}
			{draft.preset !== "" && (
				<details
					className="waves"
					open={faulty || draft.preset === "own" || undefined}
					key={draft.preset}
				>
					<summary>Names and times of the waves</summary>
					<WaveEditor
						waves={draft.waves}
						onWaves={(waves) => onChange({ waves })}
						faults={faults}
					/>
				</details>
			)}
		</>
	);
}

function withPilot(waves: readonly WaveDraft[], ticked: boolean) {
	const others = waves.filter(({ pilot }) => !pilot);
	const pilot = { title: "Pilot", opens: "", closes: "", pilot: true };
	return ticked ? [pilot, ...others] : others;
}
