/** A picture as its own bytes tell it; its size in pixels. */
export interface PictureFacts {
	type: "image/png" | "image/jpeg" | "image/webp";
	width: number;
	height: number;
}

/**
 * What a file is, told by its bytes from the first to the last; null for anything but one whole PNG, JPEG or
 * WebP with nothing before or after it, and for one that moves. SVG is none: it is a document that can hold a
 * program.
 */
export function readPicture(file: Buffer): PictureFacts | null {
	try {
		return readPng(file) ?? readJpeg(file) ?? readWebp(file);
	} catch (error) {
		// A length in the file led beyond its end.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

const pngStart = Buffer.from("89504e470d0a1a0a", "hex");
const pngEnd = Buffer.from("0000000049454e44ae426082", "hex");

/** W3C PNG, 5 and 11.2.1: the header comes first, an empty IEND last. */
function readPng(file: Buffer): PictureFacts | null {
	if (!file.subarray(0, 8).equals(pngStart)) return null;
	if (text(file, 12, 4) !== "IHDR") return null;
	let at = 8;
	while (text(file, at + 4, 4) !== "IEND") {
		// Says how many frames an animation has.
		if (text(file, at + 4, 4) === "acTL") return null;
		at += 12 + file.readUInt32BE(at);
	}
	if (!file.subarray(at).equals(pngEnd)) return null;
	return {
		type: "image/png",
		width: file.readUInt32BE(16),
		height: file.readUInt32BE(20),
	};
}

/** ITU-T T.81, B.1: segments up to the frame's header, which holds the size; the last marker ends the file. */
function readJpeg(file: Buffer): PictureFacts | null {
	if (file.readUInt16BE(0) !== 0xffd8) return null;
	if (file.readUInt16BE(file.length - 2) !== 0xffd9) return null;
	let at = 2;
	while (!isFrame(file.readUInt16BE(at))) at += 2 + file.readUInt16BE(at + 2);
	return {
		type: "image/jpeg",
		height: file.readUInt16BE(at + 5),
		width: file.readUInt16BE(at + 7),
	};
}

/** SOF0 to SOF15, but for the three markers among them that are tables. Throws where there is no marker. */
function isFrame(marker: number): boolean {
	if (marker < 0xffc0 || marker === 0xffff) throw new RangeError("no marker");
	return marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}

/** RFC 9649, 2.5 to 2.7: the three forms keep the size in three places. */
function readWebp(file: Buffer): PictureFacts | null {
	if (text(file, 0, 4) !== "RIFF" || text(file, 8, 4) !== "WEBP") return null;
	if (file.readUInt32LE(4) + 8 !== file.length) return null;
	const size = webpSize(file, text(file, 12, 4));
	return size && { type: "image/webp", ...size };
}

function webpSize(file: Buffer, form: string) {
	switch (form) {
		case "VP8 ":
			return {
				width: file.readUInt16LE(26) & 0x3fff,
				height: file.readUInt16LE(28) & 0x3fff,
			};
		case "VP8L": {
			const bits = file.readUInt32LE(21);
			return {
				width: (bits & 0x3fff) + 1,
				height: ((bits >>> 14) & 0x3fff) + 1,
			};
		}
		case "VP8X":
			// The bit says that it is an animation.
			if ((file.readUInt8(20) & 2) !== 0) return null;
			return {
				width: file.readUIntLE(24, 3) + 1,
				height: file.readUIntLE(27, 3) + 1,
			};
		default:
			return null;
	}
}

function text(file: Buffer, at: number, length: number): string {
	if (at + length > file.length) throw new RangeError("beyond the end");
	return file.toString("latin1", at, at + length);
}
