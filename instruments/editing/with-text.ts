import type { Text } from "../definition.ts";

/** A text that is there in every definition: empty while nothing is written. */
export function withText(
	text: Text | null | undefined,
	language: string,
	words: string,
): Text {
	return { ...text, [language]: words };
}

/** A text that may be absent: it goes once it is empty in all languages. */
export function withOptionalText(
	text: Text | undefined,
	language: string,
	words: string,
): Text | undefined {
	const { [language]: _, ...others } = text ?? {};
	const changed = words === "" ? others : { ...text, [language]: words };
	return Object.keys(changed).length > 0 ? changed : undefined;
}
