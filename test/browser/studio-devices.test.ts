import { expect, it } from "vitest";
import type { DeviceList } from "../../server/devices/device.schemas.ts";
import { goLive, newSurvey, Person } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const project = await person.make("/projects", { name: "Ward talks" });
const path = `/projects/${project.id}`;
await goLive(person, path);
await person.make(`${path}/sites`, { name: "Ward 7" });
await person.make(
	`${path}/surveys`,
	newSurvey({ title: "How was it?", linkage: "none" }),
);
const { page, faults } = await newMemberPage(site, person);
const sizes = [
	{ width: 390, height: 800 },
	{ width: 1280, height: 900 },
];

async function expectFitting() {
	for (const viewport of sizes) {
		await page.setViewportSize(viewport);
		await expectAccessible(page);
	}
}

/** The code on the page, typed on a tablet. */
async function enrolFromPage(): Promise<Person> {
	const spoken = await page
		.getByText(/^[0-9A-Z]{4}( [0-9A-Z]{4}){4}$/)
		.innerText();
	const tablet = new Person(site.app);
	expect((await tablet.post("/device/enrol", { code: spoken })).status).toBe(
		204,
	);
	return tablet;
}

it("adds a tablet and shows the code that enrols it", async () => {
	await page.goto(path);
	await page.getByRole("link", { name: "Tablets" }).click();
	await heading(page, "Tablets").waitFor();
	await page.getByText("There are no tablets yet.").waitFor();
	await page.getByRole("button", { name: "Add tablet" }).click();
	await page.getByText("Enter a name for the tablet").first().waitFor();
	await page.getByText("Choose what the tablet asks").first().waitFor();
	await page.getByText("Enter a PIN of 6 to 12 digits").first().waitFor();
	await expectFitting();
	await page.getByLabel("Name", { exact: true }).fill("Blue cover");
	await page.getByLabel(/^Site/).selectOption("Ward 7");
	await page.getByLabel("How was it?: Baseline").check();
	await page.getByLabel("PIN for staff").fill("483926");
	await page.getByRole("button", { name: "Add tablet" }).click();
	await page.getByRole("heading", { name: "Enrol Blue cover" }).waitFor();
	await expectFitting();
});

it("shows how it is, what waits on it, and what to see to", async () => {
	const tablet = await enrolFromPage();
	const today = new Date().toISOString().slice(0, 10);
	await tablet.post("/device/report", {
		version: "1",
		waiting: 3,
		oldestWaiting: new Date(Date.now() - 30 * 3_600_000).toISOString(),
		persistent: false,
		taken: [{ day: today, count: 14 }],
		failedPins: 5,
	});
	await page.goto(path);
	const toSeeTo = page.getByRole("region", { name: "Tablets to see to" });
	await toSeeTo.getByText(/3 responses on Blue cover have waited/).waitFor();
	await toSeeTo.getByText(/Blue cover is locked/).waitFor();
	await expectFitting();
	await toSeeTo.getByRole("link", { name: "See to the tablets" }).click();
	await heading(page, "Tablets").waitFor();
	await page.getByText(/3 responses on Blue cover have waited/).waitFor();
	await page.getByText("14 taken, 0 received").waitFor();
	await page.getByText("No: its browser may throw").waitFor();
	await page.getByText("The last day").click();
	await expectFitting();
	await page.getByRole("button", { name: "Unlock" }).click();
	await page.getByText("Blue cover is unlocked.").waitFor();
	await tablet.post("/device/report", {
		version: "1",
		waiting: 0,
		oldestWaiting: null,
		persistent: true,
		taken: [],
		failedPins: 0,
	});
	await page.goto(path);
	await heading(page, "Ward talks").waitFor();
	await page.waitForLoadState("networkidle");
	expect(await toSeeTo.count()).toBe(0);
	await page.goto(`${path}/tablets`);
});

it("changes it, enrols it anew and revokes it", async () => {
	await page.getByText("Change Blue cover").click();
	const card = page.getByRole("region", { name: "Blue cover", exact: true });
	await card.getByLabel("Name", { exact: true }).fill("Green cover");
	await card.getByLabel("Another PIN").fill("12");
	await card.getByRole("button", { name: "Save" }).click();
	await page.getByText("Enter a PIN of 6 to 12 digits").first().waitFor();
	await card.getByLabel("Another PIN").fill("");
	await card.getByRole("button", { name: "Save" }).click();
	const renamed = page.getByRole("region", {
		name: "Green cover",
		exact: true,
	});
	await renamed.waitFor();
	await renamed.getByRole("button", { name: "New code to enrol" }).click();
	await renamed.getByRole("heading", { name: "Enrol Green cover" }).waitFor();
	await renamed.getByRole("button", { name: /^Revoke/ }).click();
	await page.getByRole("button", { name: "Revoke it" }).click();
	await page.getByText("It asks nothing any more.").waitFor();
	await renamed.getByText("Revoked", { exact: true }).waitFor();
	await expectFitting();
	const { body } = await person.get<DeviceList>(`${path}/devices`);
	expect(body.devices.map(({ standing }) => standing)).toEqual(["revoked"]);
	expect(faults).toEqual([]);
});
