import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { v4 } from "uuid";
import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../support/app.ts";
import { startServer } from "../support/command.ts";
import { openCuttingProxy } from "../support/cutting-proxy.ts";
import { addLink, addSurvey, openField } from "../support/field.ts";
import { publish } from "../support/person.ts";
import { secret } from "../support/start-postgres.ts";
import { temporaryDir } from "../support/temporary-dir.ts";
import { Device } from "./chaos-device.ts";
import { everyKind } from "./respond-instrument.ts";
import { saved, thanks } from "./respond-site.ts";

/** A thousand take a quarter of an hour: CHAOS_RESPONSES=1000. */
const COUNT = Number(process.env.CHAOS_RESPONSES ?? 40);
/** How long the last outage lasts, in milliseconds: two minutes let the waits grow as long as they get. */
const OUTAGE_MS = Number(process.env.CHAOS_OUTAGE ?? 5_000);
const LAST = 8;

/** One question: what matters here is what becomes of the answer. */
const instrument: Instrument = sampleInstrument({
	id: "one-question",
	languages: ["en"],
	title: { en: "One question" },
	purpose: { en: "To see what happens." },
	respondent: "staff",
	recall: { en: "Today" },
	licence: everyKind.licence,
	responseSets: {},
	items: [
		{
			id: "story",
			type: "long-text",
			maxLength: 200,
			topic: { en: "Story" },
			text: { en: "How was it?" },
		},
	],
});

const app = await openApp();
const { url: databaseUrl, db } = asOwner(app);
const field = await openField(app);
await publish(field.person, instrument);
const title = `Survey ${v4()}`;
const survey = await addSurvey(field, instrument, { title });
const { token } = await addLink(field, survey);

const env = {
	DATABASE_URL: databaseUrl,
	WAYMARK_DATA_DIR: temporaryDir(),
	WAYMARK_SECRET: secret,
};
let server = await startServer(env);
const portOf = (address: string) => Number(new URL(address).port);
const proxy = await openCuttingProxy(portOf(server.address));
const url = `${proxy.address}/r/${token}`;
const device = new Device();
const planted = `planted-${v4()}`;

const below = (limit: number) => Math.floor(Math.random() * limit);

/** Settles when what befell the device a moment after the press has happened. */
let aftermath: Promise<unknown> = Promise.resolve();

/** It may meet a page that is going elsewhere. */
async function reload(page: Page): Promise<void> {
	await page.reload().catch(() => {});
}

/** What befalls the device as it sends; whether its page is still there to say what became of the answers. */
const troubles: Record<string, { often: number; befall(): Promise<boolean> }> =
	{
		nothing: { often: 15, befall: async () => true },
		"a connection cut at any byte": {
			often: 35,
			async befall() {
				proxy.bytesOfNext = () => 1 + below(4_000);
				proxy.cutAll();
				return true;
			},
		},
		"no network": {
			often: 15,
			async befall() {
				await device.setOffline(true);
				return true;
			},
		},
		"nobody behind the network": {
			often: 15,
			async befall() {
				proxy.target = null;
				proxy.cutAll();
				return true;
			},
		},
		"a reload": {
			often: 14,
			async befall() {
				const page = await device.page();
				aftermath = sleep(below(80)).then(() => reload(page));
				return false;
			},
		},
		"a server killed": {
			often: 3,
			async befall() {
				aftermath = sleep(below(60)).then(() => server.stop("SIGKILL"));
				return true;
			},
		},
		"a browser killed": {
			often: 3,
			async befall() {
				aftermath = sleep(below(150)).then(() => device.kill());
				return false;
			},
		},
	};

function drawTrouble(): string {
	const all = Object.entries(troubles);
	let at = below(all.reduce((sum, [, { often }]) => sum + often, 0));
	for (const [name, { often }] of all) {
		at -= often;
		if (at < 0) return name;
	}
	return "nothing";
}

/** The network, the server and the browser are as they should be. */
async function calm(): Promise<void> {
	await aftermath;
	if (server.child.exitCode !== null || server.child.signalCode !== null) {
		server = await startServer(env);
	}
	proxy.target = portOf(server.address);
	proxy.bytesOfNext = () => Number.POSITIVE_INFINITY;
	await device.setOffline(false);
}

const send = "Send my answers";

async function answer(text: string): Promise<void> {
	const page = await device.page();
	await page.goto("about:blank");
	await page.goto(url);
	// The server's Start makes way for another once the page finds answers of before.
	await page.waitForFunction(() => {
		const buttons = [...document.querySelectorAll("button")];
		buttons
			.find((each) => /^Start( again)?$/.test(each.innerText.trim()))
			?.click();
		return document.querySelector("textarea") !== null;
	});
	await page.locator("textarea").fill(text);
}

/** Presses Send, and waits until the page promises that the answers are safe. */
async function sendAndRead(): Promise<void> {
	const page = await device.page();
	await page.getByRole("button", { name: send, exact: true }).click();
	await page
		.getByRole("heading", { level: 1, name: new RegExp(`${saved}|${thanks}`) })
		.waitFor();
}

async function pressSend(): Promise<void> {
	const page = await device.page();
	await page
		.getByRole("button", { name: send, exact: true })
		.click({ noWaitAfter: true, timeout: 5_000 })
		.catch(() => {});
}

async function received(): Promise<string[]> {
	const rows = await db.selectFrom("response").select("answers").execute();
	return rows.map(({ answers }) => String(answers.story));
}

it(`${COUNT} responses from a device that everything befalls are there exactly once each, and never lie readable on it`, {
	timeout: 60 * 60_000,
}, async () => {
	const promised: string[] = [];
	const befallen: Record<string, number> = {};
	while (promised.length < COUNT - LAST) {
		await calm();
		const text = `${planted}-${v4()}`;
		await answer(text);
		const trouble = drawTrouble();
		befallen[trouble] = (befallen[trouble] ?? 0) + 1;
		if (await troubles[trouble]?.befall()) {
			await sendAndRead();
			promised.push(text);
		} else {
			await pressSend();
			await sleep(200);
		}
	}
	await calm();
	for (let last = 0; last < LAST; last += 1) {
		proxy.target = portOf(server.address);
		const text = `${planted}-${v4()}`;
		await answer(text);
		proxy.target = null;
		proxy.cutAll();
		await sendAndRead();
		promised.push(text);
	}
	await device.kill();
	expect(device.finds(title)).toBeGreaterThan(0);
	expect(device.finds(planted)).toBe(0);

	// The page opens again, and then loses the network without being told.
	proxy.target = portOf(server.address);
	const page = await device.page();
	await page.route("**/responses/*", (route) => route.abort());
	await page.goto(url);
	await sleep(OUTAGE_MS);
	await page.unroute("**/responses/*");
	const returned = Date.now();
	const missing = async () => {
		const there = await received();
		return promised.filter((text) => !there.includes(text)).length;
	};
	await expect.poll(missing, { timeout: 60_000 }).toBe(0);
	const seconds = (Date.now() - returned) / 1000;

	const there = await received();
	expect(new Set(there).size).toBe(there.length);
	expect(there.every((text) => text.startsWith(planted))).toBe(true);
	await device.kill();
	expect(device.finds(title)).toBeGreaterThan(0);
	expect(device.finds(planted)).toBe(0);
	console.info(
		`${promised.length} promised, ${there.length} there; drained ${seconds.toFixed(1)} s after the return; ${proxy.cuts} connections cut;`,
		befallen,
	);
});
