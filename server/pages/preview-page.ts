import { ours } from "../collect/start-page-mark.ts";
import { startPageStyle } from "../collect/start-page-style.ts";
import { startPageWords } from "../collect/start-page-words.ts";
import { type Html, html, trusted } from "../http/html.ts";
import type { PageFiles } from "./client-files.ts";

/**
 * What the designer shows a questionnaire in: a respondent's page without its start, whose questions come from the page
 * around it. The same files as a live page load, and no script in its own text.
 */
export function previewPage({ script, modules, styles }: PageFiles): string {
	const words = startPageWords("en");
	const links = (rel: string, files: readonly string[]): Html[] =>
		files.map((file) => html`<link rel="${trusted(rel)}" href="${file}">`);
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Preview</title>
<style>${trusted(startPageStyle)}</style>
${links("stylesheet", styles)}
${links("modulepreload", modules)}
<script type="module" src="${script}"></script>
</head>
<body>
<header><p>Your organisation</p></header>
<main id="main" data-preview>
<p id="start-status" role="status"></p>
<div id="languages" hidden></div>
<div id="respond"></div>
</main>
<footer>${ours("p", "help", words)}${ours("p", "machineMade", words, true)}</footer>
</body>
</html>
`.text;
}
