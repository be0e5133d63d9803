import { expect, it } from "vitest";
import type { OpenForm } from "../../server/paper/paper.schemas.ts";
import {
	question,
	sampleInstrument,
	single,
} from "../instruments/sample-instrument.ts";
import { asOwner } from "../support/app.ts";
import { addSurvey, openField } from "../support/field.ts";
import { keyed, paperFormCode } from "../support/paper.ts";
import { publish, signUp } from "../support/person.ts";
import {
	expectAccessible,
	newMemberPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const field = await openField(site.app);
const { person, project } = field;
const second = await signUp(site.app, "second@example.org", "Test trust");
await person.make(`${project}/members`, {
	email: "second@example.org",
	role: "collector",
});
const instrument = sampleInstrument({
	items: [
		single("a"),
		{ ...question("count"), type: "number", min: 0, max: 50 },
		{ ...question("words"), type: "long-text" },
	],
});
await publish(person, instrument);

/** A survey, and a form of it that is open. */
async function openForm() {
	const survey = await addSurvey(field, instrument);
	const code = paperFormCode({ id: survey.id, instrument });
	const path = `${survey.path}/paper-forms`;
	const form = await person.make<OpenForm>(path, { code });
	return { survey, code, form: `${path}/${form.id}` };
}

function answersOf(survey: { id: string }) {
	return asOwner(site.app)
		.db.selectFrom("response")
		.where("survey_id", "=", survey.id)
		.select("answers")
		.execute();
}

it("shows what two people keyed differently, and stores what the form says", async () => {
	const { survey, code, form } = await openForm();
	const keyings = [
		{ answers: { a: 4, count: 7 } },
		{ answers: { a: 3, count: 7, words: "Thanks" }, date: "2026-03-30" },
	];
	for (const [place, keying] of keyings.entries())
		await (place === 0 ? person : second).call("PUT", `${form}/keying`, {
			round: place + 1,
			keyed: { ...keyed, ...keying },
			finished: true,
		});
	const { page, faults } = await newMemberPage(site, person);
	await page.goto(`${survey.path}/keying`);
	const row = page.getByRole("row", { name: code });
	await row.getByText("Ready to compare and store").waitFor();
	await row.getByText(/^owner, then second$/).waitFor();
	await row.getByRole("button", { name: "Go on" }).click();
	await page.getByText("The keyings differ in 3 of 4 places").waitFor();
	await page.getByText("First: 4 (Answer 4) · Second: 3 (Answer 3)").waitFor();
	await page.getByText("First: nothing · Second: Thanks").waitFor();
	await expect.poll(() => page.getByText("Not decided").count()).toBe(3);
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
	const store = page.getByRole("button", { name: "Store the answers" });
	await expect.poll(() => store.getAttribute("aria-disabled")).toBe("true");
	await store.click({ force: true });
	expect(await answersOf(survey)).toEqual([]);

	for (const take of await page
		.getByRole("button", { name: /^Take the second/ })
		.all())
		await take.click();
	await page.locator('input[name="answers/a"]').fill("9");
	await expect.poll(() => store.getAttribute("aria-disabled")).toBe("true");
	await page.locator('input[name="answers/a"]').fill("2");
	await store.click();
	await page.getByText("The keyings differed in 3 of 4 places.").waitFor();
	expect(await answersOf(survey)).toEqual([
		{ answers: { a: 2, count: 7, words: "Thanks" } },
	]);
	expect(faults).toEqual([]);
});

it("keeps what somebody left in the middle, for whoever goes on", async () => {
	const { survey, code } = await openForm();
	const { page } = await newMemberPage(site, person);
	await page.goto(`${survey.path}/keying?form=${code}`);
	await page.locator('input[name="date"]').fill("31 3 2026");
	await page.locator('input[name="answers/count"]').fill("12");
	// Closed before the pause after which it is sent.
	await page.close({ runBeforeUnload: true });

	const other = await newMemberPage(site, second);
	const count = other.page.locator('input[name="answers/count"]');
	await other.page.goto(`${survey.path}/keying`);
	const row = other.page.getByRole("row", { name: code });
	await row.getByText("First keying begun").waitFor();
	await row.getByText("owner", { exact: true }).waitFor();
	await row.getByRole("button", { name: "Go on" }).click();
	await expect.poll(() => count.inputValue()).toBe("12");
	await count.fill("13");
	await other.page.getByText("Saved", { exact: true }).waitFor();
	await other.page.getByRole("button", { name: "Put it aside" }).click();
	await other.page.getByText(/forgotten 30 days after/).waitFor();
	await other.page.reload();
	await row.getByText("second", { exact: true }).waitFor();
	await row.getByRole("button", { name: "Go on" }).click();
	await expect.poll(() => count.inputValue()).toBe("13");
	expect(await answersOf(survey)).toEqual([]);
	expect(other.faults).toEqual([]);
});
