import { accentShades } from "#instruments/accent-shades.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { type Html, html, trusted } from "../http/html.ts";
import type { PageFiles } from "../pages/client-files.ts";
import { bootScript } from "./start-page-boot.ts";
import { easierToRead } from "./start-page-easier.ts";
import { mark, ours } from "./start-page-mark.ts";
import { noScriptStyle, startPageStyle } from "./start-page-style.ts";
import type { StartPageWords } from "./start-page-words.ts";

/** A link's token, or the link that an enrolled tablet asks. */
export type From = { token: string } | { deviceLink: string };

export interface Shell {
	/** BCP 47. */
	language: string;
	words: StartPageWords;
	title: string;
	/** Who asks. */
	organisation: string;
	isSample: boolean;
	from: From;
	/** Whether the next person answers on this device. */
	isShared?: boolean;
	/** Of the survey, for other people. */
	version?: string | null;
	/** The instrument's own colour of what can be pressed. */
	accent?: string | undefined;
	files: PageFiles;
	content: Html;
}

/** The whole document. `main` holds the start page's text, and where the questions will be. */
export function startPageShell(shell: Shell): string {
	const { language, words, title, files, content } = shell;
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
<main id="main"${whereFrom(shell)} data-module="${files.script}" data-modules="${files.modules.join(" ")}" data-styles="${files.styles.join(" ")}" data-moment="${say("moment")}" data-failed="${say("failed")}"${shell.isShared ? html` data-shared` : null}${accentOf(shell)}>
${content}
<p id="start-status" role="status"${mark(words)}></p>
<div id="respond"></div>
</main>
<footer>${ours("p", "help", words)}${ours("p", "machineMade", words, !words.isMachineMade)}</footer>
<script>${trusted(bootScript)}</script>
</body>
</html>
`;
	return page.text;
}

/** Read by the page's script, because no style may stand in an element. */
function accentOf({ accent }: Shell): Html | null {
	if (accent === undefined) return null;
	const shades = accentShades(accent);
	return html` data-accent="${[shades.accent, shades.deep, shades.tint].join(" ")}"`;
}

/** What the questions are fetched by. */
function whereFrom({ from, version }: Shell): Html {
	const query = version ? `?version=${version}` : "";
	if ("deviceLink" in from)
		return html` data-token="" data-link="${from.deviceLink}" data-collection="/api/v1/device/surveys/${from.deviceLink}${query}"`;
	return html` data-token="${from.token}" data-collection="/api/v1/collect/${encodeURIComponent(from.token)}${query}"`;
}

function topOf({ organisation, isSample, words }: Shell): Html {
	const sample = html`<div class="tag">${ours("span", "sample", words)}</div>`;
	return html`<header><p>${organisation}</p>${isSample ? sample : null}${easierToRead(words)}</header>`;
}
