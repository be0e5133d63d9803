import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";

/** Two waves, each as the id of its survey, a colon, and its key; empty while none is chosen. */
export interface TwoWaves {
	from: string;
	to: string;
}

/** Which wave of which survey is set beside which of another. */
export function ChooseTwo({
	surveys,
	chosen,
	onChoose,
}: {
	surveys: readonly Survey[];
	chosen: TwoWaves;
	onChoose: (chosen: TwoWaves) => void;
}) {
	return (
		<search className="filter" aria-label="What to compare">
			<SelectField
				name="from"
				label="Earlier"
				choices={choicesFor(surveys, chosen.to)}
				value={chosen.from}
				onValue={(from) => onChoose({ ...chosen, from })}
			/>
			<SelectField
				name="to"
				label="Later"
				choices={choicesFor(surveys, chosen.from)}
				value={chosen.to}
				onValue={(to) => onChoose({ ...chosen, to })}
			/>
		</search>
	);
}

/** All waves, but those of the survey that the other one is of cannot be chosen. */
function choicesFor(surveys: readonly Survey[], other: string) {
	return [
		{ value: "", label: "Choose a wave" },
		...surveys.flatMap(({ id, title, instrument, waves }) =>
			waves
				.filter(({ pilot }) => !pilot)
				.map((wave) => ({
					value: `${id}:${wave.key}`,
					label: `${title}, ${wave.title} (version ${instrument.version})`,
					disabled: other.startsWith(`${id}:`),
				})),
		),
	];
}
