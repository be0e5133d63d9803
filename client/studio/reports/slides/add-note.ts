import type PptxGenJS from "pptxgenjs";
import { font, left, quiet, width } from "./frame.ts";
import { plain } from "./plain.ts";

/** What a picture rests on, below it. */
export function addNote(slide: PptxGenJS.Slide, note: string): void {
	slide.addText(plain(note), {
		x: left,
		y: 6.4,
		w: width,
		h: 0.5,
		margin: 0,
		fontFace: font,
		fontSize: 11,
		color: quiet,
		valign: "top",
	});
}
