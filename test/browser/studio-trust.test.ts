import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Participant } from "../../server/participants/participants.schemas.ts";
import { password, signUp } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	newPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const owner = await setUp(site, true);
const { path, surveys } = await sampleOf(owner);
const linked = surveys.find(({ linkage }) => linkage === "participant");
const survey = `${path}/surveys/${linked?.id}`;

/** As a phone and as a laptop show it. */
async function expectAccessibleEverywhere(page: Page) {
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
}

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole("heading", { level: 1 }).waitFor();
	await page
		.getByText(/^Loading/)
		.first()
		.waitFor({ state: "detached" });
}

/** Invites by the members page; gives the path of the invitation. */
async function invite(page: Page, email: string, role: string) {
	await open(page, `${path}/members`);
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Role", { exact: true }).selectOption(role);
	await page.getByRole("button", { name: "Make an invitation" }).click();
	const fresh = page.getByRole("status").filter({ hasText: email });
	await fresh.waitFor();
	await expectAccessibleEverywhere(page);
	return new URL((await fresh.locator("code").textContent()) ?? "").pathname;
}

const role = (page: Page, name: string) => page.getByLabel(`Role of ${name}`);

it("leads a newcomer from an invitation into the project, and obeys the owner from the next click", async () => {
	const { page, faults } = await newMemberPage(site, owner);
	const invitation = await invite(page, "ada@example.org", "analyst");

	const { page: theirs, faults: theirFaults } = await newPage(site);
	await theirs.goto(invitation);
	await heading(theirs, /^Join Sample project/).waitFor();
	await theirs.getByText("invites you as analyst").waitFor();
	await expectAccessibleEverywhere(theirs);
	await theirs.getByLabel("Your name").fill("Ada");
	await theirs.getByLabel("Password", { exact: true }).fill("too short");
	await theirs.getByRole("button", { name: "Make account and join" }).click();
	await theirs
		.getByRole("link", { name: "Enter a password of at least 15 characters" })
		.waitFor();
	await expectAccessibleEverywhere(theirs);
	await theirs.getByLabel("Password", { exact: true }).fill(password);
	await theirs.getByRole("button", { name: "Make account and join" }).click();
	await heading(theirs, "Sign in").waitFor();
	await theirs.getByLabel("Email address").fill("ada@example.org");
	await theirs.getByLabel("Password", { exact: true }).fill(password);
	await theirs.getByRole("button", { name: "Sign in", exact: true }).click();
	await heading(theirs, /^Sample project/).waitFor();
	await theirs.getByRole("link", { name: linked?.title }).first().click();
	await heading(theirs, "Collection").waitFor();
	const csv = theirs.getByRole("link", { name: "Responses (CSV)" });
	await csv.waitFor();
	expect(
		await theirs.getByRole("button", { name: /when .* is open/ }).count(),
	).toBe(0);

	await open(page, `${path}/members`);
	await role(page, "Ada").selectOption("viewer");
	await page.getByText("Ada is viewer now.").waitFor();
	await theirs
		.getByRole("navigation", { name: "This survey" })
		.getByRole("link", { name: "Summary" })
		.click();
	await heading(theirs, "Summary").waitFor();
	await theirs.getByText("To protect people in small groups").waitFor();
	await theirs.reload();
	await theirs.getByText("To protect people in small groups").waitFor();
	expect(await csv.count()).toBe(0);

	await page.getByRole("button", { name: "Remove Ada" }).click();
	await expectAccessibleEverywhere(page);
	await page.getByRole("button", { name: "Remove", exact: true }).click();
	await page.getByText("Ada is no longer in the project.").waitFor();
	await theirs.getByRole("link", { name: "Members" }).click();
	await heading(theirs, "There is nothing here").waitFor();
	await theirs
		.getByRole("heading", { name: /^Sample project/ })
		.waitFor({ state: "detached" });
	await expectAccessibleEverywhere(theirs);
	expect([...faults, ...theirFaults]).toEqual([]);
});

