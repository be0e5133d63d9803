import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { goLive, newSurvey } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const project = await person.make("/projects", { name: "Home dialysis" });
const path = `/projects/${project.id}`;
await goLive(person, path);
await person.make(`${path}/sites`, { name: "Ward 7" });
const linked = await person.make(`${path}/surveys`, newSurvey());
const anonymous = await person.make(
	`${path}/surveys`,
	newSurvey({ title: "How was it?", linkage: "none" }),
);
const { page, faults } = await newMemberPage(site, person);
const phone = { width: 390, height: 800 };
const laptop = { width: 1280, height: 900 };

const list = [
	"Code;Ward;Title;First name;Surname;Address 1;Town;Postcode;Age group",
	"HD-1;ward 7;Mrs;Zoë;Quackenbush;7 Zephyr Lane;Leeds;LS1 1AA;40-59",
	"HD-2;Ward 7;;Tom;Jones;1 High St;Leeds;LS1 1AB;60-79",
	"HD-3;;Dr;Ann;=Other;2 High St;Leeds;LS1 1AC;60-79",
].join("\r\n");

/** As it is on a phone and on a laptop. */
async function expectFitting() {
	for (const viewport of [phone, laptop]) {
		await page.setViewportSize(viewport);
		await expectAccessible(page);
	}
}

async function choose(csv: Buffer) {
	await page.getByLabel("CSV file").setInputFiles({
		name: "people.csv",
		mimeType: "text/csv",
		buffer: csv,
	});
	await page.getByRole("button", { name: "Look through it" }).click();
}

it("looks through a list and says by line what is wrong", async () => {
	await page.goto(`${path}/participants`);
	await page.getByRole("link", { name: "Import a list" }).click();
	await heading(page, "Import participants").waitFor();
	await page.getByRole("button", { name: "Look through it" }).click();
	await page
		.getByText("Choose a file, or paste the list below")
		.first()
		.waitFor();
	await page
		.getByLabel("Or paste it here")
		.fill("code,site\nP1,Ward 9\np1,Ward 7\nMary Smith,");
	await page.getByRole("button", { name: "Look through it" }).click();
	await page.getByRole("heading", { name: "2 errors" }).waitFor();
	await page.getByText("The project has no such site").waitFor();
	expect(
		await page.getByRole("heading", { name: "3. Import it" }).count(),
	).toBe(0);
	await expectFitting();
});

it("says of a file that is no text, and of one that is not UTF-8", async () => {
	await choose(Buffer.from("PK\u0003\u0004"));
	await page.getByText("This is no text file").first().waitFor();
	await choose(Buffer.from(list, "latin1"));
	await page.getByText("The file is not UTF-8.").waitFor();
	await page
		.getByText("3 people: 3 new, 0 changed, 0 the same as now.")
		.waitFor();
});

it("imports a file whole, once it is said how the opt-out was observed", async () => {
	await choose(Buffer.from(list));
	await page.getByText("Read as UTF-8, cells parted by semicolons").waitFor();
	await page.getByText("1 cell to look at").first().waitFor();
	await page
		.getByLabel("What Age group holds")
		.selectOption("attribute:age_group");
	await page.getByRole("button", { name: "Import 3 people" }).click();
	await page
		.getByText("Say which of these holds for this list")
		.first()
		.waitFor();
	await expectFitting();
	await page.getByLabel("Opt-outs were applied").check();
	await page.getByRole("button", { name: "Import 3 people" }).click();
	await heading(page, "Participants").waitFor();
	await page
		.getByText("3 participants added, 0 participants changed.")
		.waitFor();
	await page.getByRole("link", { name: "HD-2" }).waitFor();
	await expectFitting();
});

it("shows contact details when they are asked for, and changes them", async () => {
	await page.getByRole("link", { name: "HD-2" }).click();
	await heading(page, "HD-2").waitFor();
	await page.getByText("60-79").waitFor();
	await page.getByRole("heading", { name: "Contact details" }).click();
	const name = page.getByLabel("Name", { exact: true });
	await name.waitFor();
	await expect.poll(() => name.inputValue()).toBe("Tom Jones");
	await page.getByLabel(/^NHS number/).fill("943 476 5918");
	await page.getByRole("button", { name: "Save contact details" }).click();
	await page.getByText("This is no NHS number").first().waitFor();
	await page.getByLabel(/^NHS number/).fill("943 476 5919");
	await page.getByRole("button", { name: "Save contact details" }).click();
	await page.getByText("The contact details of HD-2 are saved.").waitFor();
	await expectFitting();
});

