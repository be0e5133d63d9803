import { noScriptStyle, startPageStyle } from "../collect/start-page-style.ts";
import { html, trusted } from "../http/html.ts";

export const withdrawStyle = `
.code { display: block; inline-size: 100%; font: inherit; min-block-size: 48px; padding: .4rem .6rem; border: 2px solid var(--line); border-radius: 6px; text-transform: uppercase; }
.code[aria-invalid] { border-color: var(--red); }
label { display: block; font-weight: 700; margin-block-end: .25rem; }
.fault { color: var(--red); font-weight: 700; }
.hint { color: var(--muted); margin-block-end: .4rem; }
form { margin-block: 1rem; }
form .primary { margin-block-start: 1rem; }
`.replace(/\s*\n\s*/g, " ");

/** Sends the code and says what came of it. A code behind # in the address is filled in, and goes to no log. */
export const withdrawScript = `(() => {
	const byId = (id) => document.getElementById(id);
	const form = byId("withdraw"), code = byId("code"), fault = byId("fault"), button = byId("start-button");
	code.value = decodeURIComponent(location.hash.slice(1));
	function fail(text) {
		fault.textContent = text;
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
			history.replaceState(null, "", location.pathname);
			return;
		}
		const problem = await response.json();
		fail(problem.errors?.[0]?.message ?? problem.detail);
	}
	form.onsubmit = (event) => {
		event.preventDefault();
		if (!code.value.trim()) return fail("Enter your withdrawal code");
		button.disabled = true;
		send().catch(() => fail("Nothing was sent. Check the connection, then try again.")).finally(() => button.disabled = false);
	};
})();`;

/** Where somebody who has the code of their answers takes them back. The same for everybody. */
export const withdrawPage = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Take back your answers</title>
<style>${trusted(startPageStyle)}</style>
<style>${trusted(withdrawStyle)}</style>
<noscript><style>${trusted(noScriptStyle)}</style></noscript>
</head>
<body>
<header><p>Waymark</p></header>
<main id="main">
<div id="before">
<h1>Take back your answers</h1>
<p>When you sent your answers you were given a withdrawal code. Enter it here and those answers are erased. You need not say why, and your care stays the same.</p>
</div>
<form id="withdraw" novalidate>
<label for="code">Withdrawal code</label>
<p class="hint" id="hint">36 letters and numbers. Capitals, spaces and hyphens do not matter.</p>
<p class="fault" id="fault" role="alert" hidden></p>
<input class="code" id="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint fault">
<button class="primary" id="start-button">Erase my answers</button>
</form>
<div id="after" hidden>
<h1 id="done" tabindex="-1">Answers under this code are no longer used</h1>
<p>They have been erased and are in no figure from now on. Figures that were printed or shared before cannot be called back. Copies kept for safety are overwritten as they run out.</p>
<p>You can close this page now.</p>
</div>
<noscript><p class="notice">This page needs JavaScript, which is switched off in this browser. Switch it on and load the page again, or ask the person who gave you the questionnaire to take your answers back.</p></noscript>
</main>
<footer><p>Lost your code? Ask the person who gave you the questionnaire.</p></footer>
<script>${trusted(withdrawScript)}</script>
</body>
</html>
`.text;
