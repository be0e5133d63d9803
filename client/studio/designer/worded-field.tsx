import type { Text } from "#instruments/definition.ts";
import { withOptionalText, withText } from "#instruments/editing/with-text.ts";
import type { Fault } from "#instruments/fault.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { TextArea, TextField } from "../forms/text-field.tsx";
import { faultAt } from "./fault-at.ts";

interface Worded {
	/** The text's JSON pointer, by which faults and `goTo` find it. */
	at: string;
	label: string;
	hint?: string;
	language: string;
	faults: readonly Fault[];
	/** In lines; one line when absent. */
	rows?: number;
}

/** A text in the language that is being edited. */
export function WordedField({
	text,
	onText,
	...field
}: Worded & { text: Text; onText: (text: Text) => void }) {
	return (
		<Words
			{...field}
			words={text[field.language] ?? ""}
			onWords={(words) => onText(withText(text, field.language, words))}
		/>
	);
}

/** The same for a text that may be left out: undefined once it is empty in every language. */
export function OptionalWordedField({
	text,
	onText,
	...field
}: Worded & {
	text: Text | undefined;
	onText: (text: Text | undefined) => void;
}) {
	return (
		<Words
			{...field}
			optional
			words={text?.[field.language] ?? ""}
			onWords={(words) => onText(withOptionalText(text, field.language, words))}
		/>
	);
}

function Words({
	at,
	label,
	hint,
	language,
	faults,
	rows,
	optional,
	words,
	onWords,
}: Worded & {
	optional?: boolean;
	words: string;
	onWords: (words: string) => void;
}) {
	const field = {
		name: at,
		label,
		hint,
		fault: faultAt(faults, at),
		lang: language,
		dir: directionOf(language),
		value: words,
		onValue: onWords,
		...(optional && { optional }),
	};
	return rows === undefined ? (
		<TextField {...field} autoComplete="off" />
	) : (
		<TextArea {...field} rows={rows} />
	);
}
