import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { FullReport } from "./full-report.tsx";
import type { Material } from "./material.ts";
import style from "./report-file.css?inline";

/** Lets a browser run and fetch nothing, should the text of somebody look like more than text. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole report as one HTML file: its style and pictures inside, no script. */
export function reportFile(material: Material): string {
	const page = document.implementation.createHTMLDocument(material.title);
	page.documentElement.lang = "en-GB";
	page.head.prepend(
		meta(page, { charset: "utf-8" }),
		meta(page, {
			"http-equiv": "Content-Security-Policy",
			content: policy,
		}),
		meta(page, {
			name: "viewport",
			content: "width=device-width, initial-scale=1",
		}),
	);
	const sheet = page.createElement("style");
	sheet.textContent = style;
	page.head.append(sheet);
	const main = page.createElement("main");
	main.innerHTML = bodyOf(material);
	page.body.append(main);
	return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function meta(page: Document, attributes: Record<string, string>) {
	const element = page.createElement("meta");
	for (const [name, value] of Object.entries(attributes))
		element.setAttribute(name, value);
	return element;
}

/** React escapes every text in it. */
function bodyOf(material: Material): string {
	const holder = document.createElement("div");
	const root = createRoot(holder);
	flushSync(() =>
		root.render(
			<>
				<h1>{material.title}</h1>
				<FullReport material={material} still />
			</>,
		),
	);
	const html = holder.innerHTML;
	root.unmount();
	return html;
}
