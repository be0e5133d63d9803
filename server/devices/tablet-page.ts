import { html } from "../http/html.ts";
import type { PageFiles } from "../pages/client-files.ts";

/** The staff's page on a tablet: a shell for its script, kept on the device. */
export function tabletPage({ script, modules, styles }: PageFiles): string {
	return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="theme-color" content="#0a5c63">
<meta name="apple-mobile-web-app-capable" content="yes">
<title>Waymark on this tablet</title>
<link rel="manifest" href="/tablet.webmanifest">
<link rel="icon" type="image/svg+xml" href="/tablet-icon.svg">
<link rel="apple-touch-icon" sizes="180x180" href="/tablet-icon-180.png">
${styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
${modules.map((href) => html`<link rel="modulepreload" href="${href}">`)}
<script type="module" src="${script}"></script>
</head>
<body>
<div id="root"></div>
<noscript>This page needs JavaScript: allow it for this address and load the page again.</noscript>
</body>
</html>
`.text;
}
