import type { ReactNode } from "react";

/** A picture: its elements, drawn from the origin rightwards and downwards, in CSS pixels. */
export interface Plot {
	height: number;
	body: ReactNode;
	/** What it shows, in words, for somebody who does not see it. */
	description: string;
	/** What can be read one by one with the arrow keys, in the order of reading. */
	points?: readonly PlotPoint[];
}

/** One thing to read in a picture: what it says, and where it stands. */
export interface PlotPoint {
	label: string;
	x: number;
	y: number;
}

/** Draws at a width, so that text keeps its size on every screen. */
export type Draw = (width: number) => Plot;

/** A mean with the range of true means that fits the data; null where it cannot be given. */
export interface Estimate {
	mean: number | null;
	low: number | null;
	high: number | null;
}

export interface Range {
	min: number;
	max: number;
}

/** Sizes of text in plots, in CSS pixels. */
export const labelSize = 13;
export const tickSize = 12;
