import { type Html, html, trusted } from "../http/html.ts";
import type { PageFiles } from "../pages/client-files.ts";
import { bootScript } from "./start-page-boot.ts";
import { noScriptStyle, startPageStyle } from "./start-page-style.ts";
import type { StartPageWords } from "./start-page-words.ts";

export interface Shell {
	/** BCP 47. */
	language: string;
	words: StartPageWords;
	title: string;
	/** Who asks. */
	organisation: string;
	isSample: boolean;
	token: string;
	files: PageFiles;
	content: Html;
}

/** The whole document. `main` holds the start page's text, and where the questions will be. */
export function startPageShell(shell: Shell): string {
	const { language, words, title, token, files, content } = shell;
	const { say } = words;
	const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<style>${trusted(startPageStyle)}</style>
<noscript><style>${trusted(noScriptStyle)}</style></noscript>
</head>
<body>
${topOf(shell)}
<main id="main" data-token="${token}" data-collection="/api/v1/collect/${encodeURIComponent(token)}" data-module="${files.script}" data-modules="${files.modules.join(" ")}" data-styles="${files.styles.join(" ")}" data-moment="${say("moment")}" data-failed="${say("failed")}">
${content}
<p id="start-status" role="status"${mark(words)}></p>
<div id="respond"></div>
</main>
<footer${mark(words)}><p>${say("help")}</p></footer>
<script>${trusted(bootScript)}</script>
</body>
</html>
`;
	return page.text;
}

function topOf({ organisation, isSample, words }: Shell): Html {
	const sample = html`<span class="tag"${mark(words)}>${words.say("sample")}</span>`;
	return html`<header><p>${organisation}</p>${isSample ? sample : null}</header>`;
}

/** Attributes for an element that holds our words, where they are in another language than the page. */
export function mark({ language }: StartPageWords): Html | null {
	return language ? html` lang="${language}" dir="ltr"` : null;
}

/** Languages written from right to left. */
export function directionOf(language: string): "ltr" | "rtl" {
	return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/.test(language)
		? "rtl"
		: "ltr";
}
