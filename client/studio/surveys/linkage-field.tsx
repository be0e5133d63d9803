import type { Linkage } from "../../../server/wire.schemas.ts";
import { RadioField } from "../forms/radio-field.tsx";
import type { Faults } from "../request.ts";
import { linkageWords } from "../words.ts";
import { CodeQuestionsField } from "./code-questions-field.tsx";
import type { SurveyDraft } from "./survey-draft.ts";

const choices = [
	{
		value: "participant",
		label: linkageWords.participant,
		hint: (
			<p>
				Each person gets a personal link. You can say how each person changed,
				which shows a change with the fewest people. You keep a list of who has
				which code, so answers are not anonymous, and people must be told so.
			</p>
		),
	},
	{
		value: "own-code",
		label: linkageWords["own-code"],
		hint: (
			<p>
				Each person makes a code from questions that you choose. You can say how
				people changed without knowing who they are: only a scrambled form of
				the code is kept. Expect one to three codes in ten not to be found
				again, because people answer a little differently.
			</p>
		),
	},
	{
		value: "none",
		label: linkageWords.none,
		hint: (
			<p>
				Simplest for people. Nothing joins answers to a person or to each other,
				and nobody can find them again or take them out. Each wave is a group of
				its own, so you can compare the groups, but never say that a person
				changed, and you need more people to see a difference.
			</p>
		),
	},
];

const times = [
	{ value: "day", label: "The day", hint: "Enough for most surveys." },
	{
		value: "shift",
		label: "The shift",
		hint: "From 7:00, 14:00 or 21:00, for a survey at the end of every shift. Few people answer on one shift, so they are easier to guess.",
	},
];

/** The one choice that can only be tightened later, with what follows from it. */
export function LinkageField({
	draft,
	onChange,
	faults,
}: {
	draft: SurveyDraft;
	onChange: (change: Partial<SurveyDraft>) => void;
	faults: Faults;
}) {
	return (
		<>
			<RadioField
				name="linkage"
				label="How are one person's answers joined?"
				hint="Once people have answered, answers can only be joined less, never more."
				fault={faults.linkage}
				choices={choices}
				value={draft.linkage}
				onValue={(linkage) => onChange({ linkage: linkage as Linkage })}
			/>
			{draft.linkage === "own-code" && (
				<CodeQuestionsField
					chosen={draft.codeQuestions}
					onChosen={(codeQuestions) => onChange({ codeQuestions })}
					fault={faults.codeQuestions}
				/>
			)}
			{draft.linkage === "none" && (
				<RadioField
					name="times"
					label="What is kept of the time?"
					fault={faults.times}
					choices={times}
					value={draft.times}
					onValue={(kept) =>
						onChange({ times: kept === "shift" ? "shift" : "day" })
					}
				/>
			)}
		</>
	);
}
