import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { addParticipants } from "../support/field.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	expectUsable,
	onPage,
	openRespondSite,
	press,
	responses,
	thanks,
} from "./respond-site.ts";
import {
	enrol,
	handOver,
	newTablet,
	openStaffScreen,
	typePin,
} from "./tablet-site.ts";

const site = await openRespondSite();

async function expectUsableAtAll(page: Page): Promise<void> {
	for (const width of [320, 390, 1180]) {
		await page.setViewportSize({ width, height: 820 });
		await expectUsable(page);
	}
}

/** From the next page on the browser has no room for anything more; or has some again. */
async function fillStorage(context: BrowserContext, isFull: boolean) {
	const name = "full";
	if (!isFull) return await context.clearCookies({ name });
	await context.addCookies([{ name, value: "yes", url: site.address }]);
	await context.addInitScript(() => {
		if (!document.cookie.includes("full=yes")) return;
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("No room.", "QuotaExceededError");
		};
	});
}

it("is not handed over where there is no room, and says what to do", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page, title, survey, faults } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await fillStorage(context, true);
	await page.reload();
	await typePin(page);
	await page.getByRole("button", { name: title }).click();
	await press(page, "Hand over");
	await page
		.getByText("The tablet has no room left, so it cannot be handed over.")
		.waitFor();
	await expectUsableAtAll(page);
	await context.setOffline(true);
	await page.reload();
	await typePin(page, "000000");
	await page.getByText("The tablet has no room left").waitFor();
	await context.setOffline(false);
	await fillStorage(context, false);
	await page.reload();
	await typePin(page);
	await onPage(page, "Hand over the tablet");
	await handOver(page, title);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
	expect(faults).toEqual([]);
});

it("can be used at every width: participants, scanning, the last look", async () => {
	await addParticipants(site.field, 3);
	const tablet = await newTablet(site, threeQuestions, {
		linkage: "participant",
	});
	const { page, title } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await expectUsableAtAll(page);
	await page.getByRole("button", { name: title }).click();
	await page.locator(".people button").first().waitFor();
	await expectUsableAtAll(page);
	await press(page, "Scan the letter’s code");
	await page.getByText("The camera cannot be used.").waitFor();
	await press(page, "Use this address");
	await page.getByText("That is not the code of a personal letter").waitFor();
	await expectUsableAtAll(page);
	await press(page, "Back");
	await page.locator(".people button").first().click();
	await page.getByText(/^You are handing over for /).waitFor();
	await expectUsableAtAll(page);
});

it("can be used at every width where it works with a network alone", async () => {
	const tablet = await newTablet(site, threeQuestions, {}, { isKept: false });
	const { page } = tablet;
	await enrol(page, tablet);
	await expectUsableAtAll(page);
	await typePin(page);
	await page
		.getByRole("heading", { name: "This tablet works only with a network" })
		.waitFor();
	await expectUsableAtAll(page);
});
