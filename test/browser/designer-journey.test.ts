import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { password } from "../support/person.ts";
import { isSaved } from "./designer-site.ts";
import { countHandwork, minutesOf } from "./handwork.ts";
import { phone } from "./respond-site.ts";
import {
	email,
	expectAccessible,
	goLiveByHand,
	heading,
	newPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const { context, page, faults } = await newPage(site, {
	acceptDownloads: true,
});
const work = await countHandwork(context);
const press = (name: string | RegExp) =>
	page.getByRole("button", { name }).click();
const follow = (name: string | RegExp) =>
	page.getByRole("link", { name }).first().click();

it("sets an empty installation up", async () => {
	const code = (await site.app.setupCode()) ?? "";
	await page.goto("/");
	await page.getByLabel("Set-up code").fill(code);
	await page.getByLabel("Organisation").fill("Test organisation");
	await page.getByLabel("Your name").fill("Test Owner");
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByLabel(/Load the sample project/).uncheck();
	await press("Set up");
	await heading(page, "Projects").waitFor();
});

it("adapts an instrument of the library, and changes a question", async () => {
	await follow("Library");
	await follow("Consultation relationship questionnaire");
	await follow("Make your own from this");
	await page.getByLabel("Its own title").fill("How your dialysis session felt");
	await press("Make the draft");
	await page.waitForURL(/\/edit\/questions$/);
	await page
		.getByRole("textbox", { name: "Wording", exact: true })
		.fill("How well did we put you at ease today?");
	await isSaved(page);
});

it("adds Welsh from a translator's table, which a second person has read", async () => {
	await page.getByRole("link", { name: "Languages", exact: true }).click();
	await press("Add the language");
	await page.getByText("Send to a translator").click();
	const downloading = page.waitForEvent("download");
	await press(/^CSV ?, All/);
	const sent = await readFile(await (await downloading).path(), "utf8");
	const choosing = page.waitForEvent("filechooser");
	await press("Take back a file…");
	await (await choosing).setFiles({
		name: "welsh.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(inWelsh(sent)),
	});
	await page.getByText(/^\d+ translations taken, to be reviewed\.$/).waitFor();
	await page.getByLabel("Reviewed by").fill("Second Reader");
	await press(/^Mark all \d+ shown as reviewed$/);
	await page.getByText(/^All \d+ texts are ready$/).waitFor();
	await page.getByRole("link", { name: "No faults" }).waitFor();
	await isSaved(page);
	await expectAccessible(page);
});

/** The translator's own work, which is not the team's. */
function inWelsh(table: string): string {
	return table.replace(/"((?:[^"]|"")*)",""(?=\r\n)/g, '"$1","Cymraeg: $1"');
}

it("publishes it", async () => {
	await follow("Review and publish");
	await follow(/^Publish$/);
	await heading(page, "Publish").waitFor();
	await press("Publish");
	await page
		.getByText("Published. It can be used in surveys from now on.")
		.waitFor();
});

it("makes a project that may go live, and a survey in both languages", async () => {
	await follow("Projects");
	await follow("New project");
	await page.getByLabel("Name").fill("Better dialysis");
	await press("Make project");
	await goLiveByHand(page);
	await follow("Overview");
	await follow("New survey");
	await page
		.getByLabel("Instrument")
		.selectOption({ label: "How your dialysis session felt" });
	await page
		.getByLabel("Title", { exact: true })
		.fill("How was your session today?");
	await page.getByLabel("Every shift or every visit").check();
	await page.getByLabel(/^Anonymous/).check();
	await page.getByLabel("Welsh", { exact: true }).check();
	await press("Make the survey");
	await heading(page, "Links").waitFor();
});

it("hangs up a code in less than ten minutes of handwork", async () => {
	await press("Make link");
	await follow("Poster to print");
	const poster = page.getByRole("article", { name: "Poster" });
	await poster.getByRole("img", { name: /QR code/ }).waitFor();
	const [, address] = /(\S+\/r\/\S+)/.exec(await poster.innerText()) ?? [];
	const minutes = minutesOf(work);
	console.log(`${minutes.toFixed(1)} minutes of handwork:`, work);
	// What the listener did not hear would make the estimate too small.
	expect(work.clicks).toBeGreaterThan(30);
	expect(work.fields).toBeGreaterThan(15);
	expect(minutes).toBeLessThan(10);
	await answerInWelsh(`http://${address}`);
	await page.goBack();
	await follow("Collection");
	await page.getByText("1 response so far, 1 of them today.").waitFor();
	expect(faults).toEqual([]);
});

async function answerInWelsh(url: string) {
	const visitor = await newPage(site, phone);
	await visitor.page.goto(url);
	await visitor.page.getByRole("link", { name: "Cymraeg" }).tap();
	await visitor.page.getByRole("button", { name: "Dechrau" }).tap();
	await heading(
		visitor.page,
		"Cymraeg: How well did we put you at ease today?",
	).waitFor();
	const next = visitor.page.getByRole("button", { name: "Parhau" });
	for (let question = 1; question <= 10; question++) {
		await visitor.page.getByText("Cymraeg: Good", { exact: true }).tap();
		await next.tap();
	}
	await visitor.page.getByRole("radio").first().check();
	await next.tap();
	await visitor.page.getByRole("button", { name: "Anfon fy atebion" }).tap();
	await heading(visitor.page, /^Diolch/).waitFor();
	expect(visitor.faults).toEqual([]);
}
