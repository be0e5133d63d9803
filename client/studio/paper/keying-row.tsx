import { type KeyboardEvent, useId } from "react";
import { faultOf, type KeyingField } from "./keying-fields.ts";

/** One field of a form, with what is typed in words beside it. */
export function KeyingRow({
	field,
	typed,
	isSkipped,
	onType,
	onGo,
}: {
	field: KeyingField;
	typed: string;
	/** The answers before lead past it. */
	isSkipped: boolean;
	onType: (text: string) => void;
	onGo: (by: 1 | -1) => void;
}) {
	const id = useId();
	const fault = faultOf(field, typed);
	const meaning = typed.trim() === "" ? { text: "" } : field.read(typed);
	function move(event: KeyboardEvent) {
		const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by === undefined || event.ctrlKey) return;
		event.preventDefault();
		onGo(by === 1 ? 1 : -1);
	}
	return (
		<li className={isSkipped ? "skipped" : undefined}>
			<label htmlFor={id}>
				{field.number && <b>{field.number} </b>}
				{field.label}
				{isSkipped && <span className="hint"> (skipped, as printed)</span>}
			</label>
			<input
				type="text"
				id={id}
				name={field.place}
				value={typed}
				autoComplete="off"
				spellCheck={false}
				aria-invalid={fault !== null}
				aria-describedby={`${id}-hint ${id}-meaning`}
				onFocus={(event) => event.target.select()}
				onChange={(event) => onType(event.target.value)}
				onKeyDown={move}
			/>
			<span
				id={`${id}-meaning`}
				className={fault === null ? "keying-meaning" : "fault"}
			>
				{fault ?? ("text" in meaning ? meaning.text : "")}
			</span>
			<span id={`${id}-hint`} className="hint keying-hint">
				{field.hint}
			</span>
		</li>
	);
}
