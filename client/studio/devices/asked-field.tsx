import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { TickField } from "../forms/tick-field.tsx";
import { waveName } from "../surveys/wave-name.ts";

export interface AskedChoice {
	value: string;
	label: string;
	survey: string;
	wave: string;
}

/** Each wave of each survey. */
export function askedChoices(
	surveys: readonly Pick<Survey, "id" | "title" | "waves">[],
): AskedChoice[] {
	return surveys.flatMap(({ id, title, waves }) =>
		waves.map((wave) => ({
			value: `${id} ${wave.key}`,
			label: `${title}: ${waveName(wave)}`,
			survey: id,
			wave: wave.key,
		})),
	);
}

/** Which surveys a tablet asks, and in which waves. */
export function AskedField({
	choices,
	value,
	onValue,
	fault,
}: {
	choices: readonly AskedChoice[];
	value: readonly string[];
	onValue: (value: string[]) => void;
	fault?: string | undefined;
}) {
	return (
		<fieldset className={fault ? "field faulty" : "field"}>
			<legend>What it asks</legend>
			{fault && (
				<p className="fault">
					<span className="visually-hidden">Error: </span>
					{fault}
				</p>
			)}
			{choices.map((choice) => (
				<TickField
					key={choice.value}
					name={`surveys ${choice.value}`}
					label={choice.label}
					ticked={value.includes(choice.value)}
					onTick={(ticked) =>
						onValue(
							ticked
								? [...value, choice.value]
								: value.filter((each) => each !== choice.value),
						)
					}
				/>
			))}
		</fieldset>
	);
}
