import { type PageFiles, pageFiles } from "./client-files.ts";

/** The studio's one HTML page; the address within the studio is read by its script. */
export async function studioPage(): Promise<string> {
	const { script, modules, styles } = await pageFiles("client/studio/main.tsx");
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Waymark</title>
${links("stylesheet", styles)}
${links("modulepreload", modules)}
<script type="module" src="${script}"></script>
</head>
<body>
<div id="root"></div>
<noscript>Waymark's pages for teams need JavaScript: allow it for this address and load the page again.</noscript>
</body>
</html>
`;
}

function links(rel: string, files: PageFiles["styles"]): string {
	return files.map((file) => `<link rel="${rel}" href="${file}">`).join("\n");
}
