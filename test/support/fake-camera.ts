import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "uqr";
import { temporaryDir } from "./temporary-dir.ts";

const width = 640;
const height = 480;

/** How to start a Chromium whose camera sees a sheet with this text as a QR code, and asks nobody for leave. */
export function cameraThatSees(text: string): string[] {
	const path = join(temporaryDir(), "camera.y4m");
	const header = `YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`;
	const frame = Buffer.concat([Buffer.from("FRAME\n"), pictureOf(text)]);
	writeFileSync(path, Buffer.concat([Buffer.from(header), frame, frame]));
	return [
		"--use-fake-ui-for-media-stream",
		"--use-fake-device-for-media-stream",
		`--use-file-for-fake-video-capture=${path}`,
	];
}

/** Grey paper with the code in the middle, as planes of brightness and two of no colour. */
function pictureOf(text: string): Buffer {
	const { data, size } = encode(text, { border: 4 });
	const scale = Math.floor((height * 0.8) / size);
	const left = Math.floor((width - size * scale) / 2);
	const top = Math.floor((height - size * scale) / 2);
	const picture = Buffer.alloc((width * height * 3) / 2, 128);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) {
			const row = data[Math.floor((y - top) / scale)];
			const isDark = row?.[Math.floor((x - left) / scale)] === true;
			picture[y * width + x] = isDark ? 30 : 215;
		}
	return picture;
}
