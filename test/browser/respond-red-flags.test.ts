import { expect, it } from "vitest";
import { publish } from "../support/person.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	expectUsable,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	phone,
	press,
	saved,
	start,
	tablet,
	thanks,
} from "./respond-site.ts";
import { enrol, handOver, newTablet, openStaffScreen } from "./tablet-site.ts";

const site = await openRespondSite();
const en = (text: string) => ({ en: text });

const watched = {
	...threeQuestions,
	id: "three-watched",
	redFlags: [{ when: { item: "again", is: "no" }, reason: en("Not again") }],
	monitoring: {
		signposting: en("Call NHS 111 now, or 999 in an emergency."),
		readBy: { role: en("the nurse in charge"), withinHours: 24 },
	},
	appearance: { accent: "#7a1f5c" },
};
await publish(site.field.person, watched);

const signposting = "Call NHS 111 now, or 999 in an emergency.";
const laptop = { viewport: { width: 1280, height: 800 } };

it.each([
	["a phone", phone],
	["a tablet", tablet],
	["a laptop", laptop],
] as const)("says at once where to turn, on %s", async (_name, device) => {
	const { url } = await newLink(site, watched);
	const { page, faults } = await newVisitor(site, device);
	await page.goto(url);
	await page.getByText("is read within 24 hours by: the nurse").waitFor();
	await expectUsable(page);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	await page.getByRole("alert").getByText(signposting).waitFor();
	await page
		.getByText("Answers like yours are read within 24 hours by: the nurse")
		.waitFor();
	await expectUsable(page);
	expect(faults).toEqual([]);
});

it("says it without a network too, and keeps nothing of it on the device", async () => {
	const { url } = await newLink(site, watched);
	const { page, context } = await newVisitor(site);
	await start(page, url);
	await onPage(page, "Was it useful?");
	await context.setOffline(true);
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, saved);
	await page.getByRole("alert").getByText(signposting).waitFor();
	const kept = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
	);
	expect(kept).not.toMatch(/flag|111/i);
});

it("says nothing of it to anybody else", async () => {
	const { url } = await newLink(site, watched);
	const { page } = await newVisitor(site);
	await start(page, url);
	for (const word of ["useful", "clear", "again"]) {
		await onPage(page, `Was it ${word}?`);
		await choose(page, "Yes");
		await press(page, word === "again" ? "Send my answers" : "Continue");
	}
	await onPage(page, thanks);
	expect(await page.getByRole("alert").count()).toBe(0);
});

it("says it on a tablet that was handed over", async () => {
	const { page, url, title } = await newTablet(site, watched);
	await enrol(page, { url });
	await openStaffScreen(page);
	await handOver(page, title);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	await page.getByRole("alert").getByText(signposting).waitFor();
});

it("takes the instrument's colour from the first paint, and leaves high contrast alone", async () => {
	const { url } = await newLink(site, watched);
	const { page } = await newVisitor(site, laptop);
	await page.goto(url);
	const button = page.getByRole("button", { name: "Start" });
	const colour = () =>
		button.evaluate((element) => getComputedStyle(element).backgroundColor);
	await expect.poll(colour).toBe("rgb(122, 31, 92)");
	await page.getByText("Make it easier to read").click();
	await page.getByLabel("High contrast").check();
	await expect.poll(colour).toBe("rgb(0, 54, 59)");
});
