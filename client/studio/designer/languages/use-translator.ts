import { useState } from "react";
import type { TranslationState } from "#instruments/definition.ts";

/** Who translates what is typed here, how, and who reads it after them. */
export interface Translator {
	method: TranslationState["method"];
	translator: string;
	reviewer: string;
}

const KEY = "waymark-translator";

/** Kept in this browser, by language, because one person rarely translates in one sitting. */
export function useTranslator(language: string, account: string) {
	const [all, setAll] = useState(readAll);
	const translator: Translator = all[language] ?? {
		method: "person",
		translator: account,
		reviewer: account,
	};
	function set(change: Partial<Translator>) {
		const next = { ...all, [language]: { ...translator, ...change } };
		setAll(next);
		localStorage.setItem(KEY, JSON.stringify(next));
	}
	return { translator, set };
}

function readAll(): Record<string, Translator> {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? "{}");
	} catch {
		return {};
	}
}
