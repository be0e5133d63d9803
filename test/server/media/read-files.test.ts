import { describe, expect, it } from "vitest";
import { byteRange } from "../../../server/media/byte-range.ts";
import { readPicture } from "../../../server/media/read-picture.ts";
import { readSound } from "../../../server/media/read-sound.ts";
import { emptyJpeg, plainPng, toneWav } from "../../support/media-files.ts";

const hex = (bytes: string) => Buffer.from(bytes.replaceAll(" ", ""), "hex");
const latin = (text: string) => Buffer.from(text, "latin1");

/** A RIFF file of this form with these bytes in its first chunk. */
function webp(form: string, data: Buffer): Buffer {
	const body = Buffer.concat([latin(`WEBP${form}`), Buffer.alloc(4), data]);
	const head = Buffer.alloc(8);
	head.write("RIFF", 0, "latin1");
	head.writeUInt32LE(body.length, 4);
	return Buffer.concat([head, body]);
}

/** With the chunk that says how many frames there are. */
function animated(png: Buffer): Buffer {
	const chunk = Buffer.concat([
		hex("00000008"),
		latin("acTL"),
		Buffer.alloc(12),
	]);
	const afterHeader = 33;
	return Buffer.concat([
		png.subarray(0, afterHeader),
		chunk,
		png.subarray(afterHeader),
	]);
}

describe("pictures", () => {
	it("reads type and size from the bytes", () => {
		expect(readPicture(plainPng(30, 20))).toEqual({
			type: "image/png",
			width: 30,
			height: 20,
		});
		expect(readPicture(emptyJpeg(640, 480))).toEqual({
			type: "image/jpeg",
			width: 640,
			height: 480,
		});
		const lossy = webp("VP8 ", hex("000000 9d012a 8002 e001"));
		const lossless = webp("VP8L", hex("2f 7fc27700"));
		const extended = webp("VP8X", hex("00000000 7f0200 df0100"));
		for (const file of [lossy, lossless, extended]) {
			expect(readPicture(file)).toEqual({
				type: "image/webp",
				width: 640,
				height: 480,
			});
		}
	});

	it.each([
		["HTML", latin("<html><script>alert(1)</script>")],
		[
			"SVG",
			latin('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
		],
		["HTML after a PNG", Buffer.concat([plainPng(), latin("<script>")])],
		["HTML before a PNG", Buffer.concat([latin("<script>"), plainPng()])],
		["HTML after a JPEG", Buffer.concat([emptyJpeg(), latin("<script>")])],
		[
			"HTML after a WebP",
			Buffer.concat([webp("VP8L", Buffer.alloc(20)), latin("<a>")]),
		],
		["a PNG cut short", plainPng().subarray(0, 40)],
		["the first bytes of a PNG alone", plainPng().subarray(0, 8)],
		["the first bytes of a JPEG alone", hex("ffd8ffd9")],
		["a WebP of no known form", webp("ABCD", Buffer.alloc(20))],
		["a GIF", latin("GIF89a\x01\0\x01\0\0\0\0;")],
		["an animated WebP", webp("VP8X", hex("02000000 7f0200 df0100"))],
		["an animated PNG", animated(plainPng())],
		["a sound", toneWav()],
		["nothing", Buffer.alloc(0)],
		["zeros", Buffer.alloc(64)],
	])("refuses %s", (_, file) => {
		expect(readPicture(file)).toBeNull();
	});

	it("ends on every cut and every flipped byte", () => {
		const whole = plainPng();
		for (let at = 0; at < whole.length; at += 1) {
			const flipped = Buffer.from(whole);
			flipped[at] = 255 - (flipped[at] ?? 0);
			readPicture(flipped);
			expect(readPicture(whole.subarray(0, at))).toBeNull();
		}
	});
});

describe("sounds", () => {
	it.each([
		["audio/wav", toneWav()],
		["audio/mpeg", latin("ID3\x04\0\0\0\0\0\0")],
		["audio/mpeg", hex("fffb 9064 0000 0000 0000 0000")],
		["audio/ogg", latin(`OggS\0\x02${"\0".repeat(22)}OpusHead`)],
		["audio/mp4", latin("\0\0\0\x20ftypM4A \0\0\0\0")],
	] as const)("reads %s from the bytes", (type, file) => {
		expect(readSound(file)).toBe(type);
	});

	it.each([
		["HTML", latin("<html>alert(1)</html>")],
		["a picture", plainPng()],
		["a WAV with something after it", Buffer.concat([toneWav(), latin("<a>")])],
		["a QuickTime film", latin("\0\0\0\x20ftypqt  \0\0\0\0")],
		["an Ogg film", latin(`OggS\0\x02${"\0".repeat(22)}\x80theora`)],
		["a frame of no bit rate", hex("fffb f064 0000 0000 0000 0000")],
		["nothing", Buffer.alloc(0)],
	])("refuses %s", (_, file) => {
		expect(readSound(file)).toBeNull();
	});
});

it.each([
	["bytes=0-9", { first: 0, last: 9 }],
	["bytes=10-", { first: 10, last: 99 }],
	["bytes=-5", { first: 95, last: 99 }],
	["bytes=90-500", { first: 90, last: 99 }],
	["bytes=-500", { first: 0, last: 99 }],
	["bytes=100-", null],
	["bytes=9-2", null],
	["bytes=-0", null],
	["bytes=-", null],
	["bytes=0-1,3-4", null],
	["items=0-1", null],
	[undefined, null],
])("answers %s of 100 bytes with %o", (header, part) => {
	expect(byteRange(header, 100)).toEqual(part);
});
