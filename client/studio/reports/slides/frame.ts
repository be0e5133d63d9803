import type PptxGenJS from "pptxgenjs";

/** The slides in the making, and what stands at the foot of each. */
export interface Deck {
	file: PptxGenJS;
	/** Survey, project, date and edition of the figures. */
	source: string;
	synthetic: boolean;
}

/** In inches, on a slide of 13.33 by 7.5. */
export const left = 0.6;
export const width = 12.1;
export const font = "Arial";
export const ink = "16202A";
export const quiet = "55606A";
/** Okabe and Ito's grey-blue pair, also apart in black and white. */
export const before = "9AA3AA";
export const after = "0072B2";
const frameName = "Waymark";

/** The frame of every slide: a title to fill in, the source, the number, and a mark where nobody is real. */
export function defineFrame({ file, source, synthetic }: Deck): void {
	file.theme = { headFontFace: font, bodyFontFace: font };
	file.defineSlideMaster({
		title: frameName,
		background: { color: "FFFFFF" },
		slideNumber: {
			x: 12.4,
			y: 7.0,
			fontFace: font,
			fontSize: 10,
			color: quiet,
		},
		objects: [
			{
				placeholder: {
					options: {
						name: "title",
						type: "title",
						x: left,
						y: 0.35,
						w: width,
						h: 0.9,
						fontFace: font,
						fontSize: 26,
						bold: true,
						color: ink,
						align: "left",
						valign: "middle",
						margin: 0,
					},
					text: "",
				},
			},
			{
				text: {
					text: source,
					options: {
						x: left,
						y: 6.95,
						w: 10.2,
						h: 0.4,
						margin: 0,
						fontFace: font,
						fontSize: 10,
						color: quiet,
						fit: "shrink",
					},
				},
			},
			...(synthetic ? [syntheticMark] : []),
		],
	});
}

const syntheticMark = {
	text: {
		text: "Synthetic data",
		options: {
			x: 11,
			y: 0.05,
			w: 2,
			h: 0.3,
			margin: 0,
			fontFace: font,
			fontSize: 11,
			bold: true,
			color: "8A4B00",
			align: "right",
		},
	},
} as const;

/** A slide with its title and what the speaker may want to know. */
export function addSlide(
	{ file }: Deck,
	title: string,
	notes: string,
): PptxGenJS.Slide {
	const slide = file.addSlide({ masterName: frameName });
	slide.addText(title, { placeholder: "title" });
	if (notes !== "") slide.addNotes(notes);
	return slide;
}
