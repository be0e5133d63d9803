import { rowOf } from "../main-figures.tsx";
import type { ShownScale } from "../material.ts";
import { addSlide, type Deck, font, ink, left, width } from "./frame.ts";
import { plain } from "./plain.ts";

const rowsOnSlide = 9;
const heads = [
	"Scale",
	"Before: mean (n)",
	"After: mean (n)",
	"Difference (95 % interval)",
];

/** The main figures as tables, nine rows a slide. */
export function tableSlide(deck: Deck, shown: readonly ShownScale[]): void {
	for (let from = 0; from < shown.length; from += rowsOnSlide) {
		const rows = shown.slice(from, from + rowsOnSlide).map(rowOf);
		const slide = addSlide(deck, "Main figures", "");
		slide.addTable(
			[
				heads.map((text) => ({
					text,
					options: { bold: true, fill: { color: "E4EFEF" } },
				})),
				...rows.map(({ name, before, after, difference }) =>
					[name, before, after, difference].map((text) => ({
						text: plain(text),
					})),
				),
			],
			{
				x: left,
				y: 1.4,
				w: width,
				colW: [5.2, 2.1, 2.1, 2.7],
				fontFace: font,
				fontSize: 13,
				color: ink,
				border: { type: "solid", pt: 0.5, color: "C9C4B6" },
				objectName: "Main figures",
			},
		);
	}
}
