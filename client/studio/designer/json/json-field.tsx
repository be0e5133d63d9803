import { type KeyboardEvent, type RefObject, useRef, useState } from "react";

/** A text with its line numbers. Tab moves on as everywhere, and indents only after Escape. */
export function JsonField({
	field,
	text,
	onText,
}: {
	field: RefObject<HTMLTextAreaElement | null>;
	text: string;
	onText: (text: string) => void;
}) {
	const numbers = useRef<HTMLPreElement>(null);
	const [indents, setIndents] = useState(false);
	const lines = text.split("\n").length;

	function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
		if (event.key === "Escape") return setIndents(!indents);
		if (!indents || event.key !== "Tab" || event.shiftKey) return;
		event.preventDefault();
		const { selectionStart, selectionEnd, value } = event.currentTarget;
		onText(`${value.slice(0, selectionStart)}  ${value.slice(selectionEnd)}`);
		const place = selectionStart + 2;
		const area = event.currentTarget;
		requestAnimationFrame(() => area.setSelectionRange(place, place));
	}

	return (
		<div className="json-field">
			<label htmlFor="json-text" className="group-label">
				The whole definition
			</label>
			<div className="json-lines">
				<pre ref={numbers} aria-hidden="true">
					{Array.from({ length: lines }, (_, line) => line + 1).join("\n")}
				</pre>
				<textarea
					id="json-text"
					ref={field}
					data-own-undo
					dir="ltr"
					wrap="off"
					spellCheck={false}
					autoComplete="off"
					aria-describedby="json-hint"
					value={text}
					onChange={(event) => onText(event.target.value)}
					onKeyDown={onKeyDown}
					onBlur={() => setIndents(false)}
					onScroll={({ currentTarget }) =>
						numbers.current?.scrollTo(0, currentTarget.scrollTop)
					}
				/>
			</div>
			{indents && (
				<p className="hint" role="status">
					Tab indents now. Escape lets it leave the text again.
				</p>
			)}
		</div>
	);
}
