import type { App } from "../app-type.ts";
import { html } from "../http/html.ts";
import { type PageFiles, pageFiles } from "../pages/client-files.ts";

/** The page of a screen on a wall: the same for every address; its script asks for the charts. */
export async function wallPageRoutes(app: App): Promise<void> {
	app.get("/wall/*", { schema: { hide: true } }, async (_request, reply) => {
		reply
			.type("text/html; charset=utf-8")
			.header("cache-control", "no-cache")
			.header("x-robots-tag", "noindex, nofollow");
		return wallPage(await pageFiles("client/wall/main.tsx"));
	});
}

function wallPage({ script, modules, styles }: PageFiles): string {
	return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>Charts on the wall · Waymark</title>
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
