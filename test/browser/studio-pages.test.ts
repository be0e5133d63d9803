import { expect, it } from "vitest";
import {
	open,
	pagesOfHouse,
	pagesOfProject,
	pagesOfSurveys,
	testPages,
} from "./studio-pages.ts";
import {
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const sample = await sampleOf(person);

testPages(site, person, pagesOfHouse);

it("has a title of its own for each page", async () => {
	const { page } = await newMemberPage(site, person);
	const titles: string[] = [];
	for (const address of Object.values({
		...pagesOfHouse,
		...pagesOfProject(sample),
		...pagesOfSurveys(sample),
	})) {
		await open(page, address);
		const survey = sample.surveys.find(({ id }) => address.includes(id));
		const above = survey ? `· ${survey.title} ·` : "· Waymark";
		await expect.poll(() => page.title()).toContain(above);
		titles.push(await page.title());
	}
	expect(titles.toSorted()).toEqual([...new Set(titles)].toSorted());
});

it("says nothing of synthetic data where there are none", async () => {
	const { page } = await newMemberPage(site, person);
	await open(page, "/library");
	expect(await page.getByText("Synthetic data.").count()).toBe(0);
});
