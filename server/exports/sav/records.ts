/** Parts that the records of a system file are made of; numbers are little-endian. */

/** What stands for no number: the lowest there is. */
export const SYSTEM_MISSING = -Number.MAX_VALUE;

export function int32(...values: number[]): Buffer {
	const bytes = Buffer.alloc(4 * values.length);
	for (const [index, value] of values.entries())
		bytes.writeInt32LE(value, 4 * index);
	return bytes;
}

export function float64(...values: number[]): Buffer {
	const bytes = Buffer.alloc(8 * values.length);
	for (const [index, value] of values.entries())
		bytes.writeDoubleLE(value, 8 * index);
	return bytes;
}

/** A text in so many bytes, filled up with blanks, cut between characters when it is longer. */
export function padded(text: string, width: number): Buffer {
	const bytes = Buffer.alloc(width, " ");
	bytes.write(text, "utf8");
	return bytes;
}

/** A text cut between characters to at most so many bytes. */
export function cut(text: string, limit: number): Buffer {
	const bytes = Buffer.alloc(limit);
	return bytes.subarray(0, bytes.write(text, "utf8"));
}

/** So many bytes more that their number is a multiple of `unit`. */
export function filled(bytes: Buffer, unit: number, fill = " "): Buffer {
	const missing = (unit - (bytes.length % unit)) % unit;
	return Buffer.concat([bytes, Buffer.alloc(missing, fill)]);
}

/** A record of those that came later: elements of one size, told by a subtype. */
export function extension(subtype: number, size: number, data: Buffer): Buffer {
	return Buffer.concat([int32(7, subtype, size, data.length / size), data]);
}
