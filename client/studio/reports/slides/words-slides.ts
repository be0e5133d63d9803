import type { Quote } from "../../../../server/themes/quotes.schemas.ts";
import type { Material } from "../material.ts";
import { quoteSource } from "../quotes.tsx";
import { textBlocks } from "../report-text.ts";
import { addSlide, type Deck, font, ink, left, quiet, width } from "./frame.ts";
import { plain } from "./plain.ts";

/** In characters: what is read on a slide from the back of a room. */
const mostWords = 700;
const quotesOnSlide = 4;
const body = {
	x: left,
	y: 1.4,
	w: width,
	h: 5.3,
	fontFace: font,
	color: ink,
	valign: "top",
	margin: 0,
} as const;

export function titleSlide(deck: Deck, material: Material): void {
	const slide = addSlide(deck, plain(material.title), "");
	slide.addText(
		[
			{ text: plain(material.survey), options: { breakLine: true } },
			{ text: plain(material.project), options: { breakLine: true } },
			{
				text: deck.source,
				options: { fontSize: 14, color: quiet, breakLine: true },
			},
		],
		{ ...body, y: 2.6, h: 2.4, fontSize: 22 },
	);
}

/** A section's own words, as far as a slide has room; all of them in the speaker's notes. */
export function wordsSlide(deck: Deck, title: string, text: string): void {
	const slide = addSlide(deck, title, plain(text));
	let used = 0;
	const lines = textBlocks(plain(text)).flatMap((block) =>
		block.kind === "list"
			? block.points.map((point) => ({ text: point, bullet: true }))
			: [{ text: block.text, bullet: false }],
	);
	const shown = lines.filter((line) => {
		used += line.text.length;
		return used <= mostWords;
	});
	const cut = shown.length < lines.length;
	const first = lines[0];
	if (shown.length === 0 && first)
		shown.push({ ...first, text: first.text.slice(0, mostWords) });
	if (cut)
		shown.push({ text: "More in the notes of this slide.", bullet: false });
	slide.addText(
		shown.map(({ text, bullet }) => ({
			text,
			options: {
				...(bullet && { bullet: true }),
				breakLine: true,
				paraSpaceAfter: 8,
			},
		})),
		{ ...body, fontSize: 18 },
	);
}

export function quotesSlide(
	deck: Deck,
	title: string,
	quotes: readonly Quote[],
): void {
	for (let from = 0; from < quotes.length; from += quotesOnSlide) {
		const shown = quotes.slice(from, from + quotesOnSlide);
		const slide = addSlide(deck, `${title}: in their words`, "");
		slide.addText(
			shown.flatMap((quote) => [
				{
					text: `“${plain(quote.text)}”`,
					options: { italic: true, breakLine: true },
				},
				{
					text: plain(quoteSource(quote)),
					options: {
						fontSize: 12,
						color: quiet,
						breakLine: true,
						paraSpaceAfter: 14,
					},
				},
			]),
			{ ...body, fontSize: 18 },
		);
	}
}

/** Sentences one below the other, small; all of them in the speaker's notes. */
export function listSlide(
	deck: Deck,
	title: string,
	sentences: readonly string[],
): void {
	if (sentences.length === 0) return;
	const lines = sentences.map(plain);
	const slide = addSlide(deck, title, lines.join("\n"));
	slide.addText(
		lines.slice(0, 10).map((text) => ({
			text,
			options: { bullet: true, breakLine: true, paraSpaceAfter: 5 },
		})),
		{ ...body, fontSize: 13 },
	);
}
