import type { BrowserContext, Page } from "playwright-core";
import type { Instrument } from "#instruments/definition.ts";
import type { Enrolment } from "../../server/devices/device.schemas.ts";
import type { NewSurvey } from "../../server/surveys/surveys.schemas.ts";
import { addSurvey } from "../support/field.ts";
import {
	newVisitor,
	onPage,
	press,
	type RespondSite,
	tablet,
} from "./respond-site.ts";

export const pin = "246810";
let surveys = 0;

/** A survey on an enrolled tablet, behind its PIN. */
export async function newTablet(
	site: RespondSite,
	instrument: Instrument,
	survey: Partial<NewSurvey> = {},
	{ isKept = true } = {},
) {
	surveys += 1;
	const title = `How was your visit? ${surveys}`;
	const made = await addSurvey(site.field, instrument, { title, ...survey });
	const { person, project } = site.field;
	const device = await person.make<Enrolment>(`${project}/devices`, {
		name: "Bay 3",
		surveys: [{ survey: made.id, wave: "baseline" }],
		pin,
	});
	// The API was called without an address of the server's own.
	const url = `${site.address}/tablet${new URL(device.url).hash}`;
	const visitor = await newVisitor(site, tablet);
	if (isKept) await promiseToKeep(site, visitor);
	return { ...visitor, ...device, url, survey: made, title };
}

/** What a browser does for an app that was put on the home screen. */
async function promiseToKeep(
	{ browser }: RespondSite,
	{ context, page }: { context: BrowserContext; page: Page },
): Promise<void> {
	const ofPage = await context.newCDPSession(page);
	const { targetInfo } = await ofPage.send("Target.getTargetInfo");
	const { browserContextId = "" } = targetInfo;
	// Of the browser's own, because a page's ends with the page.
	const session = await browser.newBrowserCDPSession();
	await session.send("Browser.grantPermissions", {
		permissions: ["durableStorage", "backgroundSync"],
		browserContextId,
	});
}

/** Enrols the tablet by the address in the studio's QR code. */
export async function enrol(
	page: Page,
	{ url }: { url: string },
): Promise<void> {
	await page.goto(url);
	await press(page, "Set up this tablet");
	await onPage(page, "Enter the staff PIN");
}

export async function typePin(page: Page, figures = pin): Promise<void> {
	for (const figure of figures) await press(page, figure);
	await press(page, "Open");
}

/** Past the PIN, and ready to go where there is no network. */
export async function openStaffScreen(page: Page): Promise<void> {
	await typePin(page);
	await onPage(page, "Hand over the tablet");
	await page
		.getByRole("heading", { name: "Ready to work without a network" })
		.waitFor();
	await page.getByText("Surveys as of").waitFor();
}

/** The two taps. */
export async function handOver(page: Page, title: string): Promise<void> {
	await page.getByRole("button", { name: title }).click();
	await press(page, "Hand over");
	await page.waitForURL("**/tablet/answer/**");
}
