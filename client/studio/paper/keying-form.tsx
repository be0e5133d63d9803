import { useEffect, useMemo, useRef, useState } from "react";
import { shownItems } from "#instruments/conditions.ts";
import type { Instrument } from "#instruments/definition.ts";
import { nothingKeyed } from "#instruments/paper/keyed.ts";
import type { Keying, OpenForm } from "../../../server/paper/paper.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { faultOf, keyedOf, keyingFields } from "./keying-fields.ts";
import { KeyingRow } from "./keying-row.tsx";
import { useDraft } from "./use-draft.ts";

/** One keying of one form, by the keyboard alone: each field in the order of the paper. */
export function KeyingForm({
	forms,
	form,
	survey,
	definition,
	onFinished,
}: {
	forms: string;
	form: OpenForm;
	survey: Survey;
	definition: Instrument;
	onFinished: () => void;
}) {
	const fields = useMemo(
		() => keyingFields(survey, definition, form),
		[survey, definition, form],
	);
	const [typed, setTyped] = useState<Record<string, string>>(() =>
		Object.fromEntries(
			fields.map((field) => [field.place, field.take(form.keyed)]),
		),
	);
	const [former, setFormer] = useState<{ place: string; was: string }[]>([]);
	const [fault, setFault] = useState("");
	const list = useRef<HTMLOListElement>(null);
	const end = useRef<HTMLButtonElement>(null);
	const { state, keep, finish } = useDraft(forms, form.id);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, where the keying goes on
	useEffect(() => {
		const empty = fields.find(
			({ place }) => !typed[place] && !isSkipped(place),
		);
		focusOn((empty ?? fields[0])?.place ?? "");
	}, []);
	const round = form.step === "second" ? 2 : 1;
	const keyed = keyedOf(fields, typed, nothingKeyed);
	const shown = new Set(
		shownItems(definition, keyed.answers).map(({ id }) => `answers/${id}`),
	);
	const isSkipped = (place: string, among = shown) =>
		place.startsWith("answers/") && !among.has(place);

	function keyingOf(all: Record<string, string>, finished: boolean): Keying {
		const now = keyedOf(fields, all, nothingKeyed);
		return {
			round,
			keyed: { ...now, unclear: [...now.unclear] },
			finished,
		};
	}
	function put(place: string, text: string) {
		const all = { ...typed, [place]: text };
		setTyped(all);
		keep(keyingOf(all, false));
		return all;
	}
	function type(place: string, text: string) {
		setFormer([...former, { place, was: typed[place] ?? "" }]);
		const all = put(place, text);
		const field = fields.find((each) => each.place === place);
		const isWhole = field?.isOneKey && /^[^\s]$/.test(text);
		if (field && isWhole && faultOf(field, text) === null) go(place, 1, all);
	}
	function focusOn(place: string) {
		list.current?.querySelector<HTMLInputElement>(`[name="${place}"]`)?.focus();
	}
	/** To the next field that is to be answered, or the one before; from the last to the end. */
	function go(from: string, by: 1 | -1, all = typed) {
		const answers = keyedOf(fields, all, nothingKeyed).answers;
		const among = new Set(
			shownItems(definition, answers).map(({ id }) => `answers/${id}`),
		);
		const order = by === 1 ? fields : fields.toReversed();
		const at = order.findIndex(({ place }) => place === from);
		const next = order.find(
			({ place }, n) => n > at && !isSkipped(place, among),
		);
		if (next) focusOn(next.place);
		else if (by === 1) end.current?.focus();
	}
	function undo() {
		const last = former.at(-1);
		if (!last) return;
		setFormer(former.slice(0, -1));
		put(last.place, last.was);
		focusOn(last.place);
	}
	async function complete() {
		const wrong = fields.find(
			(field) => faultOf(field, typed[field.place] ?? "") !== null,
		);
		const missing = keyed.date === null ? "date" : undefined;
		const place = wrong?.place ?? missing;
		if (place !== undefined) {
			setFault(
				wrong
					? `${wrong.label}: ${faultOf(wrong, typed[place] ?? "")}`
					: "Type the date on the form first.",
			);
			focusOn(place);
			return;
		}
		try {
			await finish(keyingOf(typed, true));
			onFinished();
		} catch (problem) {
			setFault(problem instanceof Error ? problem.message : String(problem));
		}
	}
	return (
		<form
			className="keying"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				complete();
			}}
			onKeyDown={(event) => {
				if (event.key === "z" && (event.ctrlKey || event.metaKey)) {
					event.preventDefault();
					undo();
				}
			}}
		>
			{form.sameKeyer && (
				<p className="callout">
					<strong>You did the first keying of this form.</strong> Somebody else
					finds more mistakes. Key it from the paper, not from memory.
				</p>
			)}
			<p className="hint">
				Type the number printed beside the ticked box. Enter or the down arrow
				goes on, the up arrow back. Leave empty or type - for no answer; type ?
				for two marks, or one that you cannot read. Ctrl and Z undoes.
			</p>
			{fault && (
				<p className="fault" role="alert">
					{fault}
				</p>
			)}
			<ol className="keying-list" ref={list}>
				{fields.map((field) => (
					<KeyingRow
						key={field.place}
						field={field}
						typed={typed[field.place] ?? ""}
						isSkipped={isSkipped(field.place)}
						onType={(text) => type(field.place, text)}
						onGo={(by) => go(field.place, by)}
					/>
				))}
			</ol>
			<p role="status" className="hint">
				{state === "saved" && "Saved"}
				{state === "saving" && "Saving…"}
				{state !== "saved" && state !== "saving" && state}
			</p>
			<button
				type="submit"
				className="button primary"
				ref={end}
				// The field keeps its hint: without it the button would move from under the pointer.
				onMouseDown={(event) => event.preventDefault()}
			>
				Finish this keying
			</button>
		</form>
	);
}
