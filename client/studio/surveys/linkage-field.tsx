import type { Linkage } from "../../../server/wire.schemas.ts";
import { RadioField } from "../forms/radio-field.tsx";

const choices = [
	{
		value: "participant",
		label: "By participant: each person gets a personal link",
		hint: (
			<p>
				You can say how each person changed, which shows a change with the
				fewest people. You keep a list of who has which code, so answers are not
				anonymous, and people must be told so.
			</p>
		),
	},
	{
		value: "own-code",
		label: "By a code that each person makes up",
		hint: (
			<p>
				You can say how people changed without knowing who they are: only a
				scrambled form of the code is kept. Expect one to three codes in ten not
				to be found again, because people forget them.
			</p>
		),
	},
	{
		value: "none",
		label: "Not at all",
		hint: (
			<p>
				Simplest for people, and anonymous. Each wave is a group of its own, so
				you can compare the groups, but never say that a person changed, and you
				need more people to see a difference.
			</p>
		),
	},
];

/** The one choice that cannot be made good later, with what follows from it. */
export function LinkageField({
	value,
	onValue,
	fault,
}: {
	value: Linkage | "";
	onValue: (linkage: Linkage) => void;
	fault: string | undefined;
}) {
	return (
		<RadioField
			name="linkage"
			label="How are one person's answers joined?"
			hint="It cannot be changed once the survey is made."
			fault={fault}
			choices={choices}
			value={value}
			onValue={(linkage) => onValue(linkage as Linkage)}
		/>
	);
}