it("can be joined with the keyboard alone, and only once", async () => {
	const { page } = await newMemberPage(site, owner);
	const invitation = await invite(page, "grace@example.org", "viewer");
	const { page: theirs, faults } = await newPage(site);
	await theirs.goto(invitation);
	await theirs.getByLabel("Your name").waitFor();
	await theirs.getByLabel("Your name").focus();
	await theirs.keyboard.type("Grace");
	await theirs.keyboard.press("Tab");
	await theirs.keyboard.type(password);
	await theirs.keyboard.press("Enter");
	await heading(theirs, "Sign in").waitFor();
	await theirs.goto(invitation);
	await heading(theirs, "This invitation does not work").waitFor();
	await expectAccessibleEverywhere(theirs);
	expect(faults).toEqual([]);
});

it("is not joined by somebody who is signed in with another address", async () => {
	const { page } = await newMemberPage(site, owner);
	const invitation = await invite(page, "mary@example.org", "viewer");
	const other = await signUp(site.app, "another@example.org");
	const { page: theirs } = await newMemberPage(site, other);
	await theirs.goto(invitation);
	await theirs.getByText("You are signed in as another@example.org").waitFor();
	await expectAccessibleEverywhere(theirs);
	expect(
		await theirs.getByRole("button", { name: "Join the project" }).count(),
	).toBe(0);
	await theirs.getByRole("button", { name: "Sign out" }).click();
	await theirs.getByRole("button", { name: "Make account and join" }).waitFor();

	await open(page, `${path}/members`);
	await page.getByRole("button", { name: /^Withdraw .*mary/ }).click();
	await page.getByRole("button", { name: "Withdraw it" }).click();
	await page.getByText("The invitation is withdrawn.").waitFor();
	await theirs.reload();
	await heading(theirs, "This invitation does not work").waitFor();
});

