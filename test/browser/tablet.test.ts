import type { Locator } from "playwright-core";
import { decodeQR } from "qr/decode.js";
import { expect, it } from "vitest";
import { addLink, addParticipants } from "../support/field.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	expectUsable,
	newVisitor,
	onPage,
	openRespondSite,
	press,
	responses,
	saved,
	thanks,
} from "./respond-site.ts";
import {
	enrol,
	handOver,
	newTablet,
	openStaffScreen,
	pin,
	typePin,
} from "./tablet-site.ts";

const site = await openRespondSite();

/** What a camera would see. */
function pixelsOf(code: Locator) {
	return code.evaluate(async (svg) => {
		const image = new Image();
		const text = new XMLSerializer().serializeToString(svg);
		image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
		await image.decode();
		const canvas = document.createElement("canvas");
		canvas.width = canvas.height = 400;
		const context = canvas.getContext("2d");
		if (!context) throw new Error("There is no canvas.");
		context.drawImage(image, 0, 0, 400, 400);
		const { data, width, height } = context.getImageData(0, 0, 400, 400);
		return { data: [...data], width, height };
	});
}

it("is enrolled by a code, handed over in two taps, and comes back locked", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { page, title, survey } = tablet;
	await enrol(page, tablet);
	await expect.poll(() => page.url()).not.toContain("enrol");
	await openStaffScreen(page);
	await handOver(page, title);
	await press(page, "Start");
	await choose(page, "Yes");
	await page.setViewportSize({ width: 1180, height: 820 });
	await expectUsable(page);
	await expect.poll(() => page.getByLabel("Yes").isChecked()).toBe(true);
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	await expectUsable(page);
	await press(page, "Hand the tablet back");
	await onPage(page, "Enter the staff PIN");
	await expectUsable(page);
	expect(await responses(site, survey)).toHaveLength(1);
	await openStaffScreen(page);
	await expectUsable(page);
	await page.getByText("1 taken today, 1 received").waitFor();
	expect(tablet.faults).toEqual([]);
});

it("starts without a network, takes a whole response, and delivers it later", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page, title, survey } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await page.close();

	await context.setOffline(true);
	const cold = await context.newPage();
	await cold.goto(`${site.address}/tablet`);
	await onPage(cold, "Enter the staff PIN");
	await typePin(cold);
	await cold.getByText("No network: the tablet goes on without it.").waitFor();
	await handOver(cold, title);
	await press(cold, "Start");
	await answerThree(cold);
	await press(cold, "Send my answers");
	await onPage(cold, saved);
	expect(await responses(site, survey)).toEqual([]);
	await press(cold, "Hand the tablet back");
	await onPage(cold, "Enter the staff PIN");
	await typePin(cold);
	await cold.getByText("1 taken today, 0 received").waitFor();
	await cold.getByText("1 response is waiting to be sent").waitFor();

	await context.setOffline(false);
	const arrived = () => responses(site, survey);
	await expect.poll(arrived).toHaveLength(1);
});

it("locks after five wrong PINs without a network, and opens again once the team says so", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page, id } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await context.setOffline(true);
	await press(page, "Lock");
	for (const left of [4, 3, 2, 1]) {
		await typePin(page, "000000");
		await page.getByText(`Tries left: ${left}.`).waitFor();
	}
	await typePin(page, "000000");
	await onPage(page, "This tablet is locked");
	await page.reload();
	await typePin(page, pin);
	await onPage(page, "This tablet is locked");

	await context.setOffline(false);
	await page.reload();
	const { person, project } = site.field;
	const device = async () => {
		const { body } = await person.get<{
			devices: { id: string; standing: string }[];
		}>(`${project}/devices`);
		return body.devices.find((each) => each.id === id)?.standing;
	};
	await expect.poll(device).toBe("locked");
	await person.call("PUT", `${project}/devices/${id}`, { unlock: true });
	await typePin(page, pin);
	await onPage(page, "Hand over the tablet");
});

it("asks whether anybody is still there, goes on at one tap, and wipes when nobody answers", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { page, title, survey } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await page.clock.install();
	await handOver(page, title);
	await press(page, "Start");
	await choose(page, "Yes");
	const question = page.getByRole("alertdialog", {
		name: "Are you still there?",
	});
	await page.clock.fastForward(89_000);
	expect(await question.count()).toBe(0);
	await page.clock.fastForward(2_000);
	await question.waitFor();
	await expectUsable(page);
	await page.clock.runFor(25_000);
	await press(page, "Yes, go on");
	await question.waitFor({ state: "detached" });
	expect(await page.getByLabel("Yes").isChecked()).toBe(true);

	await page.clock.fastForward(91_000);
	await question.waitFor();
	await page.clock.runFor(29_000);
	await question.waitFor();
	await page.clock.runFor(1_000);
	await onPage(page, "Enter the staff PIN");
	expect(await responses(site, survey)).toEqual([]);
});

it("lets somebody go on with their answers on a phone of their own", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { page, title, survey } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await handOver(page, title);
	await press(page, "Start");
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	await press(page, "Continue on my own phone");
	await onPage(page, "Continue on your own phone");
	await expectUsable(page);
	const code = page.getByRole("img", { name: "Code that opens" });
	const seen = await pixelsOf(code);
	const address = decodeQR({ ...seen, data: Uint8Array.from(seen.data) });
	await press(page, "I have it on my phone");
	await onPage(page, "Enter the staff PIN");

	const phone = await newVisitor(site);
	await phone.page.goto(address);
	await onPage(phone.page, "Was it clear?");
	await expect.poll(() => phone.page.url()).not.toContain("#");
	await press(phone.page, "Back");
	await expect.poll(() => phone.page.getByLabel("Yes").isChecked()).toBe(true);
	await press(phone.page, "Continue");
	await choose(phone.page, "No");
	await press(phone.page, "Continue");
	await press(phone.page, "Send my answers");
	await onPage(phone.page, thanks);
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({ useful: "yes", clear: "no" });
});

