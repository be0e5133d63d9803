import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import type { Faults } from "../request.ts";
import type { WaveDraft } from "./wave-draft.ts";

type OnWaves = (waves: readonly WaveDraft[]) => void;

export function WaveEditor({
	waves,
	onWaves,
	faults,
}: {
	waves: readonly WaveDraft[];
	onWaves: OnWaves;
	faults: Faults;
}) {
	return (
		<>
			<p className="hint">
				A wave without times is open from now until you withdraw its links.
			</p>
			{waves.map((wave, index) => (
				<WaveFields
					// biome-ignore lint/suspicious/noArrayIndexKey: a wave being typed has no other name
					key={index}
					index={index}
					wave={wave}
					faults={faults}
					onWave={(changed) => onWaves(waves.with(index, changed))}
					onRemove={
						waves.length > 1
							? () => onWaves(waves.filter((_, other) => other !== index))
							: undefined
					}
				/>
			))}
			<button
				type="button"
				className="button"
				onClick={() =>
					onWaves([...waves, { title: "", opens: "", closes: "" }])
				}
			>
				Add a wave
			</button>
		</>
	);
}

function WaveFields({
	index,
	wave,
	faults,
	onWave,
	onRemove,
}: {
	index: number;
	wave: WaveDraft;
	faults: Faults;
	onWave: (wave: WaveDraft) => void;
	onRemove: (() => void) | undefined;
}) {
	const name = (part: string) => `waves/${index}/${part}`;
	return (
		<fieldset className="wave">
			<legend>Wave {index + 1}</legend>
			<TextField
				name={name("title")}
				label="Name"
				value={wave.title}
				onValue={(title) => onWave({ ...wave, title })}
				fault={faults[name("title")] ?? faults[name("key")]}
			/>
			<div className="fields-beside">
				<TextField
					name={name("opens")}
					label="Opens"
					type="datetime-local"
					optional
					value={wave.opens}
					onValue={(opens) => onWave({ ...wave, opens })}
					fault={faults[name("opens")]}
				/>
				<TextField
					name={name("closes")}
					label="Closes"
					type="datetime-local"
					optional
					value={wave.closes}
					onValue={(closes) => onWave({ ...wave, closes })}
					fault={faults[name("closes")]}
				/>
			</div>
			<TickField
				name={name("pilot")}
				label="A pilot"
				hint="Tries the questions out with a few people. Its answers stay out of every figure."
				ticked={wave.pilot === true}
				onTick={(pilot) => onWave({ ...wave, pilot })}
			/>
			{onRemove && (
				<button type="button" className="button quiet" onClick={onRemove}>
					Remove<span className="visually-hidden"> wave {index + 1}</span>
				</button>
			)}
		</fieldset>
	);
}
