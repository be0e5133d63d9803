import { isMachineMade, type WordLanguage } from "#instruments/page-words.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { noScriptStyle, startPageStyle } from "../collect/start-page-style.ts";
import { startPageWords } from "../collect/start-page-words.ts";
import { type Html, html, trusted } from "../http/html.ts";
import type { ProblemType } from "../problems.ts";
import {
	type WithdrawPageWord,
	withdrawPageWords,
} from "./withdraw-page-words.ts";

export const withdrawStyle = `
.code { display: block; inline-size: 100%; font: inherit; min-block-size: 48px; padding: .4rem .6rem; border: 2px solid var(--line); border-radius: 6px; text-transform: uppercase; }
.code[aria-invalid] { border-color: var(--red); }
label { display: block; font-weight: 700; margin-block-end: .25rem; }
.fault { color: var(--red); font-weight: 700; }
.hint { color: var(--muted); margin-block-end: .4rem; }
form { margin-block: 1rem; }
form .primary { margin-block-start: 1rem; }
`.replace(/\s*\n\s*/g, " ");

/**
 * Sends the code and says what came of it. A code behind # in the address is filled in, and goes to no log.
 * Its words are in the attributes of the form, so that its text, and its hash, never change.
 */
export const withdrawScript = `(() => {
	const byId = (id) => document.getElementById(id);
	const form = byId("withdraw"), code = byId("code"), fault = byId("fault"), button = byId("start-button");
	code.value = decodeURIComponent(location.hash.slice(1));
	function fail(word) {
		fault.textContent = form.getAttribute("data-" + word) ?? form.dataset.busy;
		fault.hidden = false;
		code.setAttribute("aria-invalid", "true");
		code.focus();
	}
	async function send() {
		const response = await fetch("/api/v1/withdrawals", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ code: code.value })
		});
		if (response.status === 204) {
			form.hidden = byId("before").hidden = true;
			byId("after").hidden = false;
			byId("done").focus();
			history.replaceState(null, "", location.pathname + location.search);
			return;
		}
		const { type } = await response.json().catch(() => ({}));
		fail(type?.split("/").at(-1));
	}
	form.onsubmit = (event) => {
		event.preventDefault();
		if (!code.value.trim()) return fail("empty");
		button.disabled = true;
		send().catch(() => fail("failed")).finally(() => button.disabled = false);
	};
})();`;

/** What the script says; of a problem, under its type. */
const faults = [
	"empty",
	"failed",
	"busy",
	"invalid-body",
	"linkage-forbids",
	"too-many-attempts",
] as const satisfies readonly ((ProblemType | "empty" | "failed" | "busy") &
	WithdrawPageWord)[];

/** Where somebody who has the code of their answers takes them back. The same for everybody who reads this language. */
export function withdrawPage(language: WordLanguage): string {
	const words = withdrawPageWords[language];
	return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${words.title}</title>
<style>${trusted(startPageStyle)}</style>
<style>${trusted(withdrawStyle)}</style>
<noscript><style>${trusted(noScriptStyle)}</style></noscript>
</head>
<body>
<header><p>Waymark</p></header>
<main id="main">
<div id="before">
<h1>${words.title}</h1>
<p>${words.how}</p>
</div>
${formIn(language)}
<div id="after" hidden>
<h1 id="done" tabindex="-1">${words.done}</h1>
<p>${words.doneText}</p>
<p>${words.close}</p>
</div>
<noscript><p class="notice">${words.noScript}</p></noscript>
</main>
<footer><p>${words.lost}</p>${machineMadeIn(language)}</footer>
<script>${trusted(withdrawScript)}</script>
</body>
</html>
`.text;
}

/** A code reads from left to right in every language. */
function formIn(language: WordLanguage): Html {
	const words = withdrawPageWords[language];
	return html`<form id="withdraw" novalidate${faults.map((name) => html` data-${trusted(name)}="${words[name]}"`)}>
<label for="code">${words.code}</label>
<p class="hint" id="hint">${words.hint}</p>
<p class="fault" id="fault" role="alert" hidden></p>
<input class="code" id="code" type="text" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint fault">
<button class="primary" id="start-button">${words.erase}</button>
</form>`;
}

function machineMadeIn(language: WordLanguage): Html | null {
	if (!isMachineMade(language)) return null;
	return html`<p>${startPageWords(language).say("machineMade")}</p>`;
}
