import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { openSealed } from "../../server/sealing/open-sealed.ts";
import { everyKind, threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	press,
	responses,
	saved,
	start,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();
const answers = { useful: "yes", clear: "yes", again: "no" };

/** Everything in one store of the device. */
function inStore(
	page: Page,
	database: string,
	store: string,
): Promise<Record<string, unknown>[]> {
	return page.evaluate(
		([database, store]) =>
			new Promise((resolve, reject) => {
				const open = indexedDB.open(database);
				open.onerror = () => reject(open.error);
				open.onsuccess = () => {
					const db = open.result;
					const all = db.transaction(store).objectStore(store).getAll();
					all.onsuccess = () => {
						db.close();
						resolve(all.result);
					};
				};
			}),
		[database, store] as const,
	);
}

const parcels = (page: Page) => inStore(page, "waymark-outbox", "parcels");
const taken = (page: Page) => inStore(page, "waymark-outbox", "taken");
const draftKeys = (page: Page) => inStore(page, "waymark-drafts", "keys");

/** Answers three questions while nothing gets through. */
async function finishOffline(context: BrowserContext, page: Page, url: string) {
	await start(page, url);
	await answerThree(page);
	await context.setOffline(true);
	await press(page, "Send my answers");
	await onPage(page, saved);
}

it("holds nothing but sealed answers, and counts them by day", async () => {
	const { survey, token, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await finishOffline(context, page, url);
	const [parcel, ...others] = await parcels(page);
	expect(others).toEqual([]);
	expect(parcel).toMatchObject({
		path: `/api/v1/collect/${token}/responses/${parcel?.id}`,
		about: { organisation: "Test trust", wave: "Baseline" },
		submission: null,
	});
	expect(await openSealed(site.app, String(parcel?.sealed))).toMatchObject({
		id: parcel?.id,
		token,
		submission: { answers },
	});
	const [day, ...days] = await taken(page);
	expect(days).toEqual([]);
	expect(day).toEqual({
		day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
		count: 1,
	});
	expect(parcel?.takenOn).toBe(day?.day);

	await context.setOffline(false);
	await onPage(page, thanks);
	await expect.poll(() => parcels(page)).toEqual([]);
	await expect.poll(() => taken(page)).toEqual([day]);
	const [row] = await responses(site, survey);
	expect(row).toMatchObject({ id: parcel?.id, answers });
});

it("seals and sends what an earlier version kept in plain", async () => {
	const { survey, token, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	const id = "0190b6a0-0000-4000-8000-00000000c0de";
	await page.goto(`${site.address}/livez`);
	await page.evaluate(
		(parcel) =>
			new Promise<void>((resolve) => {
				const open = indexedDB.open("waymark-outbox", 1);
				open.onupgradeneeded = () =>
					open.result.createObjectStore("parcels", { keyPath: "id" });
				open.onsuccess = () => {
					const put = open.result.transaction("parcels", "readwrite");
					put.objectStore("parcels").put(parcel);
					put.oncomplete = () => {
						open.result.close();
						resolve();
					};
				};
			}),
		{
			id,
			token,
			about: { organisation: "Test trust", survey: "Old", wave: "Baseline" },
			submission: {
				answers,
				language: "en",
				mode: "self",
				startedAt: "2026-03-31T09:00:00.000Z",
				completedAt: "2026-03-31T09:05:00.000Z",
			},
		},
	);
	let bodies = 0;
	await context.route("**/responses/*", async (route) => {
		bodies += 1;
		await route.abort();
	});
	await page.goto(url);
	const isSealed = async () => {
		const [parcel] = await parcels(page);
		return parcel?.submission === null && typeof parcel.sealed === "string";
	};
	await expect.poll(isSealed).toBe(true);
	expect(bodies).toBeGreaterThan(0);
	expect(JSON.stringify(await parcels(page))).not.toContain("useful");
	expect(await responses(site, survey)).toEqual([]);

	await context.unroute("**/responses/*");
	await page.reload();
	await expect.poll(() => responses(site, survey)).toHaveLength(1);
	const [row] = await responses(site, survey);
	expect(row).toMatchObject({ id, answers });
	await expect.poll(() => parcels(page)).toEqual([]);
});

it("sends each response once, however many tabs are open, the oldest first", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	const tabs = [page];
	for (let more = 0; more < 3; more += 1) tabs.push(await context.newPage());
	for (const tab of tabs) {
		await start(tab, url);
		await answerThree(tab);
	}
	await context.setOffline(true);
	for (const tab of tabs) {
		await press(tab, "Send my answers");
		await onPage(tab, saved);
	}
	const kept = await parcels(page);
	kept.sort((a, b) => Number(a.takenAt) - Number(b.takenAt));
	const sent: string[] = [];
	context.on("request", (request) => {
		if (request.method() === "PUT")
			sent.push(request.url().split("/").at(-1) ?? "");
	});
	await context.setOffline(false);
	// The tab that took a response is told, whichever tab sent it.
	for (const tab of tabs) await onPage(tab, thanks);
	expect(sent).toEqual(kept.map(({ id }) => id));
	expect(await responses(site, survey)).toHaveLength(4);
});

it.each([
	["its storage is full", "QuotaExceededError"],
	["its storage does not work", "UnknownError"],
])("says so and keeps the answers in the page when %s", async (_, fault) => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await page.evaluate((name) => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("No room.", name);
		};
	}, fault);
	await context.setOffline(true);
	await press(page, "Send my answers");
	await page.getByText("Keep this page open until").waitFor();
	await context.setOffline(false);
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("takes a response in after the browser's storage was wiped under the page", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	const devtools = await context.newCDPSession(page);
	await devtools.send("Storage.clearDataForOrigin", {
		origin: site.address,
		storageTypes: "all",
	});
	await context.setOffline(true);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await context.setOffline(false);
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("writes nothing down where the browser cannot encrypt", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await page.addInitScript(() => {
		Object.defineProperty(Crypto.prototype, "subtle", { value: undefined });
	});
	await start(page, url);
	await choose(page, "Yes");
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	await answerThree(page);
	await context.setOffline(true);
	await press(page, "Send my answers");
	await page.getByText("Keep this page open until").waitFor();
	expect(await parcels(page)).toEqual([]);
	await context.setOffline(false);
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
});

it("encrypts a draft with each person's own key, which goes with them", async () => {
	const { url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site);
	const entry = () => page.evaluate(() => JSON.stringify(sessionStorage));
	await start(page, url);
	await press(page, "Continue");
	await choose(page, "Agree");
	await expect.poll(entry).toContain("waymark-draft:");
	const [first, ...others] = await draftKeys(page);
	expect(others).toEqual([]);
	expect(await entry()).not.toContain("listened");
	const isSecret = await page.evaluate(
		() =>
			new Promise((resolve) => {
				const open = indexedDB.open("waymark-drafts");
				open.onsuccess = () => {
					const keys = open.result.transaction("keys").objectStore("keys");
					const all = keys.getAll();
					all.onsuccess = () => {
						open.result.close();
						const { key } = all.result[0];
						crypto.subtle.exportKey("raw", key).then(
							() => resolve(false),
							() => resolve(true),
						);
					};
				};
			}),
	);
	expect(isSecret).toBe(true);

	await page.goto("about:blank");
	await page.goto(url);
	await press(page, "Start again");
	const ids = async () => (await draftKeys(page)).map(({ id }) => id);
	await expect.poll(ids).toHaveLength(1);
	expect(await ids()).not.toContain(first?.id);
	await press(page, "Continue");
	await press(page, "Continue");
	await choose(page, "No");
	await continueToTheEnd(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	await expect.poll(ids).toEqual([]);
	await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

it.each([
	["an error of the server", { status: 500 }],
	["a proxy without a server", { status: 502, body: "Bad gateway" }],
	["a request to wait", { status: 429, headers: { "retry-after": "1" } }],
	["a sign-in page", { status: 200, contentType: "text/html", body: "<h1>" }],
	["a page that forbids", { status: 403, contentType: "text/html" }],
	["a page that was not found", { status: 404, body: "Not found" }],
	["half a receipt", { status: 201, body: '{"id": "0190b6a0-' }],
	["a receipt of another", { status: 201, body: '{"id": "other"}' }],
])("waits and tries again after %s", async (_what, answer) => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await context.route("**/responses/*", (route) => route.fulfill(answer));
	await start(page, url);
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await expect.poll(() => parcels(page)).toHaveLength(1);
	await context.unroute("**/responses/*");
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
	await expect.poll(() => parcels(page)).toEqual([]);
});

it("lets a response that the server stumbles over not hold up the others", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const { context, page } = await newVisitor(site);
	await finishOffline(context, page, url);
	const [first] = await parcels(page);
	await context.route(`**/responses/${first?.id}`, (route) =>
		route.fulfill({
			status: 503,
			contentType: "application/problem+json",
			body: JSON.stringify({ type: "/problems/unknown-seal-key" }),
		}),
	);
	await context.setOffline(false);
	const other = await context.newPage();
	await start(other, url);
	await answerThree(other);
	await press(other, "Send my answers");
	await onPage(other, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
	expect(await parcels(page)).toEqual([first]);
});

it("asks the browser to keep the outbox when room runs out", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await page.addInitScript(() => {
		StorageManager.prototype.persist = async () => {
			document.documentElement.dataset.persist = "asked";
			return true;
		};
	});
	await start(page, url);
	await answerThree(page);
	expect(await page.locator("html[data-persist]").count()).toBe(0);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	await expect
		.poll(() => page.locator("html[data-persist=asked]").count())
		.toBe(1);
});

/** Leaves out whatever is still asked. */
async function continueToTheEnd(page: Page): Promise<void> {
	const last = page.getByRole("button", { name: "Send my answers" });
	const next = page.getByRole("button", { name: "Continue", exact: true });
	for (;;) {
		await last.or(next).waitFor();
		if (await last.isVisible()) return;
		await next.click();
	}
}