it("shows a viewer the summary, protected, and nothing that they may not use", async () => {
	const viewer = await signUp(site.app, "viewer@example.org");
	await owner.make(`${path}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
	const { page, faults } = await newMemberPage(site, viewer);
	await open(page, path);
	expect(await page.getByRole("link", { name: "New survey" }).count()).toBe(0);
	const menu = page.getByRole("navigation", { name: "Main" });
	for (const name of ["Participants", "Data rights", "Audit"])
		expect(await menu.getByRole("link", { name }).count()).toBe(0);
	await expectAccessibleEverywhere(page);

	await page.getByRole("link", { name: linked?.title }).first().click();
	await heading(page, "Summary").waitFor();
	await page.getByText("To protect people in small groups").waitFor();
	const tabs = page.getByRole("navigation", { name: "This survey" });
	await expect
		.poll(() => tabs.getByRole("link").allTextContents())
		.toEqual([
			"Summary",
			"Questions",
			"Comments",
			"Themes",
			"Reports",
			"Exports",
			"Joining answers",
			"Information",
			"Settings",
			"Pictures and sound",
		]);
	expect(await page.getByRole("link", { name: /CSV/ }).count()).toBe(0);
	await page
		.getByRole("heading", { name: "What speaks against this" })
		.waitFor();
	for (const summary of await page.locator(".disclosure > summary").all())
		await summary.click();
	await page
		.locator("svg")
		.getByText("not shown (small group)")
		.last()
		.waitFor();
	await page.getByText("Not shown yet, as too few people").waitFor();
	await expectAccessibleEverywhere(page);

	for (const address of [
		"comments",
		"linkage",
		"information",
		"settings",
		"media",
	]) {
		await open(page, `${survey}/${address}`);
		expect(await page.getByRole("button", { name: /save|add/i }).count()).toBe(
			0,
		);
		await expectAccessibleEverywhere(page);
	}
	for (const address of [
		`${survey}/links`,
		`${path}/participants`,
		`${path}/rights`,
		`${path}/audit`,
		`${path}/surveys/new`,
	]) {
		await page.goto(address);
		await heading(page, "There is nothing here").waitFor();
	}
	expect(faults).toEqual([]);
});

/** A response of a participant by its id, as an export has them. */
async function responseOf(code: string) {
	const { body } = await owner.get<string>(`${survey}/responses?format=csv`);
	const [head = "", ...rows] = body.split("\r\n").map((row) => row.split(","));
	const row = rows.find((each) => each.includes(code));
	return row?.[Array.from(head).findIndex((it) => it.endsWith("response_id"))];
}

it("puts an answer right, with the reason beside what it was", async () => {
	const { page, faults } = await newMemberPage(site, owner);
	await open(page, `${path}/rights`);
	await page
		.getByLabel("Survey", { exact: true })
		.selectOption(linked?.id ?? "");
	await page
		.getByLabel("Id of the response")
		.fill((await responseOf("RA-002")) ?? "");
	await page.getByRole("button", { name: "Find" }).nth(1).click();
	await page.getByText("Correct an answer").click();
	await page.getByLabel("Answer", { exact: true }).selectOption("Not answered");
	await page.getByRole("button", { name: "Correct it" }).click();
	await page.getByRole("link", { name: "Say why it is corrected" }).waitFor();
	await page.getByText(/questions are not asked: what was answered/).waitFor();
	await expectAccessibleEverywhere(page);
	await page
		.getByRole("textbox", { name: "Why" })
		.fill("Keyed wrongly from paper.");
	await page.getByRole("button", { name: "Correct it" }).click();
	await page.getByText(/Corrected on .*: Keyed wrongly from paper\./).waitFor();
	await expectAccessibleEverywhere(page);
	expect(faults).toEqual([]);
});

it("hands over a copy, and erases the person when it says why", async () => {
	const { page, faults } = await newMemberPage(site, owner);
	await open(page, `${path}/rights`);
	await page.getByLabel("Code of the participant").fill("nobody");
	await page.getByRole("button", { name: "Find" }).first().click();
	await page.getByText("no participant with the code nobody").waitFor();
	await page.getByLabel("Code of the participant").fill("ra-003");
	await page.getByRole("button", { name: "Find" }).first().click();
	await expectAccessibleEverywhere(page);
	const arriving = page.waitForEvent("download");
	await page.getByRole("link", { name: /^Copy for a program/ }).click();
	const held = JSON.parse(
		await readFile(await (await arriving).path(), "utf8"),
	);
	expect(held.participant.code).toBe("RA-003");
	expect(held.responses.length).toBeGreaterThan(0);

	await page.getByRole("button", { name: "Erase RA-003" }).click();
	await expectAccessibleEverywhere(page);
	await page.getByRole("button", { name: "Erase for good" }).click();
	await page.getByRole("alert").waitFor();
	await page
		.getByRole("dialog")
		.getByLabel("Why")
		.fill("The person asked for it.");
	await page.getByRole("button", { name: "Erase for good" }).click();
	await page.getByText(/^RA-003 is erased, with \d/).waitFor();
	const { body } = await owner.get<{ participants: Participant[] }>(
		`${path}/participants`,
	);
	expect(body.participants.map(({ code }) => code)).not.toContain("RA-003");
	expect(faults).toEqual([]);
});

it("says what is kept for how long, and when the next of it is erased", async () => {
	const { page } = await newMemberPage(site, owner);
	await open(page, `${path}/rights`);
	const table = page.getByRole("table", {
		name: "How long each kind of data is kept",
	});
	const rows = () => table.getByRole("row").allTextContents();
	await expect.poll(rows).toHaveLength(5);
	expect((await rows())[2]).toMatch(
		/^Responses linked .*2 years0\d+ \w+ \d{4}$/,
	);
	await expectAccessibleEverywhere(page);
});
