import { type KeyboardEvent, useId } from "react";
import { faultOf, type KeyingField } from "./keying-fields.ts";

/** A place that two keyings differ in, and what the form says. */
export function DifferenceRow({
	field,
	first,
	second,
	typed,
	onType,
	onGo,
}: {
	field: KeyingField;
	first: string;
	second: string;
	/** Undefined until somebody has decided. */
	typed: string | undefined;
	onType: (text: string) => void;
	onGo: () => void;
}) {
	const id = useId();
	const fault = typed === undefined ? null : faultOf(field, typed);
	const inWords = (text: string) => {
		if (text.trim() === "") return "nothing";
		const meaning = field.read(text);
		return "text" in meaning && meaning.text
			? `${text} (${meaning.text})`
			: text;
	};
	function choose(event: KeyboardEvent<HTMLInputElement>) {
		const taken = { ArrowLeft: first, ArrowRight: second }[event.key];
		// In a text that was typed, arrows move within it.
		const isFree = !typed || typed === first || typed === second;
		if (taken !== undefined && isFree) {
			event.preventDefault();
			onType(taken);
		}
		if (event.key === "Enter" || event.key === "ArrowDown") {
			event.preventDefault();
			onGo();
		}
	}
	return (
		<li>
			<label htmlFor={id}>
				{field.number && <b>{field.number} </b>}
				{field.label}
			</label>
			<input
				type="text"
				id={id}
				name={field.place}
				value={typed ?? ""}
				autoComplete="off"
				spellCheck={false}
				aria-invalid={fault !== null}
				aria-describedby={`${id}-both ${id}-now`}
				onChange={(event) => onType(event.target.value)}
				onKeyDown={choose}
			/>
			<span id={`${id}-now`} className={fault ? "fault" : "keying-meaning"}>
				{fault ?? (typed === undefined ? "Not decided" : inWords(typed))}
			</span>
			<span id={`${id}-both`} className="keying-both">
				First: {inWords(first)} · Second: {inWords(second)}
			</span>
			<span className="keying-take">
				<button
					type="button"
					className="button quiet"
					onClick={() => onType(first)}
				>
					Take the first
					<span className="visually-hidden"> for {field.label}</span>
				</button>
				<button
					type="button"
					className="button quiet"
					onClick={() => onType(second)}
				>
					Take the second
					<span className="visually-hidden"> for {field.label}</span>
				</button>
			</span>
		</li>
	);
}
