import type { BrowserContext, CDPSession } from "playwright-core";
import { expect, it } from "vitest";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	onPage,
	openRespondSite,
	press,
	responses,
	saved,
} from "./respond-site.ts";
import { enrol, handOver, newTablet, openStaffScreen } from "./tablet-site.ts";

const site = await openRespondSite();

/** What a browser does by itself when the network is back and no page is open. */
async function syncInBackground(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const registrationId = await registrationOf(session);
	await session.send("ServiceWorker.dispatchSyncEvent", {
		origin: site.address,
		registrationId,
		tag: "waymark-outbox",
		lastChance: false,
	});
}

function registrationOf(session: CDPSession): Promise<string> {
	const found = new Promise<string>((resolve) => {
		session.on(
			"ServiceWorker.workerRegistrationUpdated",
			({ registrations }) => {
				const own = registrations.find(({ scopeURL }) =>
					scopeURL.startsWith(site.address),
				);
				if (own) resolve(own.registrationId);
			},
		);
	});
	return session.send("ServiceWorker.enable").then(() => found);
}

it("sends what waits while no page of it is open, and tells the team", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page, title, survey, id } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await context.setOffline(true);
	await handOver(page, title);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await page.goto("about:blank");
	await context.setOffline(false);
	expect(await responses(site, survey)).toEqual([]);

	await syncInBackground(context);
	await expect.poll(() => responses(site, survey)).toHaveLength(1);
	const { person, project } = site.field;
	const days = async () => {
		const { body } = await person.get<{
			devices: { id: string; days: object[] }[];
		}>(`${project}/devices`);
		return body.devices.find((device) => device.id === id)?.days;
	};
	await expect.poll(days).toMatchObject([{ taken: 1, received: 1 }]);
});
