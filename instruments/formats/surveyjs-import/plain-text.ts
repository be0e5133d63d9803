import type { Text } from "../../definition.ts";

const entities: Record<string, string> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
	"&nbsp;": " ",
};

/** Texts without their markup. */
export function withoutMarkup(text: Text): Text {
	const entries = Object.entries(text).map(([language, words]) => [
		language,
		plain(words),
	]);
	return Object.fromEntries(entries);
}

export function hasMarkup(text: Text): boolean {
	return Object.values(text).some((words) => /<[a-z/!]/i.test(words));
}

function plain(words: string): string {
	return words
		.replace(/<(br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, "\n")
		.replace(/<[a-z/!][^<>]*>/gi, "")
		.replace(
			/&(amp|lt|gt|quot|#39|nbsp);/g,
			(entity) => entities[entity] ?? entity,
		)
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
