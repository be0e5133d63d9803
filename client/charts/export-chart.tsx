import fontUrl from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { ChartSheet, type Sheet, sheetFont } from "./chart-sheet.tsx";
import { resolveColours } from "./resolve-colours.ts";

const pngScale = 2;

/** The picture as an SVG file: literal colours, always on white paper, the house font inside. */
export async function exportSvg(sheet: Sheet): Promise<string> {
	const svg = renderSheet(sheet);
	const style = document.createElementNS(svg.namespaceURI, "style");
	style.textContent = `@font-face{font-family:"${sheetFont}";font-weight:200 800;src:url(${await fontData()}) format("woff2")}`;
	svg.prepend(style);
	return resolveColours(
		new XMLSerializer().serializeToString(svg),
		paperColour,
	);
}

/** The picture as a PNG at twice its size, sharp on a slide. */
export async function exportPng(sheet: Sheet): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await exportSvg(sheet))}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.width * pngScale;
	canvas.height = image.height * pngScale;
	canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) =>
		canvas.toBlob(resolve, "image/png"),
	);
	if (blob === null) throw new Error("The canvas gave no picture.");
	return blob;
}

function renderSheet(sheet: Sheet): SVGSVGElement {
	const holder = document.createElement("div");
	const root = createRoot(holder);
	flushSync(() => root.render(<ChartSheet {...sheet} />));
	const svg = holder.querySelector("svg")?.cloneNode(true) as SVGSVGElement;
	root.unmount();
	return svg;
}

/** A colour of the light theme, whatever the reader's screen shows. */
function paperColour(variable: string): string {
	const probe = document.createElement("span");
	probe.className = "chart-paper";
	probe.style.color = `var(${variable})`;
	document.body.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}

async function fontData(): Promise<string> {
	const blob = await (await fetch(fontUrl)).blob();
	return await new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(blob);
	});
}
