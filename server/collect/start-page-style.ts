const highContrast =
	"--ink: #000; --paper: #fff; --muted: #000; --line: #000; --faint: #000; --teal: #00363b; --deep: #000; --tint: #fff; --red: #8f0f06;";

/**
 * The look that every page of a respondent shares, in the document itself so that nothing has to arrive
 * before the first paint. What questions need besides comes with their script. 1rem is 19 px on phones and
 * 22 px from tablets on, and follows the size that the reader has set.
 */
export const startPageStyle = `
:root {
	--ink: #16202a; --paper: #fbfaf6; --white: #fff; --muted: #46525d; --line: #6b767f; --faint: #dcd9cf;
	--teal: var(--accent, #0a5c63); --deep: var(--accent-deep, #06434a); --tint: var(--accent-tint, #e0eeed); --amber: #f7bd45; --red: #ab2118;
	--size: 118.75%; color-scheme: light; font-size: calc(var(--size) * var(--larger, 1)); -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
@media (min-width: 46em) { :root { --size: 137.5%; } }
[data-text="1"] { --larger: 1.3; }
[data-text="2"] { --larger: 1.7; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
	margin: 0; min-block-size: 100vh; min-block-size: 100dvh; display: flex; flex-direction: column;
	background: var(--paper); color: var(--ink); line-height: 1.5; overflow-wrap: break-word;
	font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main, footer { inline-size: 100%; max-inline-size: 42rem; margin-inline: auto; padding-inline: max(1rem, 20px); }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; padding-block: .6rem; font-weight: 600; }
header p { margin: 0; }
.easier { font-weight: 400; }
.easier summary { display: flex; align-items: center; min-block-size: max(2rem, 44px); padding-block: 0; text-decoration: underline; text-underline-offset: .2em; }
.easier[open] { flex-basis: 100%; }
.easier fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.easier legend { padding: 0; font-weight: 600; }
.easier label { display: inline-flex; align-items: center; gap: .6rem; min-block-size: 48px; margin-inline-end: 1.25rem; cursor: pointer; }
.easier input { flex: none; inline-size: 28px; block-size: 28px; margin: 0; accent-color: var(--teal); }
body::before { content: ""; block-size: 6px; background: var(--teal); }
main { flex: 1; display: flex; flex-direction: column; padding-block: .25rem 1.5rem; }
footer { color: var(--muted); }
footer p { margin: 0; padding-block: .75rem; border-block-start: 1px solid var(--faint); }
h1, h2 { line-height: 1.25; text-wrap: balance; margin-block: 0 .6em; font-weight: 700; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; }
p, ul { margin-block: 0 .9em; }
a, .quiet { color: var(--teal); text-underline-offset: .2em; text-decoration-thickness: max(1px, .07em); }
.eyebrow { margin-block: .75rem .25rem; color: var(--teal); font-weight: 600; }
.tag { background: var(--amber); color: var(--ink); padding: .05em .6em; border-radius: 5px; }
.notice { border-inline-start: 6px solid var(--amber); background: var(--white); padding: .7rem 1rem; margin-block: 0 1rem; }
.facts { margin: 0 0 1rem; }
.facts > div { padding-block: .7rem; border-block-start: 1px solid var(--faint); }
.facts dt { font-weight: 700; }
.facts dd { margin: 0; }
.consent, .about { border-block-start: 1px solid var(--faint); padding-block-start: .9rem; }
.about { padding-block: 0; margin-block-end: .9rem; }
summary { color: var(--teal); font-weight: 600; cursor: pointer; padding-block: max(.5rem, 11px); }
h3 { font-size: 1rem; margin-block: 1em .3em; }
.version { color: var(--muted); }
.agree { display: grid; grid-template-columns: auto 1fr; gap: .25rem .75rem; align-items: center; background: var(--white); border: 2px solid var(--line); border-radius: 10px; padding: .5rem .9rem; }
.agree input { inline-size: 28px; block-size: 28px; margin: 0; accent-color: var(--teal); }
.agree label { padding-block: .5rem; font-weight: 600; cursor: pointer; }
.agree .fault { grid-column: 1 / -1; margin: 0; }
.agree:has([aria-invalid="true"]) { border-color: var(--red); }
.fault { color: var(--red); font-weight: 700; }
.languages ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin-block: 0 .5rem; }
.languages a, .languages span { display: inline-block; min-inline-size: 44px; padding-block: max(.4rem, 9px); }
.languages span { font-weight: 700; }
.languages p { margin: 0; font-weight: 700; }
#start-listen { min-block-size: max(2.6rem, 48px); margin-block-end: .5rem; }
button {
	font: inherit; font-weight: 650; min-block-size: max(2.6rem, 48px); padding: .5rem 1.5rem; border-radius: 10px;
	border: 2px solid var(--teal); cursor: pointer; touch-action: manipulation;
}
.primary { background: var(--teal); color: var(--white); inline-size: 100%; min-block-size: 3.1rem; }
.primary:active { background: var(--deep); border-color: var(--deep); }
.secondary { background: var(--white); color: var(--teal); }
.secondary:active { background: var(--tint); }
.quiet { background: none; border-color: transparent; padding-inline: .25rem; margin-inline: calc(-.25rem - 2px); text-decoration-line: underline; font-weight: 500; }
.actions { margin-block-start: auto; padding-block-start: 1rem; }
#start-status:empty { display: none; }
#start-status { text-align: center; font-weight: 600; margin-block: .75rem 0; }
#start { flex: 1; display: flex; flex-direction: column; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; box-shadow: 0 0 0 3px var(--amber); }
h1:focus-visible, h1:focus { outline: none; box-shadow: none; }
@media (hover: hover) {
	.primary:hover { background: var(--deep); border-color: var(--deep); }
	.secondary:hover { background: var(--tint); }
	.quiet:hover, a:hover { color: var(--deep); text-decoration-thickness: 3px; }
}
@media (min-width: 46em) {
	.facts > div { display: grid; grid-template-columns: 10.5rem 1fr; gap: 1rem; }
	.primary { inline-size: auto; min-inline-size: 14rem; }
}
[data-contrast="more"] { ${highContrast} }
@media (prefers-contrast: more) { :root:not([data-contrast]) { ${highContrast} } }
@media (min-width: 46em) { .easier label { min-block-size: 60px; } }
@media (prefers-reduced-motion: no-preference) { button, a { transition: background-color 100ms, border-color 100ms; } }
@media (forced-colors: active) { .tag, .notice { border: 2px solid; } body::before { background: CanvasText; } }
`.replace(/\s*\n\s*/g, " ");

/** Without JavaScript the button could do nothing. */
export const noScriptStyle = "#start-button { display: none }";
