import { type Html, html } from "../http/html.ts";
import { ours } from "./start-page-mark.ts";
import type { StartPageWord, StartPageWords } from "./start-page-words.ts";

/**
 * High contrast and larger text for this person, on the start page and, as it stays where it is, on every
 * page after it. The page's script reads and keeps what is chosen.
 */
export function easierToRead(words: StartPageWords): Html {
	const size = (value: number, key: StartPageWord) =>
		html`<label><input type="radio" name="text-size" value="${value}" autocomplete="off"${value === 0 ? html` checked` : null}>${ours("span", key, words)}</label>`;
	return html`<details class="easier">
${ours("summary", "easier", words)}
<label><input type="checkbox" id="high-contrast" autocomplete="off">${ours("span", "contrast", words)}</label>
<fieldset>${ours("legend", "textSize", words)}${size(0, "textNormal")}${size(1, "textLarger")}${size(2, "textLargest")}</fieldset>
</details>`;
}
