import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { publish } from "../support/person.ts";
import { threeQuestions } from "./respond-instrument.ts";
import { onPage, openRespondSite, press } from "./respond-site.ts";
import {
	enrol,
	handOver,
	newTablet,
	openStaffScreen,
	typePin,
} from "./tablet-site.ts";
import { traces } from "./tablet-traces.ts";

/** Given by the environment for a long search. */
const RUNS = Number(process.env.WIPE_RUNS ?? 25);

const words = (text: string) => ({ en: text });
const ownWords: Instrument = {
	...threeQuestions,
	id: "own-words",
	responseSets: {},
	title: words("In your own words"),
	items: [
		{
			id: "town",
			type: "text",
			maxLength: 60,
			topic: words("Town"),
			text: words("Where do you live?"),
		},
		{
			id: "better",
			type: "long-text",
			maxLength: 200,
			topic: words("Better"),
			text: words("What could be better?"),
		},
	],
};

// Playwright switches it off; on a tablet it is on.
const site = await openRespondSite({
	ignoreDefaultArgs: ["--disable-back-forward-cache"],
});
await publish(site.field.person, ownWords);
const chance = (share: number) => Math.random() < share;
const upTo = (most: number) => Math.floor(Math.random() * (most + 1));

const patience = { timeout: 60_000 + RUNS * 10_000 };
it(
	`leaves nothing of the one before, in ${RUNS} random runs`,
	patience,
	async () => {
		const tablet = await newTablet(site, ownWords);
		const { context, title } = tablet;
		let page = tablet.page;
		await enrol(page, tablet);
		await openStaffScreen(page);
		const planted: string[] = [];
		const hits: string[] = [];
		const search = async (where: string) => {
			const found = await settledTraces(page);
			if (planted.some((canary) => found.includes(canary))) hits.push(where);
		};

		for (let run = 0; run < RUNS; run += 1) {
			await toStaff(page);
			if (chance(0.3))
				await page
					.getByLabel(/^(Back to staff|The next person)/)
					.nth(upTo(1))
					.check();
			const isOffline = chance(0.3);
			await context.setOffline(isOffline);
			await handOver(page, title);
			planted.push(...(await answer(page)));
			const end = await leave(page);
			await search(`run ${run}: after ${end}`);

			for (let move = upTo(4); move > 0; move -= 1) {
				const name = await wander(page);
				await search(`run ${run}: after ${end}, ${name}`);
			}
			if (chance(0.2)) {
				const other = await context.newPage();
				await page.close();
				page = other;
				await page.goto(`${site.address}/tablet`);
				await search(`run ${run}: after ${end}, a new tab`);
			}
			await context.setOffline(false);
		}
		expect(planted.length).toBeGreaterThanOrEqual(RUNS);
		expect(hits).toEqual([]);
	},
);

/** A page that has nothing to show goes on to another, at any moment. */
async function settledTraces(page: Page, tries = 10): Promise<string> {
	try {
		return await traces(page);
	} catch (error) {
		if (tries === 0) throw error;
		await page.waitForLoadState();
		return await settledTraces(page, tries - 1);
	}
}

/** Types strings that nobody else would type, and goes as far as chance has it. */
async function answer(page: Page): Promise<string[]> {
	await press(page, "Start");
	const [town, better] = [randomUUID(), randomUUID()];
	await page.getByRole("textbox").fill(town);
	if (chance(0.25)) return [town];
	await press(page, "Continue");
	await onPage(page, "What could be better?");
	await page.getByRole("textbox").fill(better);
	if (chance(0.3)) await press(page, "Back");
	return [town, better];
}

/** Finishes, or goes away in the middle. */
async function leave(page: Page): Promise<string> {
	const send = page.getByRole("button", { name: "Send my answers" });
	if (chance(0.5) && (await send.isVisible())) {
		await send.click();
		await page
			.getByRole("button", {
				name: /^(Hand the tablet back|Start for the next person)$/,
			})
			.click();
		await page.waitForLoadState();
		return "sending";
	}
	await page.evaluate(() => Object.assign(window, { isTheSame: true }));
	const way = await wander(page);
	// Back and Forward move between one person's own questions first.
	const isTheSame = await page
		.evaluate(() => "isTheSame" in window)
		.catch(() => false);
	if (!isTheSame) return way;
	await page.goto(`${site.address}/tablet`);
	return `${way}, then the staff screen`;
}

async function wander(page: Page): Promise<string> {
	const ways = {
		back: () => page.goBack({ timeout: 3_000 }),
		forward: () => page.goForward({ timeout: 3_000 }),
		reload: () => page.reload(),
		"the staff screen": () => page.goto(`${site.address}/tablet`),
	};
	const names = Object.keys(ways) as (keyof typeof ways)[];
	const name = names[upTo(names.length - 1)] ?? "reload";
	// Where there is nowhere to go, nothing happens.
	await ways[name]().catch(() => null);
	await page.waitForLoadState();
	// Before the first page of a tab there is an empty one.
	if (page.url() === "about:blank") await page.goto(`${site.address}/tablet`);
	return name;
}

/** Past the PIN, wherever the tablet is. */
async function toStaff(page: Page): Promise<void> {
	await page.goto(`${site.address}/tablet`);
	await onPage(page, "Enter the staff PIN");
	await typePin(page);
	await onPage(page, "Hand over the tablet");
}
