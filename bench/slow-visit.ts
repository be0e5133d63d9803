import type { Browser } from "playwright-core";

/** A slow phone on slow 4G: a processor six times slower, 562.5 ms there and back, 180 kB/s. */
export const PROCESSOR_RATE = 6;
const NETWORK = {
	offline: false,
	latency: 562.5,
	downloadThroughput: 180_000,
	uploadThroughput: 84_000,
};

export interface Visit {
	/** Milliseconds from the start of the navigation to the first text on the screen. */
	startPage: number;
	/** Milliseconds from there to a question that can be answered. */
	question: number;
	/** Milliseconds from the press on Start to that question. */
	wait: number;
	/** Bytes that had come over the wire by then, headers included. */
	startBytes: number;
	questionBytes: number;
}

/**
 * Opens a start page in a browser that knows nothing of it, reads for a while, presses Start, and waits for
 * radio buttons.
 *
 * @param reading milliseconds between the first text and the press
 */
export async function visitSlowly(
	browser: Browser,
	address: string,
	reading: number,
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
	});
	const page = await context.newPage();
	const devTools = await context.newCDPSession(page);
	const sizes: number[] = [];
	devTools.on("Network.loadingFinished", ({ encodedDataLength }) =>
		sizes.push(encodedDataLength),
	);
	await devTools.send("Network.enable");
	await devTools.send("Network.emulateNetworkConditions", NETWORK);
	await devTools.send("Emulation.setCPUThrottlingRate", {
		rate: PROCESSOR_RATE,
	});
	await page.addInitScript(pressAndWatch, reading);

	await page.goto(address, { waitUntil: "commit" });
	const painted = await page.waitForFunction(() =>
		sessionStorage.getItem("painted"),
	);
	const startPage = Number(await painted.jsonValue());
	const times = await page
		.waitForFunction(() => sessionStorage.getItem("answerable"), null, {
			timeout: 60_000,
		})
		.then((handle) => handle.jsonValue());
	// The page itself is the first to arrive whole.
	const [startBytes = 0] = sizes;
	const questionBytes = sizes.reduce((sum, size) => sum + size, 0);
	const { pressed, answerable } = JSON.parse(String(times));
	await context.close();
	return {
		startPage,
		question: answerable,
		wait: answerable - pressed,
		startBytes,
		questionBytes,
	};
}

/** Runs in the page, in every document of the visit; its notes outlive a navigation. */
function pressAndWatch(reading: number): void {
	const since = (moment: number) =>
		performance.timeOrigin + moment - Number(sessionStorage.getItem("began"));
	if (!sessionStorage.getItem("began")) {
		sessionStorage.setItem("began", String(performance.timeOrigin));
		new PerformanceObserver((list) => {
			const paint = list
				.getEntries()
				.find(({ name }) => name === "first-contentful-paint");
			if (!paint) return;
			sessionStorage.setItem("painted", String(paint.startTime));
			setTimeout(press, reading);
		}).observe({ type: "paint", buffered: true });
	}
	function press(): void {
		sessionStorage.setItem("pressed", String(since(performance.now())));
		document.getElementById("start-button")?.click();
	}
	// Painted and at rest: a radio button, one frame later, once the page has nothing else to do.
	function watch(): void {
		if (!document.querySelector("input[type=radio]:not([name=text-size])"))
			return void requestAnimationFrame(watch);
		requestAnimationFrame(() =>
			setTimeout(() =>
				sessionStorage.setItem(
					"answerable",
					JSON.stringify({
						pressed: Number(sessionStorage.getItem("pressed")),
						answerable: since(performance.now()),
					}),
				),
			),
		);
	}
	requestAnimationFrame(watch);
}
