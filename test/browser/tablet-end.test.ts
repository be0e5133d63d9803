import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	expectUsable,
	onPage,
	openRespondSite,
	press,
	responses,
	saved,
} from "./respond-site.ts";
import {
	enrol,
	handOver,
	newTablet,
	openStaffScreen,
	typePin,
} from "./tablet-site.ts";
import { traces } from "./tablet-traces.ts";

const site = await openRespondSite();

/** Takes one response without a network, which stays on the tablet. */
async function takeOneOffline(
	tablet: Awaited<ReturnType<typeof newTablet>>,
): Promise<void> {
	const { context, page, title } = tablet;
	await context.setOffline(true);
	await handOver(page, title);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await press(page, "Hand the tablet back");
	await onPage(page, "Enter the staff PIN");
}

async function revoke({ id }: { id: string }): Promise<void> {
	const { person, project } = site.field;
	const { status } = await person.call("DELETE", `${project}/devices/${id}`);
	expect(status).toBe(204);
}

const widths = [320, 390, 1180];
async function expectUsableAtAll(page: Page): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 820 });
		await expectUsable(page);
	}
}

it("stops being a tablet once everything is sent, and not before", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page, survey, title } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await takeOneOffline(tablet);
	await typePin(page);
	await press(page, "Stop using this browser as a tablet");
	await page.getByText("Waiting here: 1. They are sent first.").waitFor();
	await expectUsableAtAll(page);
	await press(page, "Stop using it");
	await page.getByText("Responses that would be lost: 1.").waitFor();
	await expectUsableAtAll(page);
	await press(page, "Cancel");
	await onPage(page, "Hand over the tablet");

	await context.setOffline(false);
	await press(page, "Stop using this browser as a tablet");
	await press(page, "Stop using it");
	await onPage(page, "Set up this tablet");
	expect(await responses(site, survey)).toHaveLength(1);
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	const left = await traces(page);
	for (const trace of [title, tablet.id, survey.id, '"count"'])
		expect(left).not.toContain(trace);
	expect((await context.cookies()).map(({ name }) => name)).not.toContain(
		"waymark_tablet",
	);
	const again = await newTablet(site, threeQuestions);
	await enrol(page, again);
	await typePin(page);
	await page.getByText("0 taken today, 0 received").waitFor();
	expect(tablet.faults).toEqual([]);
});

it("stays a tablet where the server cannot be told", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await press(page, "Stop using this browser as a tablet");
	await context.setOffline(true);
	await press(page, "Stop using it");
	await page.getByText("There is no network.").waitFor();
	await context.setOffline(false);
	await page.reload();
	await openStaffScreen(page);
});

it("once revoked asks nothing more, sends what it holds, and can be set up anew", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page, survey } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await takeOneOffline(tablet);
	await revoke(tablet);
	await context.setOffline(false);
	await page.reload();
	await onPage(page, "This tablet is no longer part of the project");
	await page.getByText("Waiting here: 0.").waitFor();
	await expectUsableAtAll(page);
	expect(await responses(site, survey)).toMatchObject([
		{ flag: "device-revoked" },
	]);
	const next = await newTablet(site, threeQuestions);
	await press(page, "Set up this tablet");
	await expectUsableAtAll(page);
	await page
		.getByLabel("Code for this tablet")
		.fill(new URL(next.url).hash.replace("#enrol=", ""));
	await press(page, "Set up this tablet");
	await typePin(page);
	await page.getByRole("button", { name: next.title }).waitFor();
	expect(tablet.faults).toEqual([]);
});

it("says at its next contact that it was revoked while staff had it open", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { page } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await revoke(tablet);
	await press(page, "Get the newest surveys");
	await onPage(page, "This tablet is no longer part of the project");
	await page.getByText("Waiting here: 0.").waitFor();
});
