import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Instrument, Item } from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";
import type { ResponseInWords } from "../../../server/rights/rights.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Disclosure } from "../layout/disclosure.tsx";
import { say } from "../layout/toast-store.ts";
import { responseQuery, surveyQuery } from "../queries.ts";
import { counted, english } from "../words.ts";
import { corrected, notAnswered, textOf } from "./corrected.ts";

/** Puts one answer right at a time: which question, what it should be, and why. */
export function CorrectAnswers({
	project,
	response,
}: {
	project: string;
	response: ResponseInWords;
}) {
	return (
		<Disclosure title="Correct an answer">
			<Correction project={project} response={response} />
		</Disclosure>
	);
}

function Correction({
	project,
	response,
}: {
	project: string;
	response: ResponseInWords;
}) {
	const client = useQueryClient();
	const { survey, id, answers } = response;
	const { definition } = useSuspenseQuery(surveyQuery(project, survey.id)).data;
	const items = definition.items.filter(({ type }) => type !== "information");
	const form = useForm({
		initial: {
			item: items[0]?.id ?? "",
			answer: textOf(answers[items[0]?.id ?? ""]),
			reason: "",
		},
		check: ({ reason }) => ({
			...(reason.trim() === "" && { reason: "Say why it is corrected" }),
		}),
		send: ({ item, answer, reason }) =>
			api.correctResponse(project, survey.id, id, {
				answers: corrected(definition, answers, item, answer).answers,
				reason: reason.trim(),
			}),
		done() {
			client.invalidateQueries({ queryKey: ["projects", project] });
			client.invalidateQueries(responseQuery(project, survey.id, id));
			say("The answer is corrected. What it was before is kept beside it.");
		},
	});
	const { values, set, faults } = form;
	const item = items.find((each) => each.id === values.item);
	const { hidden } = corrected(definition, answers, values.item, values.answer);
	return (
		<Form form={form} action="Correct it" working="Correcting…">
			<SelectField
				name="item"
				label="Question"
				choices={items.map((each) => ({
					value: each.id,
					label: english(each.text ?? each.topic),
				}))}
				value={values.item}
				onValue={(next) => set({ item: next, answer: textOf(answers[next]) })}
			/>
			{item && (
				<AnswerField
					definition={definition}
					item={item}
					value={values.answer}
					onValue={(answer) => set({ answer })}
					fault={faults[`answers/${item.id}`]}
				/>
			)}
			{hidden > 0 && (
				<p role="status">
					With this answer {counted(hidden, "question is", "questions are")} not
					asked: what was answered to them is taken out with it.
				</p>
			)}
			<TextField
				name="reason"
				label="Why"
				hint="Such as: keyed wrongly from paper. It stays beside the former answer."
				value={values.reason}
				onValue={(reason) => set({ reason })}
				fault={faults.reason}
			/>
		</Form>
	);
}

function AnswerField({
	definition,
	item,
	value,
	onValue,
	fault,
}: {
	definition: Instrument;
	item: Item;
	value: string;
	onValue: (value: string) => void;
	fault: string | undefined;
}) {
	const words = { name: "answer", label: "Answer", fault };
	if (item.type !== "single")
		return (
			<TextField
				{...words}
				hint={
					item.type === "multiple"
						? "Codes of the options, with commas between."
						: item.type === "ranking"
							? "Codes of the options in their order, with commas between."
							: "As it should have been. Empty: not answered."
				}
				value={value}
				onValue={onValue}
			/>
		);
	const options = optionsOf(definition, item).map(({ code, label }) => ({
		value: String(code),
		label: english(label),
	}));
	return (
		<SelectField
			{...words}
			choices={[{ value: notAnswered, label: "Not answered" }, ...options]}
			value={value}
			onValue={onValue}
		/>
	);
}
