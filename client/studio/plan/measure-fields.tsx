import { inList } from "#instruments/coverage/coverage-in-words.ts";
import { isSame } from "#instruments/plan/gap.ts";
import type { Measure, PlanContent } from "#instruments/plan/plan.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { DimensionTicks } from "../chooser/wish-fields.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { respondentWords } from "../words.ts";
import { LineTicks, labelled } from "./line-ticks.tsx";
import { MeasureInstrument } from "./measure-instrument.tsx";
import { MeasureScale } from "./measure-scale.tsx";
import { NumberField } from "./number-field.tsx";
import { ReadFirst } from "./read-first.tsx";
import type { PlanHouse } from "./use-plan-setting.ts";
import { WaveRows } from "./wave-rows.tsx";

interface MeasureProps {
	measure: Measure;
	/** The measure changed, and which part of it. */
	onMeasure: (measure: Measure, field: string) => void;
}

export function MeasureFields({
	place,
	measure,
	plan,
	setting,
	project,
	onMeasure,
	takeOut,
}: MeasureProps & {
	place: number;
	plan: PlanContent;
	setting: PlanHouse;
	project: Project;
	takeOut: () => void;
}) {
	const set = (change: Partial<Measure>) =>
		onMeasure({ ...measure, ...change }, Object.keys(change).join());
	return (
		<fieldset id={`line-${measure.id}`} className="card plan-line">
			<legend>Measure {place + 1}</legend>
			<MeasureInstrument
				measure={measure}
				setting={setting}
				project={project}
				onMeasure={onMeasure}
			/>
			<LineTicks
				legend="It tells about"
				name={`${measure.id}/aims`}
				lines={labelled(
					"Aim",
					plan.aims.map(({ id, change: text }) => ({ id, text })),
				)}
				chosen={measure.aims}
				onChosen={(aims) => set({ aims })}
			/>
			<LineTicks
				legend="and about the working of"
				name={`${measure.id}/mechanisms`}
				lines={labelled(
					"Mechanism",
					plan.mechanisms.map(({ id, because: text }) => ({ id, text })),
				)}
				chosen={measure.mechanisms}
				onChosen={(mechanisms) => set({ mechanisms })}
			/>
			<details className="chooser">
				<summary>
					Dimensions: {inList(measure.dimensions) || "none yet"}
				</summary>
				<DimensionTicks
					chosen={measure.dimensions}
					onChosen={(dimensions) => set({ dimensions })}
				/>
			</details>
			<Reading
				measure={measure}
				setting={setting}
				project={project.id}
				set={set}
			/>
			<WaveRows
				measure={measure}
				onWaves={(waves, field) => onMeasure({ ...measure, waves }, field)}
			/>
			<button type="button" className="button quiet" onClick={takeOut}>
				Take out
				<span className="visually-hidden"> Measure {place + 1}</span>
			</button>
		</fieldset>
	);
}

/** Who answers, what is read of it, and what is enough. */
function Reading({
	measure,
	setting,
	project,
	set,
}: {
	measure: Measure;
	setting: PlanHouse;
	project: string;
	set: (change: Partial<Measure>) => void;
}) {
	const known = setting.instruments.find((each) =>
		isSame(measure.instrument, each),
	);
	const name = (field: string) => `${measure.id}/${field}`;
	return (
		<>
			<div className="fields-beside">
				<SelectField
					name={name("respondent")}
					label="Who answers"
					choices={Object.entries(respondentWords).map(([value, label]) => ({
						value,
						label,
					}))}
					value={measure.respondent}
					onValue={(value) =>
						set({ respondent: value as Measure["respondent"] })
					}
				/>
				<NumberField
					name={name("expected")}
					label="Answers expected each time"
					value={measure.expected}
					onValue={(expected) => set({ expected })}
				/>
				<NumberField
					name={name("enough")}
					label="Answers that are enough"
					value={measure.enough}
					onValue={(enough) => set({ enough: enough || null })}
				/>
			</div>
			{known && known.respondentsNeeded.length > 0 && (
				<ul className="hint">
					{known.respondentsNeeded.map(({ n, purpose }) => (
						<li key={purpose}>
							{n}: {purpose}
						</li>
					))}
				</ul>
			)}
			<div className="fields-beside">
				<MeasureScale
					measure={measure}
					setting={setting}
					onScale={(scale) => set({ scale })}
				/>
				<TextField
					name={name("smallestChange")}
					label="Smallest change that would matter"
					maxLength={300}
					value={measure.smallestChange}
					onValue={(smallestChange) => set({ smallestChange })}
				/>
			</div>
			<TickField
				name={name("primary")}
				label="This is the scale that is read first"
				hint="One in the plan. All others are for learning, not for proof."
				ticked={measure.primary}
				onTick={(primary) => set({ primary })}
			/>
			{measure.primary && (
				<ReadFirst project={project} readFirst={setting.readFirst} />
			)}
		</>
	);
}
