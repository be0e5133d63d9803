import {
	type InformationBlock,
	informationBlocks,
} from "#instruments/information-text.ts";
import { inLanguage } from "#instruments/text.ts";
import { type Html, html } from "../http/html.ts";
import type { Collection } from "./collect.schemas.ts";
import { mark } from "./start-page-mark.ts";
import type { StartPageWords } from "./start-page-words.ts";

type Information = NonNullable<Collection["information"]>;

/** What the respondent reads and, where they are asked, agrees to by a tick of their own. */
export function informationOf(
	{ texts, ask, version, since }: Information,
	language: string,
	words: StartPageWords,
): Html {
	const blocks = informationBlocks(inLanguage(texts, language));
	const date = words.longDate(since);
	return html`<section class="consent">
<h2${mark(words)}>${words.say("consent")}</h2>
${blocks.map(blockOf)}
<p class="version"${mark(words)}>${words.say("version", { version, date })}</p>
${ask ? agreementOf(words) : null}
</section>`;
}

function blockOf({ heading, text }: InformationBlock): Html {
	return html`${heading === null ? null : html`<h3>${heading}</h3>`}${text ? html`<p>${text}</p>` : null}`;
}

/** Unticked whatever the browser remembers. The page's script holds Start back until it is ticked. */
function agreementOf(words: StartPageWords): Html {
	return html`<div class="agree"${mark(words)}>
<p class="fault" id="agree-fault" role="alert" hidden>${words.say("agreeFirst")}</p>
<input type="checkbox" id="agree" autocomplete="off" aria-describedby="agree-fault"><label for="agree">${words.say("agree")}</label>
</div>`;
}
