import { useEffect, useRef, useState } from "react";

/** Fast enough to feel at once, slow enough for an old tablet. */
const LOOK_EVERY_MS = 250;
/** Larger frames are read no better, and take longer. */
const WIDTH = 640;

/** Looks through the camera until it sees a QR code, and calls back with its text. */
export function useCamera(onText: (text: string) => void) {
	const video = useRef<HTMLVideoElement>(null);
	const [isRefused, setRefused] = useState(false);
	const tell = useRef(onText);
	tell.current = onText;
	useEffect(() => {
		const looking = new AbortController();
		look(video.current, looking.signal, (text) => tell.current(text)).catch(
			() => setRefused(true),
		);
		return () => looking.abort();
	}, []);
	return { video, isRefused };
}

async function look(
	video: HTMLVideoElement | null,
	signal: AbortSignal,
	tell: (text: string) => void,
): Promise<void> {
	if (video === null) return;
	const [stream, { decodeQR }] = await Promise.all([
		navigator.mediaDevices.getUserMedia({
			video: { facingMode: "environment" },
		}),
		import("qr/decode.js"),
	]);
	const stop = () => {
		for (const track of stream.getTracks()) track.stop();
	};
	if (signal.aborted) return stop();
	video.srcObject = stream;
	await video.play();
	let last = "";
	const timer = setInterval(() => {
		const text = readFrame(video, decodeQR);
		if (text === undefined || text === last) return;
		last = text;
		tell(text);
	}, LOOK_EVERY_MS);
	signal.addEventListener("abort", () => {
		clearInterval(timer);
		stop();
	});
}

type Decode = (image: ImageData) => string;

/** The text of the code in the current frame; undefined where there is none. */
function readFrame(
	video: HTMLVideoElement,
	decode: Decode,
): string | undefined {
	const canvas = document.createElement("canvas");
	canvas.width = WIDTH;
	canvas.height =
		Math.round((WIDTH * video.videoHeight) / video.videoWidth) || 1;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return undefined;
	context.drawImage(video, 0, 0, canvas.width, canvas.height);
	try {
		return decode(context.getImageData(0, 0, canvas.width, canvas.height));
	} catch {
		return undefined;
	}
}
