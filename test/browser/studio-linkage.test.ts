import type { Page } from "playwright-core";
import { v7 } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { sampleInstrument, scale } from "../instruments/sample-instrument.ts";
import { asOwner } from "../support/app.ts";
import { widths } from "../support/browser.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../support/field.ts";
import { publish } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const instrument = sampleInstrument({ scales: [scale()] });
let field: Field;

beforeAll(async () => {
	field = await openField(site.app);
	await publish(field.person, instrument);
});

/** A survey of which one code was found again and two were almost. */
async function withNearCodes() {
	const survey = await addSurvey(field, instrument, {
		linkage: "own-code",
		codeQuestions: ["mother-first-name", "birth-day", "older-siblings"],
	});
	const waves = {
		baseline: ["A-01-0", "C-05-3", "E-09-1", "K-30-2"],
		"follow-up": ["A-01-0", "C-06-3", "E-09-2"],
	};
	for (const [wave, codes] of Object.entries(waves)) {
		const { token } = await addLink(field, survey, { wave });
		for (const ownCode of codes) {
			const body = submission({ a: 3, b: 4 }, { ownCode });
			expect((await send(field, token, v7(), body)).status).toBe(201);
		}
	}
	return survey;
}

async function open(survey: { path: string }, width: number) {
	const { page, faults } = await newMemberPage(site, field.person, {
		viewport: { width, height: 900 },
	});
	await page.goto(`${survey.path}/linkage`);
	await heading(page, "Joining answers").waitFor();
	return { page, faults };
}

const decided = (page: Page) =>
	page.getByRole("heading", { level: 2, name: "Decided by hand" });

it("names the mode as respondents read it, and is usable at every width", async () => {
	const survey = await withNearCodes();
	for (const width of widths) {
		const { page, faults } = await open(survey, width);
		await page
			.getByRole("heading", { level: 2, name: "Confidential by own code" })
			.waitFor();
		await page
			.getByRole("heading", { level: 2, name: "Almost the same code" })
			.waitFor();
		await page.getByText("25 %").first().waitFor();
		await expectAccessible(page);
		expect(faults).toEqual([]);
	}
});

it("joins a suggested pair with the keyboard alone, and lets go of it again", async () => {
	const survey = await withNearCodes();
	const { page } = await open(survey, 1280);
	const same = page.getByRole("button", { name: /^Same person/ });
	await expect.poll(() => same.count()).toBe(2);
	await same.first().focus();
	await page.keyboard.press("Enter");
	await page.getByText("Joined. Summaries count the two").waitFor();
	await decided(page).waitFor();
	await expect.poll(() => same.count()).toBe(1);
	await expectAccessible(page);
	await page.getByRole("button", { name: "Undo" }).focus();
	await page.keyboard.press("Enter");
	await page.getByText("Taken back. The pair is undecided.").waitFor();
	await decided(page).waitFor({ state: "detached" });
	await expect.poll(() => same.count()).toBe(2);
	await page
		.getByRole("button", { name: /^Different people/ })
		.first()
		.press("Space");
	await decided(page).waitFor();
	await page.getByRole("button", { name: /^Take back/ }).press("Enter");
	await decided(page).waitFor({ state: "detached" });
});

it("makes answers anonymous only after saying that nobody can undo it", async () => {
	const survey = await withNearCodes();
	const { page } = await open(survey, 390);
	const button = page.getByRole("button", { name: /^Change to “Anonymous”/ });
	await button.press("Enter");
	await page.getByText("This cannot be undone, by anybody.").waitFor();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Keep it" }).click();
	await button.press("Enter");
	await page.getByRole("button", { name: "Change it for good" }).click();
	await page.getByRole("heading", { level: 2, name: "Anonymous" }).waitFor();
	await expectAccessible(page);
	const rows = await asOwner(site.app)
		.db.selectFrom("response")
		.select(["own_code_hash", "linkage"])
		.where("survey_id", "=", survey.id)
		.execute();
	expect(rows).toEqual(
		Array.from({ length: 7 }, () => ({ own_code_hash: null, linkage: "none" })),
	);
});

it("lets whoever makes a survey choose what its codes are made from", async () => {
	const { page } = await newMemberPage(site, field.person);
	await page.goto(`${field.project}/surveys/new`);
	await heading(page, "New survey").waitFor();
	await page.getByLabel("Confidential by own code").check();
	const birthday = page.getByLabel("The day of the month you were born");
	await expect.poll(() => birthday.isChecked()).toBe(true);
	await expectAccessible(page);
	for (const label of [
		"The day of the month you were born",
		"How many older brothers and sisters you have",
		"The first letter of your middle name",
	])
		await page.getByLabel(label).uncheck();
	await page.getByRole("button", { name: "Make the survey" }).click();
	await page
		.getByRole("alert")
		.getByText("Choose from 3 to 6 questions")
		.waitFor();
	await page
		.getByRole("alert")
		.getByText("Enter a title that respondents understand")
		.waitFor();
	await page.getByLabel("Anonymous").check();
	await page.getByLabel("The shift").check();
	await expectAccessible(page);
});
