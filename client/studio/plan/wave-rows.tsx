import type { Measure, PlannedWave } from "#instruments/plan/plan.ts";
import { nextLineId } from "#instruments/plan/plan-lines.ts";
import { TextField } from "../forms/text-field.tsx";

/** When it is asked, by whom, and where. */
export function WaveRows({
	measure,
	onWaves,
}: {
	measure: Measure;
	onWaves: (waves: PlannedWave[], field: string) => void;
}) {
	const { waves } = measure;
	const put = (wave: PlannedWave, field: string) =>
		onWaves(
			waves.map((each) => (each.id === wave.id ? wave : each)),
			`${wave.id} ${field}`,
		);
	return (
		<fieldset className="field plan-waves">
			<legend>When it is asked</legend>
			{waves.map((wave, place) => (
				<WaveRow
					key={wave.id}
					name={`${measure.id}/waves/${wave.id}`}
					place={place}
					wave={wave}
					onWave={put}
					takeOut={() =>
						onWaves(
							waves.filter(({ id }) => id !== wave.id),
							`out ${wave.id}`,
						)
					}
				/>
			))}
			<button
				type="button"
				className="button"
				onClick={() => onWaves([...waves, newWave(waves)], "add wave")}
			>
				Add wave
				<span className="visually-hidden"> to {measure.title}</span>
			</button>
		</fieldset>
	);
}

const usual = ["Before", "After"];

function newWave(waves: readonly PlannedWave[]): PlannedWave {
	return {
		id: nextLineId("w", waves),
		title: usual[waves.length] ?? "",
		date: null,
		// Who collects, and where, is the same at each wave as a rule.
		collector: waves.at(-1)?.collector ?? "",
		where: waves.at(-1)?.where ?? "",
	};
}

function WaveRow({
	name,
	place,
	wave,
	onWave,
	takeOut,
}: {
	name: string;
	place: number;
	wave: PlannedWave;
	onWave: (wave: PlannedWave, field: string) => void;
	takeOut: () => void;
}) {
	return (
		<div className="plan-wave">
			<TextField
				name={`${name}/title`}
				label={`Wave ${place + 1}`}
				maxLength={300}
				value={wave.title}
				onValue={(title) => onWave({ ...wave, title }, "title")}
			/>
			<TextField
				name={`${name}/date`}
				label="Begins"
				type="date"
				value={wave.date ?? ""}
				onValue={(date) => onWave({ ...wave, date: date || null }, "date")}
			/>
			<TextField
				name={`${name}/collector`}
				label="Who collects (a role)"
				maxLength={300}
				value={wave.collector}
				onValue={(collector) => onWave({ ...wave, collector }, "collector")}
			/>
			<TextField
				name={`${name}/where`}
				label="Where"
				maxLength={300}
				value={wave.where}
				onValue={(where) => onWave({ ...wave, where }, "where")}
			/>
			<button type="button" className="button quiet" onClick={takeOut}>
				Take out
				<span className="visually-hidden"> wave {place + 1}</span>
			</button>
		</div>
	);
}
