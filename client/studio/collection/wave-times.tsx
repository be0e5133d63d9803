import { useQueryClient } from "@tanstack/react-query";
import { useId, useRef } from "react";
import type { Wave } from "../../../server/surveys/surveys.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import { fromLocalMinute, toLocalMinute } from "../local-minute.ts";
import { surveyQuery } from "../queries.ts";

interface WaveTimesProps {
	project: string;
	survey: string;
	wave: Pick<Wave, "key" | "title" | "opens" | "closes">;
}

/** A button and the dialog behind it: when a wave opens and closes. What it changes can be undone. */
export function WaveTimes(props: WaveTimesProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	const { title } = props.wave;
	return (
		<>
			<button
				type="button"
				className="button quiet"
				onClick={() => dialog.current?.showModal()}
			>
				Change<span className="visually-hidden"> when {title} is open</span>
			</button>
			<dialog ref={dialog} aria-labelledby={titleId}>
				<h2 id={titleId}>When {title} is open</h2>
				<TimesForm {...props} close={() => dialog.current?.close()} />
			</dialog>
		</>
	);
}

function TimesForm({
	project,
	survey,
	wave,
	close,
}: WaveTimesProps & { close: () => void }) {
	const client = useQueryClient();
	const { opens, closes } = wave;
	async function change(times: Pick<Wave, "opens" | "closes">) {
		await api.changeWave(project, survey, wave.key, times);
		await client.invalidateQueries(surveyQuery(project, survey));
	}
	const form = useForm({
		initial: { opens: toLocalMinute(opens), closes: toLocalMinute(closes) },
		send: (times) =>
			change({
				opens: fromLocalMinute(times.opens),
				closes: fromLocalMinute(times.closes),
			}),
		done() {
			close();
			say(`The times of ${wave.title} are changed.`, {
				label: "Undo",
				run: () => change({ opens, closes }).catch(sayProblem),
			});
		},
	});
	const { values, set, faults } = form;
	return (
		<Form
			form={form}
			action="Change"
			working="Changing…"
			beside={
				<button type="button" className="button" onClick={close}>
					Cancel
				</button>
			}
		>
			<p className="hint">Empty: open from the start, or with no end.</p>
			<TextField
				name="opens"
				label="Opens"
				type="datetime-local"
				optional
				value={values.opens}
				onValue={(value) => set({ opens: value })}
				fault={faults.opens}
			/>
			<TextField
				name="closes"
				label="Closes"
				type="datetime-local"
				optional
				value={values.closes}
				onValue={(value) => set({ closes: value })}
				fault={faults.closes}
			/>
		</Form>
	);
}
