import type { Instrument } from "#instruments/definition.ts";
import type {
	InterviewNote,
	NewInterviewNote,
	Trial,
} from "../../../server/trials/trials.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea, TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import type { Faults } from "../request.ts";
import { english } from "../words.ts";
import { stepWords } from "./step-words.ts";

const WHOLE = "";

/** Writes a note of an interview, or changes one. */
export function NoteForm({
	definition,
	note,
	action,
	send,
	done,
}: {
	definition: Instrument;
	note?: InterviewNote;
	action: string;
	send(note: NewInterviewNote): Promise<Trial>;
	done(trial: Trial): void;
}) {
	const initial = {
		item: note?.item ?? WHOLE,
		step: note?.step ?? ("understanding" as InterviewNote["step"]),
		note: note?.note ?? "",
		suggestion: note?.suggestion ?? "",
		interview: note?.interview ?? "",
	};
	const form = useForm<typeof initial, Trial>({
		initial,
		check: (values): Faults => ({
			...(values.note.trim() === "" && { note: "Say what you saw or heard" }),
			...(values.interview.trim() === "" && {
				interview: "Name the interview, such as P3",
			}),
		}),
		send: (values) =>
			send({
				item: values.item || null,
				step: values.step,
				note: values.note.trim(),
				suggestion: values.suggestion.trim() || null,
				interview: values.interview.trim(),
			}),
		done(trial) {
			// The next note is most often of the same interview.
			form.set({ ...initial, interview: form.values.interview });
			done(trial);
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action={action} working="Saving…">
			<TextField
				name="interview"
				label="Interview"
				hint="A short name for it, such as P3. Never the person’s."
				maxLength={40}
				value={values.interview}
				onValue={(interview) => set({ interview })}
				fault={faults.interview}
			/>
			<SelectField
				name="item"
				label="Question"
				choices={[
					{ value: WHOLE, label: "The whole questionnaire" },
					...definition.items.map((item, index) => ({
						value: item.id,
						label: `${index + 1}. ${english(item.topic)}`,
					})),
				]}
				value={values.item}
				onValue={(item) => set({ item })}
			/>
			<SelectField
				name="step"
				label="Where it went wrong"
				hint={stepWords[values.step].meaning}
				choices={Object.entries(stepWords).map(([value, { name }]) => ({
					value,
					label: name,
				}))}
				value={values.step}
				onValue={(step) => set({ step: step as InterviewNote["step"] })}
			/>
			<TextArea
				name="note"
				label="What you saw or heard"
				hint="Leave out whatever tells who it was."
				rows={3}
				value={values.note}
				onValue={(note) => set({ note })}
				fault={faults.note}
			/>
			<TextArea
				name="suggestion"
				label="What might be changed"
				optional
				rows={2}
				value={values.suggestion}
				onValue={(suggestion) => set({ suggestion })}
				fault={faults.suggestion}
			/>
		</Form>
	);
}
