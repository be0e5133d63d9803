import type {
	PointFigures,
	Series,
} from "../../../server/series/series.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { overTimeApi } from "./over-time-api.ts";
import { figuresOf } from "./series-words.ts";

type Draft = { day: string } & Record<keyof PointFigures, string>;

/** Sets the figure of a day; one that is there already is changed. */
export function AddPoint({
	project,
	series: { id, kind },
	done,
}: {
	project: string;
	series: Series;
	done: () => void;
}) {
	const names = figuresOf(kind);
	const initial: Draft = { day: "", value: "", numerator: "", denominator: "" };
	const form = useForm({
		initial,
		check: (draft) => ({
			...(draft.day === "" && { day: "Choose a day" }),
			...Object.fromEntries(
				names
					.filter((name) => !isNumber(draft[name]))
					.map((name) => [name, "Write a number, such as 12 or 7.5"]),
			),
		}),
		send: (draft) =>
			overTimeApi.setPoint(
				project,
				id,
				draft.day,
				Object.fromEntries(names.map((name) => [name, Number(draft[name])])),
			),
		done() {
			say("The figure is kept.");
			form.set(initial);
			done();
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Keep it" working="Keeping it…">
			<TextField
				name="day"
				label="Day"
				hint="Of a week or month: its first day."
				type="date"
				value={values.day}
				onValue={(day) => set({ day })}
				fault={faults.day}
			/>
			{names.map((name) => (
				<TextField
					key={name}
					name={name}
					label={name.charAt(0).toUpperCase() + name.slice(1)}
					inputMode="decimal"
					autoComplete="off"
					value={values[name]}
					onValue={(text) => set({ [name]: text })}
					fault={faults[name]}
				/>
			))}
		</Form>
	);
}

function isNumber(text: string): boolean {
	return text.trim() !== "" && Number.isFinite(Number(text));
}
