import { useEffect } from "react";
import { start } from "../pages/start-elements.ts";
import { useSpeaking } from "../words-context.ts";

/** In which the server wrote the start page of this document. */
const startLanguage = document.documentElement.lang;

/**
 * Back at the start page, it is read in the language that was switched to. On a shared device it is for the
 * next person, and so in its own again.
 */
export function useStartLanguage(isShared: boolean): void {
	const { language, speak } = useSpeaking();
	useEffect(() => {
		if (!start || language === startLanguage) return;
		if (isShared) {
			void speak(startLanguage);
			return;
		}
		const address = new URL(location.href);
		address.searchParams.set("lang", language);
		location.replace(address);
	});
}
