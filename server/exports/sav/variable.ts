/** A variable of a system file, ready to be written. */
export interface Variable {
	/** As analysts see it: at most 64 bytes. */
	name: string;
	/** Eight capital letters or digits at most: names of the records of old. */
	short: string;
	label: string;
	/** Bytes of a text; 0 for a number. */
	width: number;
	format: keyof typeof formats;
	measure: "nominal" | "ordinal" | "scale";
	labels: readonly { value: string | number; label: string }[];
	/** Codes that count as missing; at most three. */
	missing: readonly (string | number)[];
}

/** Print formats by their number in the file, with width and decimals. */
export const formats = {
	text: { type: 1, width: 0, decimals: 0 },
	whole: { type: 5, width: 8, decimals: 0 },
	decimal: { type: 5, width: 12, decimals: 4 },
	/** yyyy/mm/dd */
	date: { type: 39, width: 10, decimals: 0 },
	/** dd-mmm-yyyy hh:mm:ss */
	time: { type: 22, width: 20, decimals: 0 },
} as const;

/** A text of more than 255 bytes is kept in several variables of old, each of which has room for 255 of it. */
export const SEGMENT = 255;
/** So many bytes of its width stand for each of them. */
const SEGMENT_OF_WIDTH = 252;
/** The longest text that the format can hold, in bytes. */
export const LONGEST_TEXT = 32_767;

/** The widths of the variables of old that make up a text of this width; of a number, one of 0. */
export function segmentsOf(width: number): number[] {
	if (width <= SEGMENT) return [width];
	const count = Math.ceil(width / SEGMENT_OF_WIDTH);
	return Array.from({ length: count }, (_, index) =>
		index < count - 1 ? SEGMENT : width - (count - 1) * SEGMENT_OF_WIDTH,
	);
}

/** How many units of eight bytes a variable of old takes. */
export function unitsOf(width: number): number {
	return Math.max(1, Math.ceil(width / 8));
}
