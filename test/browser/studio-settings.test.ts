import { beforeAll, describe, expect, it } from "vitest";
import type { SurveyDetail } from "../../server/surveys/surveys.schemas.ts";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { widths } from "../support/browser.ts";
import { addSurvey, type Field, openField } from "../support/field.ts";
import { publish } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const instrument = sampleInstrument();
let field: Field;

beforeAll(async () => {
	field = await openField(site.app);
	await publish(field.person, instrument);
});

async function open(survey: { path: string }, width: number) {
	const { page, faults } = await newMemberPage(site, field.person, {
		viewport: { width, height: 900 },
	});
	await page.goto(`${survey.path}/settings`);
	await heading(page, "Settings").waitFor();
	return { page, faults };
}

it("changes how long a shared device waits, and whether it asks who answered", async () => {
	const survey = await addSurvey(field, instrument);
	const { page, faults } = await open(survey, 1280);
	const seconds = page.getByLabel("Seconds until a shared device asks");
	await expect.poll(() => seconds.inputValue()).toBe("90");
	await seconds.fill("20");
	await page.getByRole("button", { name: "Save settings" }).click();
	await page
		.getByRole("link", {
			name: "Enter a whole number of seconds from 30 to 300",
		})
		.waitFor();
	await expectAccessible(page);
	await seconds.fill("45");
	await page.getByLabel("Ask who answered").uncheck();
	await page.getByRole("button", { name: "Save settings" }).click();
	await page.getByText("The settings are saved.").waitFor();
	const { body } = await field.person.get<SurveyDetail>(survey.path);
	expect(body.survey.settings).toEqual({
		idleSeconds: 45,
		asksWhoAnswered: false,
	});
	expect(faults).toEqual([]);
});

describe.each(widths)("at %i px", (width) => {
	it("says which words a machine translated", async () => {
		const survey = await addSurvey(field, instrument, {
			languages: ["en", "cy"],
		});
		const { page } = await open(survey, width);
		const words = page.getByRole("listitem").filter({ hasText: "own words" });
		await expect
			.poll(() => words.allInnerTexts())
			.toEqual([
				"English. A person wrote or checked Waymark’s own words.",
				"Welsh. A machine translated Waymark’s own words, such as those on buttons, and no person has checked them yet. Respondents are told.",
			]);
		await expectAccessible(page);
	});
});
