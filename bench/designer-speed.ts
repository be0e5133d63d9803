import { type Browser, chromium, type Page } from "playwright-core";
import type { Instrument } from "#instruments/definition.ts";
import { findInLibrary } from "#instruments/library.ts";
import { findChromium } from "../test/support/find-chromium.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { median, ratio, runs } from "./report.ts";

const ROUNDS = 7;
/** How many times slower the processor is made. */
const PROCESSOR_RATE = 4;
/** In milliseconds between two things that an author does. */
const PAUSE = 500;
/** In milliseconds: browsers tell of nothing shorter, so that it counts as this. */
const SHORTEST = 16;
const SIZES = { small: 10, large: 1_000 };

/** What an author does again and again, each with one press. */
const deeds = {
	"type a letter of a wording": (page: Page) => page.keyboard.press("e"),
	"add a question": (page: Page) => page.keyboard.press("Enter"),
	"move a question": (page: Page) => page.keyboard.press("Alt+ArrowDown"),
	"tick an option": (page: Page) => page.keyboard.press("Space"),
} satisfies Record<string, (page: Page) => Promise<void>>;

type Deed = keyof typeof deeds;

/** Where the focus is for each of them. */
const places: Record<Deed, string> = {
	"type a letter of a wording": "[name^='/items/'][name$='/text']",
	"add a question": "[data-add]",
	"move a question": "[data-row='question_5']",
	"tick an option": "[name$='/required']",
};

/** Writing a questionnaire of 1,000 questions beside one of 10: from a press to the next picture, on a slow processor. */
export async function designerSpeed(): Promise<void> {
	const installation = await openInstallation();
	const { path, env } = findChromium();
	const browser = await chromium.launch({
		executablePath: path,
		env: { ...process.env, ...env },
		chromiumSandbox: process.getuid?.() !== 0,
	});
	try {
		const small = await openDraft(browser, installation, SIZES.small);
		const large = await openDraft(browser, installation, SIZES.large);
		console.log(
			`From a press to the next picture, processor ${PROCESSOR_RATE} times slower, ms:`,
		);
		for (const deed of Object.keys(deeds) as Deed[])
			report(deed, await measure(small, deed), await measure(large, deed));
	} finally {
		await browser.close();
		await installation.close();
	}
}

function report(deed: Deed, small: number[], large: number[]): void {
	console.log(`  ${deed}`);
	console.log(`    ${SIZES.small} questions    ${runs(small)}`);
	console.log(`    ${SIZES.large} questions  ${runs(large)}, target under 100`);
	console.log(`    ${ratio(median(large) / median(small), "none")}`);
}

async function openDraft(
	browser: Browser,
	{ address, call, cookie }: Installation,
	size: number,
): Promise<Page> {
	const definition = questionnaire(size);
	await call("POST", "/instruments", definition);
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		extraHTTPHeaders: { cookie: cookie() },
	});
	const page = await context.newPage();
	await page.goto(
		`${address}/library/${definition.id}/${definition.version}/edit/questions`,
	);
	await page.getByText("No faults").waitFor({ timeout: 120_000 });
	const session = await context.newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", {
		rate: PROCESSOR_RATE,
	});
	await page.evaluate(watch, SHORTEST);
	return page;
}

/** As many questions as wanted, in sections of ten, with one list of answers and a score of all. */
function questionnaire(size: number): Instrument {
	const source = findInLibrary("consultation-relationship", "1.0.0");
	if (!source) throw new Error("The library has lost an instrument.");
	const items = Array.from(
		{ length: size },
		(_, i): Instrument["items"][number] => ({
			id: `question_${i}`,
			section: `section_${Math.floor(i / 10)}`,
			type: "single",
			topic: { en: `Topic ${i}` },
			text: { en: `How did part ${i} of your visit go for you today?` },
			responseSet: "answers",
			...(i % 10 === 9 && {
				showIf: { item: `question_${i - 1}`, atLeast: 2 },
			}),
		}),
	);
	const { lineage: _, norms: __, ...rest } = source;
	return {
		...rest,
		id: `speed-${size}`,
		title: { en: `Speed ${size}` },
		languages: ["en"],
		purpose: { en: "Synthetic, to measure the designer." },
		recall: { en: "Today" },
		licence: {
			id: "Apache-2.0",
			summary: { en: "Free." },
			commercialUse: "yes",
			modification: "yes",
		},
		itemsPolicy: "own-wording",
		status: "local",
		responseSets: {
			answers: {
				options: [1, 2, 3, 4, 5].map((code) => ({
					code,
					label: { en: `Answer ${code}` },
				})),
			},
		},
		sections: Array.from({ length: size / 10 }, (_, i) => ({
			id: `section_${i}`,
			title: { en: `Section ${i}` },
		})),
		items,
		scales: [
			{
				id: "total",
				title: { en: "Total" },
				meaning: { en: "Higher is better." },
				rule: "mean",
				items: items.map(({ id }) => id),
				missing: { minAnswered: 1 },
				range: { min: 1, max: 5 },
				direction: "higher-is-better",
			},
		],
		cautions: [],
		examples: [],
	};
}

async function measure(page: Page, deed: Deed): Promise<number[]> {
	const times: number[] = [];
	// The first of each makes its code warm.
	for (let round = 0; round <= ROUNDS; round += 1) {
		await page.locator(places[deed]).first().focus();
		await page.waitForTimeout(PAUSE);
		await page.evaluate("longest = 0");
		await deeds[deed](page);
		await page.waitForTimeout(PAUSE);
		const time = Number(await page.evaluate("longest"));
		if (round > 0) times.push(Math.max(time, SHORTEST));
	}
	return times;
}

/** Runs in the page: `longest` is from the press to the picture. */
function watch(shortest: number): void {
	const noted = globalThis as unknown as { longest: number };
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries())
			noted.longest = Math.max(noted.longest, duration);
	}).observe({
		type: "event",
		durationThreshold: shortest,
	} as PerformanceObserverInit);
}
