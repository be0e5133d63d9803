import { useState } from "react";
import type { ChartWords } from "./chart-figure.tsx";
import type { Sheet } from "./chart-sheet.tsx";
import { exportPng, exportSvg } from "./export-chart.tsx";
import { fileName } from "./file-name.ts";
import type { Draw } from "./plot.ts";
import { saveFile } from "./save-file.ts";

type Format = "SVG" | "PNG";

/** The picture as a file, for a slide or a report. */
export function ChartTools({ title, note, draw }: ChartWords & { draw: Draw }) {
	const [said, setSaid] = useState("");
	async function save(format: Format) {
		try {
			await saveSheet({ title, note, draw }, format);
			setSaid(`${format} saved to your downloads.`);
		} catch {
			setSaid(
				`This browser could not make the ${format}. Try the other format, or print the page.`,
			);
		}
	}
	return (
		<p className="table-tools chart-tools">
			{(["SVG", "PNG"] as const).map((format) => (
				<button
					key={format}
					type="button"
					className="button quiet"
					onClick={() => save(format)}
				>
					Save {format}
					<span className="visually-hidden"> of {title}</span>
				</button>
			))}
			<span role="status">{said}</span>
		</p>
	);
}

async function saveSheet(sheet: Sheet, format: Format): Promise<void> {
	if (format === "SVG")
		saveFile(
			fileName(sheet.title, "svg"),
			"image/svg+xml",
			await exportSvg(sheet),
		);
	else
		saveFile(fileName(sheet.title, "png"), "image/png", await exportPng(sheet));
}
