import { crc32, deflateSync } from "node:zlib";

/** A tone of 0.2 seconds at 440 Hz, as an 8-bit WAV. */
export function toneWav(seconds = 0.2): Buffer {
	const rate = 8_000;
	const samples = Buffer.from(
		Array.from({ length: rate * seconds }, (_, at) =>
			Math.round(128 + 60 * Math.sin((2 * Math.PI * 440 * at) / rate)),
		),
	);
	const head = Buffer.alloc(44);
	head.write("RIFF", 0, "latin1");
	head.writeUInt32LE(36 + samples.length, 4);
	head.write("WAVEfmt ", 8, "latin1");
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24);
	head.writeUInt32LE(rate, 28);
	head.writeUInt16LE(1, 32);
	head.writeUInt16LE(8, 34);
	head.write("data", 36, "latin1");
	head.writeUInt32LE(samples.length, 40);
	return Buffer.concat([head, samples]);
}

/** A picture of one colour, as a PNG. */
export function plainPng(width = 8, height = 6, grey = 120): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.writeUInt8(8, 8);
	const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, grey)]);
	const rows = Buffer.concat(Array.from({ length: height }, () => row));
	return Buffer.concat([
		Buffer.from("89504e470d0a1a0a", "hex"),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(rows)),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** The head of a JPEG that is as large as it says, with nothing to see in it. */
export function emptyJpeg(width = 8, height = 6): Buffer {
	const frame = Buffer.from("ffc0000b080000000001011100", "hex");
	frame.writeUInt16BE(height, 5);
	frame.writeUInt16BE(width, 7);
	return Buffer.concat([
		Buffer.from("ffd8ffe00010", "hex"),
		Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"),
		frame,
		Buffer.from("ffd9", "hex"),
	]);
}