it("takes what is new on the staff screen alone", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { page, title, survey } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	const generation = () => page.evaluate(() => caches.keys());
	const first = await generation();
	const { person } = site.field;
	await person.call("PUT", `${survey.path}/settings`, {
		idleSeconds: 200,
		asksWhoAnswered: false,
	});
	await handOver(page, title);
	await press(page, "Start");
	await answerThree(page);
	expect(await generation()).toEqual(first);
	await press(page, "Send my answers");
	await press(page, "Hand the tablet back");
	await openStaffScreen(page);
	await page.getByText("The tablet has the newest surveys.").waitFor();
	await expect.poll(generation).toHaveLength(2);
	await handOver(page, title);
	const idleSeconds = await page.evaluate(async () => {
		const main = document.getElementById("main");
		const response = await fetch(main?.dataset.collection ?? "");
		return (await response.json()).survey.settings.idleSeconds;
	});
	expect(idleSeconds).toBe(200);
});

it("works with a network alone where the browser does not promise to keep anything", async () => {
	const tablet = await newTablet(site, threeQuestions, {}, { isKept: false });
	const { page, title, survey } = tablet;
	await enrol(page, tablet);
	await typePin(page);
	await page
		.getByRole("heading", { name: "This tablet works only with a network" })
		.waitFor();
	await expectUsable(page);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await handOver(page, title);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await press(page, "Hand the tablet back");
	await onPage(page, "Enter the staff PIN");
	expect(await responses(site, survey)).toHaveLength(1);
});

it("takes a network's sign-in page for no network, and an error of the server for what it is", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await context.route("**/api/v1/device", (route) =>
		route.fulfill({ status: 200, contentType: "text/html", body: "Sign in" }),
	);
	await press(page, "Get the newest surveys");
	await page.getByText("The Wi-Fi wants you to sign in.").waitFor();
	await context.unroute("**/api/v1/device");
	for (const status of [500, 429]) {
		await context.route("**/api/v1/device", (route) =>
			route.fulfill({ status }),
		);
		await press(page, "Get the newest surveys");
		await page.getByText("The server has a problem just now.").waitFor();
		await context.unroute("**/api/v1/device");
	}
	await context.route("**/api/v1/device", (route) =>
		route.fulfill({
			status: 200,
			contentType: "application/json",
			body: '{"device":',
		}),
	);
	await press(page, "Get the newest surveys");
	await page.getByText("No network: the tablet goes on without it.").waitFor();
	await expectUsable(page);
});

it("says what is wrong with a code", async () => {
	const tablet = await newTablet(site, threeQuestions);
	const { context, page } = tablet;
	await page.goto(`${site.address}/tablet`);
	await press(page, "Set up this tablet");
	await page.getByText("Type the whole code").waitFor();
	await page
		.getByLabel("Code for this tablet")
		.fill("AAAA-AAAA-AAAA-AAAA-AAAA");
	await press(page, "Set up this tablet");
	await page
		.getByText("That code is not right, has been used, or has expired")
		.waitFor();
	await expectUsable(page);
	await context.setOffline(true);
	await press(page, "Set up this tablet");
	await page.getByText("There is no network.").waitFor();
	await context.setOffline(false);
	await enrol(page, tablet);
	const other = await newVisitor(site);
	await other.page.goto(tablet.url);
	await press(other.page, "Set up this tablet");
	await other.page.getByText("has been used").waitFor();
});

it("is handed over to one participant, by the list or by a letter", async () => {
	const [participant = ""] = await addParticipants(site.field, 1);
	const tablet = await newTablet(site, threeQuestions, {
		linkage: "participant",
	});
	const { page, title, survey } = tablet;
	await enrol(page, tablet);
	await openStaffScreen(page);
	await page.getByRole("button", { name: title }).click();
	await onPage(page, "Who is it for?");
	await page.locator(".people button").first().waitFor();
	await expectUsable(page);
	await page.locator(".people button").first().click();
	await page.getByText(/^You are handing over for /).waitFor();
	await expectUsable(page);
	await press(page, "Hand over");
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	await press(page, "Hand the tablet back");
	await onPage(page, "Enter the staff PIN");
	const [response] = await responses(site, survey);
	expect(response?.participant_id).not.toBeNull();

	const letter = await addLink(site.field, survey, {
		kind: "personal",
		participant,
	});
	await typePin(page);
	await page.getByRole("button", { name: title }).click();
	await press(page, "Scan the letter’s code");
	await expectUsable(page);
	await page.getByLabel("Address under the code").fill("example.org");
	await press(page, "Use this address");
	await page.getByText("That is not the code of a personal letter").waitFor();
	await page
		.getByLabel("Address under the code")
		.fill(`${site.address}/r/${letter.token}`);
	await press(page, "Use this address");
	await press(page, "Hand over");
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await press(page, "Hand the tablet back");
	await onPage(page, "Enter the staff PIN");
	expect(await responses(site, survey)).toHaveLength(2);
	// Nobody else finds the letter's page by going back.
	await page.goto(`${site.address}/r/${letter.token}`);
	await onPage(page, "Enter the staff PIN");
});
