import { useState } from "react";
import { fileName } from "../../charts/file-name.ts";
import { saveFile } from "../../charts/save-file.ts";
import type { Material } from "./material.ts";
import { reportFile } from "./report-file.tsx";

/** Ways to take the report along: on paper or as PDF, as one HTML file, as slides. */
export function ReportFiles({ material }: { material: Material }) {
	const [said, setSaid] = useState("");
	async function saveSlides() {
		setSaid("Making the slides…");
		try {
			const { makeSlides } = await import("./slides/make-slides.ts");
			saveFile(
				fileName(material.title, "pptx"),
				"application/vnd.openxmlformats-officedocument.presentationml.presentation",
				await makeSlides(material),
			);
			setSaid("Slides saved to your downloads. Their charts can be edited.");
		} catch {
			setSaid("The slides could not be made. Reload the page and try again.");
		}
	}
	return (
		<>
			<button
				type="button"
				className="button primary"
				onClick={() => window.print()}
			>
				Print or PDF
			</button>
			<button
				type="button"
				className="button"
				onClick={() =>
					saveFile(
						fileName(material.title, "html"),
						"text/html",
						reportFile(material),
					)
				}
			>
				Save as HTML
			</button>
			<button type="button" className="button" onClick={saveSlides}>
				Save as PowerPoint
			</button>
			<span role="status" className="report-said">
				{said}
			</span>
		</>
	);
}
