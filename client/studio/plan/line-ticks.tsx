import { TickField } from "../forms/tick-field.tsx";

/** Which of other lines a line belongs to. */
export function LineTicks({
	legend,
	name,
	lines,
	chosen,
	onChosen,
}: {
	legend: string;
	name: string;
	lines: readonly { id: string; label: string }[];
	chosen: readonly string[];
	onChosen: (chosen: string[]) => void;
}) {
	if (lines.length === 0) return null;
	return (
		<fieldset className="field tick-list">
			<legend>{legend}</legend>
			{lines.map(({ id, label }) => (
				<TickField
					key={id}
					name={`${name}/${id}`}
					label={label}
					ticked={chosen.includes(id)}
					onTick={(ticked) =>
						onChosen(
							ticked ? [...chosen, id] : chosen.filter((each) => each !== id),
						)
					}
				/>
			))}
		</fieldset>
	);
}

/** `Aim 2: People know what happens next` */
export function labelled(
	one: string,
	lines: readonly { id: string; text: string }[],
): { id: string; label: string }[] {
	return lines.map(({ id, text }, place) => {
		const short = text.length > 90 ? `${text.slice(0, 87)}…` : text;
		return { id, label: `${one} ${place + 1}${short && `: ${short}`}` };
	});
}
