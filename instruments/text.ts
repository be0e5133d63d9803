import type { Text } from "./definition.ts";

/**
 * A text in the language asked for (`cy`, `pt-BR`), else in its primary language (`pt`), else in the
 * source language, which is the first one given. Never fails: a reader gets some words rather than none.
 */
export function inLanguage(text: Text, language: string): string {
	const primary = language.split("-", 1)[0] ?? language;
	for (const wanted of [language, primary]) {
		if (Object.hasOwn(text, wanted)) return text[wanted] ?? "";
	}
	return Object.values(text)[0] ?? "";
}
