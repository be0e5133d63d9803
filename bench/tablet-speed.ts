import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { Instrument } from "#instruments/definition.ts";
import { findInLibrary } from "#instruments/library.ts";
import { findChromium } from "../test/support/find-chromium.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { liveProject } from "./live-project.ts";
import { median, ratio, runs } from "./report.ts";
import { PROCESSOR_RATE } from "./slow-visit.ts";
import { serveStaticPages } from "./static-pages.ts";

const ROUNDS = 5;
const pin = "246810";
const viewport = { width: 820, height: 1180 };

/** Milliseconds from the start of the navigation. */
interface Times {
	painted: number;
	answerable: number;
}

/**
 * The next respondent on an enrolled tablet without a network, beside two pages written by hand that a
 * service worker keeps: from handing over to the start page, and to the first question when Start is pressed
 * at once.
 */
export async function tabletSpeed(): Promise<void> {
	const instrument = findInLibrary("consultation-relationship", "1.0.0");
	if (!instrument) throw new Error("The library has lost an instrument.");
	const installation = await openInstallation();
	const yardstick = await serveStaticPages(instrument);
	const { path, env } = findChromium();
	const browser = await chromium.launch({
		executablePath: path,
		env: { ...process.env, ...env },
		chromiumSandbox: process.getuid?.() !== 0,
	});
	try {
		const ours = await browser.newContext({ viewport });
		const tablet = await enrolTablet(ours, installation, instrument);
		const theirs = await browser.newContext({ viewport });
		const page = await installByHand(theirs, yardstick.address);
		const times = { ours: [] as Times[], byHand: [] as Times[] };
		for (let round = 0; round < ROUNDS; round += 1) {
			times.ours.push(await handOver(ours, tablet, installation.address));
			times.byHand.push(
				await slowly(theirs, page, () => page.goto(yardstick.address)),
			);
		}
		report(times.ours, times.byHand);
	} finally {
		await browser.close();
		await yardstick.close();
		await installation.close();
	}
}

function report(ours: Times[], byHand: Times[]): void {
	console.log(
		"Next respondent on an enrolled tablet, no network, processor 6 times slower, ms:",
	);
	const lines = {
		painted: "to the start page",
		answerable: "to a question that can be answered, Start pressed at once",
	};
	for (const key of ["painted", "answerable"] as const) {
		const [a, b] = [ours, byHand].map((all) => all.map((each) => each[key]));
		console.log(`  ${lines[key]}   ${runs(a ?? [])}`);
		console.log(`    by hand   ${runs(b ?? [])}`);
		console.log(
			`    ${ratio(median(a ?? []) / median(b ?? []), "1.5 at most")}`,
		);
	}
}

/** A tablet at its staff page, with everything that it needs without a network. */
async function enrolTablet(
	context: BrowserContext,
	{ address, call }: Installation,
	{ id, version }: Instrument,
): Promise<Page> {
	const project = await liveProject({ call }, "Tablet");
	const survey = await call<{ id: string }>(
		"POST",
		`/projects/${project}/surveys`,
		{
			title: "Tablet",
			instrument: { id, version },
			linkage: "none",
			languages: ["en"],
			waves: [{ key: "baseline", title: "Baseline" }],
		},
	);
	const { code } = await call<{ code: string }>(
		"POST",
		`/projects/${project}/devices`,
		{
			name: "Bench",
			surveys: [{ survey: survey.id, wave: "baseline" }],
			pin,
		},
	);
	const page = await context.newPage();
	await promiseToKeep(context, page);
	await page.goto(`${address}/tablet#enrol=${code}`);
	await press(page, "Set up this tablet");
	await typePin(page);
	await page
		.getByRole("heading", { name: "Ready to work without a network" })
		.waitFor({ timeout: 60_000 });
	return page;
}

/** What a browser does for an app that was put on the home screen. */
async function promiseToKeep(
	context: BrowserContext,
	page: Page,
): Promise<void> {
	const ofPage = await context.newCDPSession(page);
	const { targetInfo } = await ofPage.send("Target.getTargetInfo");
	const { browserContextId = "" } = targetInfo;
	// Of the browser's own, because a page's ends with the page.
	const session = await context.browser()?.newBrowserCDPSession();
	await session?.send("Browser.grantPermissions", {
		permissions: ["durableStorage", "backgroundSync"],
		browserContextId,
	});
}

async function handOver(
	context: BrowserContext,
	page: Page,
	address: string,
): Promise<Times> {
	await page.goto(`${address}/tablet`);
	const survey = page.getByRole("button", { name: "Tablet", exact: false });
	if (!(await survey.first().isVisible())) await typePin(page);
	await survey.first().click();
	return await slowly(context, page, () => press(page, "Hand over"));
}

async function typePin(page: Page): Promise<void> {
	for (const figure of pin) await press(page, figure);
	await press(page, "Open");
	await page.getByRole("heading", { name: "Hand over the tablet" }).waitFor();
}

function press(page: Page, name: string): Promise<void> {
	return page.getByRole("button", { name, exact: true }).click();
}

async function installByHand(
	context: BrowserContext,
	address: string,
): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${address}install`);
	await page.waitForFunction(() => document.title === "Installed");
	return page;
}

/** Goes somewhere without a network on a slow processor, presses Start as soon as it is there, and waits for radio buttons. */
async function slowly(
	context: BrowserContext,
	page: Page,
	go: () => Promise<unknown>,
): Promise<Times> {
	const session = await context.newCDPSession(page);
	const heard = new Map<string, number>();
	page.on("console", (message) => {
		const [, name, at] = /^bench (\w+) ([\d.]+)$/.exec(message.text()) ?? [];
		if (name && !heard.has(name)) heard.set(name, Number(at));
	});
	await page.addInitScript(watch);
	await context.setOffline(true);
	await session.send("Emulation.setCPUThrottlingRate", {
		rate: PROCESSOR_RATE,
	});
	await go();
	while (!heard.has("answerable")) await page.waitForTimeout(50);
	await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	await context.setOffline(false);
	page.removeAllListeners("console");
	const painted = (heard.get("painted") ?? 0) - (heard.get("began") ?? 0);
	const answerable = (heard.get("answerable") ?? 0) - (heard.get("began") ?? 0);
	return { painted, answerable };
}

/** Runs in every document; says on the console when what happened, in milliseconds since 1970. */
function watch(): void {
	const say = (name: string, at: number) =>
		console.debug(`bench ${name} ${performance.timeOrigin + at}`);
	say("began", 0);
	new PerformanceObserver((list) => {
		for (const { name, startTime } of list.getEntries()) {
			if (name !== "first-contentful-paint") continue;
			say("painted", startTime);
			document.getElementById("start-button")?.click();
		}
	}).observe({ type: "paint", buffered: true });
	function look(): void {
		if (!document.querySelector("input[type=radio]:not([name=text-size])"))
			return void requestAnimationFrame(look);
		requestAnimationFrame(() =>
			setTimeout(() => say("answerable", performance.now())),
		);
	}
	requestAnimationFrame(look);
}
