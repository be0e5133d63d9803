import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { widths } from "../support/browser.ts";
import type { Person } from "../support/person.ts";
import {
	expectAccessibleInBoth,
	expectNoSidewaysScrolling,
	newMemberPage,
	type StudioSite,
	type sampleOf,
} from "./studio-site.ts";

/** The addresses of pages, by what a reader would call them. */
type Pages = Record<string, string>;
type Sample = Awaited<ReturnType<typeof sampleOf>>;

export const pagesOfHouse: Pages = {
	Projects: "/projects",
	"New project": "/projects/new",
	Library: "/library",
	"An instrument without its wording":
		"/library/patient-enablement-instrument/1.0.0",
	"One with a lineage and conditions":
		"/library/records-access-relationship/1.0.0",
	"One for staff": "/library/end-of-shift-safety-scale/1.0.0",
	Account: "/account",
	"Organisation audit": "/organisation/audit",
	"No such page": "/nothing/here",
};

export const pagesOfProject = ({ path }: Sample): Pages => ({
	Overview: path,
	Participants: `${path}/participants`,
	"Figures of people": `${path}/figures`,
	"Import of their values": `${path}/figures/import`,
	Sites: `${path}/sites`,
	Members: `${path}/members`,
	Audit: `${path}/audit`,
	"New survey": `${path}/surveys/new`,
	"Two side by side": `${path}/over-time/side-by-side`,
});

export const pagesOfSurveys = ({ path, surveys }: Sample): Pages =>
	Object.fromEntries(
		surveys.flatMap(({ id, title }) => [
			[`Collection of ${title}`, `${path}/surveys/${id}`],
			[`Links of ${title}`, `${path}/surveys/${id}/links`],
			[`Summary of ${title}`, `${path}/surveys/${id}/summary`],
		]),
	);

/** Goes to a page and waits until it has all that it loads. */
export async function open(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole("heading", { level: 1 }).waitFor();
	await page
		.getByText(/^Loading/)
		.first()
		.waitFor({ state: "detached" });
}

/** A test for each of these pages, as somebody signed in sees it on any device. */
export function testPages(site: StudioSite, person: Person, pages: Pages) {
	it.each(Object.entries(pages))(
		"%s: no fault at any width, in light and in dark, nor with more contrast",
		async (_, address) => {
			const { page, context, faults } = await newMemberPage(site, person, {
				viewport: { width: 320, height: 640 },
				contrast: "more",
			});
			await open(page, address);
			await expectNoSidewaysScrolling(page);
			await page.emulateMedia({ contrast: "no-preference" });
			for (const width of widths) {
				await page.setViewportSize({ width, height: 900 });
				await expectAccessibleInBoth(page);
			}
			expect(faults).toEqual([]);
			await context.close();
		},
	);
}

/** A test that each of these pages says whose data it shows. */
export function testSynthetic(site: StudioSite, person: Person, pages: Pages) {
	it("says on every page that the data are synthetic", async () => {
		const { page } = await newMemberPage(site, person);
		for (const address of Object.values(pages)) {
			await open(page, address);
			await expect
				.poll(() => page.getByText("Synthetic data.").count(), {
					message: address,
				})
				.toBeGreaterThan(0);
		}
	});
}
