import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import { spanWords } from "../../charts/time-words.ts";
import { Form } from "../forms/form.tsx";
import { RadioField } from "../forms/radio-field.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { overTimeApi } from "./over-time-api.ts";

/** Notes what happened at a point, or lets limits begin anew from it. */
export function AddMark({
	project,
	chart,
	figures: { points },
	done,
}: {
	project: string;
	chart: string;
	figures: ChartFigures;
	done: () => void;
}) {
	const form = useForm({
		initial: { day: points.at(-1)?.from ?? "", what: "note", text: "" },
		check: ({ what, text }) => ({
			...(text.trim() === "" && {
				text:
					what === "note"
						? "Write what happened"
						: "Give the reason: a known cause with a date",
			}),
		}),
		send: ({ day, what, text }) =>
			what === "note"
				? overTimeApi.annotate(project, chart, { day, text: text.trim() })
				: overTimeApi.rebase(project, chart, day, text.trim()),
		done(_, { what }) {
			say(what === "note" ? "Noted." : "The limits begin anew there.");
			form.set({ text: "" });
			done();
		},
	});
	const { values, set, faults } = form;
	return (
		<details>
			<summary>Mark something on the chart</summary>
			<Form form={form} action="Mark it" working="Marking…">
				<SelectField
					name="day"
					label="At the point of"
					choices={points.map((point) => ({
						value: point.from,
						label: spanWords(point),
					}))}
					value={values.day}
					onValue={(day) => set({ day })}
					fault={faults.day}
				/>
				<RadioField
					name="what"
					label="What"
					choices={[
						{
							value: "note",
							label: "A note",
							hint: "What happened, such as a new rota.",
						},
						{
							value: "rebase",
							label: "New limits from here",
							hint: "Only where something known has changed how things work, and 8 to 12 points have come since. The old limits stay in sight, and your name stands beside the reason.",
						},
					]}
					value={values.what}
					onValue={(what) => set({ what })}
				/>
				<TextField
					name="text"
					label={values.what === "note" ? "What happened" : "Reason"}
					autoComplete="off"
					maxLength={values.what === "note" ? 120 : 300}
					value={values.text}
					onValue={(text) => set({ text })}
					fault={faults.text}
				/>
			</Form>
		</details>
	);
}