it("notes that somebody said stop, and takes it back", async () => {
	await page.getByLabel(/^Why/).fill("Too many letters");
	await page.getByRole("button", { name: "They said stop" }).click();
	await page.getByText(/Too many letters\. They get no links/).waitFor();
	await page
		.getByRole("button", { name: "They may be written to again" })
		.click();
	await page.getByRole("button", { name: "They said stop" }).waitFor();
	await page.getByRole("button", { name: "They said stop" }).click();
	await page.getByRole("heading", { name: "Has said stop" }).waitFor();
});

it("takes out what somebody answered, once asked again", async () => {
	await page.getByRole("button", { name: /^Take their answers out/ }).click();
	await page
		.getByRole("heading", { name: "Take out what HD-2 answered?" })
		.waitFor();
	await expectFitting();
	await page.getByRole("button", { name: "Take the answers out" }).click();
	await page
		.getByText("0 responses of HD-2 taken out, 0 links closed.")
		.waitFor();
});

it("makes links for everybody but who said stop, with a file for a mail merge", async () => {
	await page.goto(`${path}/surveys/${linked.id}/links`);
	await page.getByLabel("With names and addresses, for letters").check();
	await page.getByRole("button", { name: "Make 2 links" }).click();
	await page.getByText("2 links made. Left out: 1 said stop.").waitFor();
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download as CSV" }).click();
	const file: Readable = await (await downloading).createReadStream();
	const lines = (await text(file)).trim().split("\r\n");
	expect(lines[0]).toMatch(/^participant,wave,url,title,name,address1/);
	expect(lines[1]).toMatch(
		/^HD-1,Baseline,http.*,Mrs,Zoë Quackenbush,7 Zephyr Lane,Leeds/,
	);
	expect(lines).toHaveLength(3);
	await expectFitting();
});

it("prints one letter a sheet", async () => {
	await page.getByRole("link", { name: "Letters to print" }).click();
	await heading(page, "Letters").waitFor();
	await page
		.getByLabel("Your address")
		.fill("Test organisation\nLeeds\n0113 496 0000");
	const letter = page.getByRole("article", {
		name: "Letter to Zoë Quackenbush",
	});
	await letter.getByText("Dear Mrs Zoë Quackenbush,").waitFor();
	await letter.getByText(/with the code HD-1, and we will stop/).waitFor();
	await page.getByLabel("The letter").fill("Dear {nmae}");
	await page.getByText("There is no {nmae}").waitFor();
	await page.getByLabel("The letter").fill("Please answer.\n".repeat(60));
	await page.getByText("the end would be cut off").waitFor();
	await page
		.getByLabel("The letter")
		.fill("Dear {title} {name},\n\nHow was it?");
	await expectFitting();
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
});

it("reminds those who have not answered, and counts it", async () => {
	await page.goBack();
	await heading(page, "Links").waitFor();
	await page.getByRole("button", { name: "Remind 2 Baseline" }).click();
	await page.getByRole("button", { name: "Make new links" }).click();
	await page.getByText("2 people once").waitFor();
	await page.getByRole("heading", { name: "2 personal links" }).waitFor();
	await expectFitting();
});

it("prints the same link for everybody where answers are anonymous", async () => {
	await page.goto(`${path}/surveys/${anonymous.id}/links`);
	await page.getByRole("button", { name: "Make link" }).click();
	await page.getByRole("link", { name: "Letters to print" }).click();
	await page.getByRole("button", { name: "Get names and addresses" }).click();
	await page.getByText("2 letters.").waitFor();
	const letters = page.getByRole("article", { includeHidden: true });
	const addresses = await letters.locator(".letter-link").allTextContents();
	expect(new Set(addresses).size).toBe(1);
	expect(addresses).toHaveLength(2);
	expect((await letters.allTextContents()).join()).not.toContain("HD-");
	await expectAccessible(page);
	await page.reload();
	await heading(page, "These letters' addresses are not kept").waitFor();
	await expectFitting();
	expect(faults).toEqual([]);
});
