import { expect, it } from "vitest";
import { widths } from "../support/browser.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	expectUsable,
	newLink,
	newPersonalLink,
	newVisitor,
	onPage,
	openRespondSite,
	press,
	responses,
	start,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();

it("gives a code with which the answers are taken back, by keyboard too", async () => {
	const { url, survey } = await newPersonalLink(site);
	const { page, faults } = await newVisitor(site);
	await page.goto(url);
	await page.getByText("You get a code with which you can take them").waitFor();
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const help = page.locator(".page .notice");
	await help.getByText("Nobody reads answers as they come in.").waitFor();
	await help.getByText("Call NHS 111, or 999 in an emergency.").waitFor();
	const code = await page.locator("code").innerText();
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectUsable(page);
	}
	expect(await responses(site, survey)).toHaveLength(1);

	const { page: later, faults: laterFaults } = await newVisitor(site);
	await later.goto(`${site.address}/withdraw`);
	await press(later, "Erase my answers");
	await later.getByRole("alert").getByText("Enter your withdrawal").waitFor();
	await later.getByLabel("Withdrawal code").fill(code.slice(0, -1));
	await later.keyboard.press("Enter");
	await later
		.getByRole("alert")
		.getByText(/not a whole/)
		.waitFor();
	for (const width of widths) {
		await later.setViewportSize({ width, height: 900 });
		await expectUsable(later);
	}
	await later.getByLabel("Withdrawal code").fill(code.toLowerCase());
	await later.keyboard.press("Enter");
	await onPage(later, "Answers under this code are no longer used");
	await expectUsable(later);
	expect(await responses(site, survey)).toEqual([]);
	expect([...faults, ...laterFaults]).toEqual([]);
});

it("fills the code in from behind # and takes it out of the address", async () => {
	const { url, survey } = await newPersonalLink(site);
	const { page, context } = await newVisitor(site);
	await start(page, url);
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const opening = context.waitForEvent("page");
	await page.getByRole("link", { name: /\/withdraw$/ }).click();
	const opened = await opening;
	await press(opened, "Erase my answers");
	await onPage(opened, "Answers under this code are no longer used");
	await opened.waitForURL(`${site.address}/withdraw`);
	expect(await responses(site, survey)).toEqual([]);
});

it("says before the start that anonymous answers cannot be found again, and gives no code", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site);
	await page.goto(url);
	await page.getByText(/cannot be changed, found again/).waitFor();
	await page.getByText("Who is responsible, and your rights").click();
	await page.getByText("To find out whether our service helps.").waitFor();
	await expectUsable(page);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await page.locator("code").count()).toBe(0);
});

it("holds Start back until the empty box is ticked, also before the questions have come", async () => {
	const { url, survey } = await newLink(site, threeQuestions, {
		consent: { en: "# Why\nWe keep your answers." },
	});
	const { page } = await newVisitor(site);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route("**/assets/**", async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(url, { waitUntil: "commit" });
	const box = page.getByRole("checkbox");
	expect(await box.isChecked()).toBe(false);
	await press(page, "Start");
	await page.getByRole("alert").getByText("Tick the box").waitFor();
	release();
	await page.waitForFunction(() =>
		document.documentElement.classList.contains("loaded"),
	);
	await page.getByRole("heading", { name: "Why", exact: true }).waitFor();
	expect(await page.getByText("Was it useful?").count()).toBe(0);
	await box.focus();
	await page.keyboard.press("Space");
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const [response] = await responses(site, survey);
	expect(response?.consent).toEqual({
		agreed: true,
		version: 1,
		language: "en",
	});
	await page.goto("about:blank");
	await page.goto(url);
	expect(await page.getByRole("checkbox").isChecked()).toBe(false);
});
