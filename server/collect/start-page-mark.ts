import { type Html, html, trusted } from "../http/html.ts";
import type { StartPageWord, StartPageWords } from "./start-page-words.ts";

/** A sentence of ours outside the start page's text: it stays, and is said anew when the language is changed later. */
export function ours(
	element: "span" | "p" | "summary" | "legend",
	key: StartPageWord,
	words: StartPageWords,
	isHidden = false,
): Html {
	const tag = trusted(element);
	return html`<${tag} data-word="${key}"${mark(words)}${isHidden ? html` hidden` : null}>${words.say(key)}</${tag}>`;
}

/** Attributes for an element that holds our words, where they are in another language than the page. */
export function mark({ language }: StartPageWords): Html | null {
	return language ? html` lang="${language}" dir="ltr"` : null;
}
