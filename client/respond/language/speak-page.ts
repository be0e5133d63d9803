import { directionOf } from "#instruments/script-direction.ts";
import type { WordKey, Words } from "../words.ts";

/**
 * Says the page's language to the browser, and says what the server wrote around the questions in it:
 * whatever names its sentence in `data-word`.
 */
export function speakPage(language: string, words: Words): void {
	document.documentElement.lang = language;
	document.documentElement.dir = directionOf(language);
	for (const place of document.querySelectorAll<HTMLElement>("[data-word]")) {
		const key = place.dataset.word as WordKey;
		place.textContent = words.say(key);
		if (key === "machineMade") place.hidden = !words.isMachineMade;
		markIn(place, words);
	}
}

function markIn(place: HTMLElement, { mark }: Words): void {
	place.removeAttribute("lang");
	place.removeAttribute("dir");
	for (const [name, value] of Object.entries(mark)) {
		place.setAttribute(name, value);
	}
}
