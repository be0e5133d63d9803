import type { CodeField } from "../journey/own-code.ts";
import type { Words } from "../words.ts";
import { useWords } from "../words-context.ts";

interface CodeInputProps {
	field: CodeField;
	value: string;
	error: string | undefined;
	onChange(text: string): void;
}

/** One answer of the private code, in a field as small as the answer. */
export function CodeInput({ field, value, error, onChange }: CodeInputProps) {
	const { mark, say } = useWords();
	const { id, question, form } = field;
	return (
		<div className="field" {...(question === undefined && mark)}>
			<label htmlFor={id}>{question ?? say("codeFree")}</label>
			{error && (
				<p className="error" id={`${id}-error`} {...mark}>
					<span className="visually-hidden">{say("errorPrefix")}</span>
					{error}
				</p>
			)}
			<input
				type="text"
				className={form.kind === "free" ? undefined : "digits-2"}
				id={id}
				autoComplete="off"
				autoCapitalize="characters"
				spellCheck={false}
				value={value}
				onChange={(event) => onChange(event.target.value)}
				aria-describedby={error && `${id}-error`}
				aria-invalid={error !== undefined}
			/>
		</div>
	);
}

/** What to do about an answer that cannot be used. */
export function codeFault({ form }: CodeField, { say }: Words): string {
	if (form.kind === "free") return say("codeFreeError");
	if (form.kind === "letter") return say("codeLetterError");
	const min = form.kind === "count" ? "0" : "01";
	return say("codeNumberError", { min, max: form.max });
}
