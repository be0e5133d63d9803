import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { InstrumentSummary } from "../../server/instruments/instruments.schemas.ts";
import { widths } from "../support/browser.ts";
import {
	expectAccessible,
	expectNoSidewaysScrolling,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const { path, surveys } = await sampleOf(person);
const { body: library } = await person.get<{
	instruments: InstrumentSummary[];
}>("/instruments");

/** One without its wording, one with a lineage and conditions, one for staff. */
const shown = new Set([
	"patient-enablement-instrument",
	"records-access-relationship",
	"end-of-shift-safety-scale",
]);

const addresses = [
	"/projects",
	"/projects/new",
	"/library",
	...library.instruments
		.filter(({ id }) => shown.has(id))
		.map(({ id, version }) => `/library/${id}/${version}`),
	"/account",
	"/organisation/audit",
	path,
	`${path}/participants`,
	`${path}/sites`,
	`${path}/members`,
	`${path}/audit`,
	`${path}/surveys/new`,
	...surveys.flatMap(({ id }) => [
		`${path}/surveys/${id}`,
		`${path}/surveys/${id}/links`,
		`${path}/surveys/${id}/summary`,
	]),
	"/nothing/here",
];

/** Goes to a page and waits until it has all that it loads. */
async function open(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole("heading", { level: 1 }).waitFor();
	await page.getByText(/^Loading/).waitFor({ state: "detached" });
}

it.each(widths)(
	"has no page with a fault, and a title of its own for each, at %i px",
	async (width) => {
		const { page, faults } = await newMemberPage(site, person, {
			viewport: { width, height: 900 },
		});
		const titles = new Set<string>();
		for (const address of addresses) {
			await open(page, address);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				await expectAccessible(page);
			}
			titles.add(await page.title());
		}
		expect(titles.size).toBe(addresses.length);
		expect(faults).toEqual([]);
	},
	120_000,
);

it("says of every page of the sample project that its data are synthetic", async () => {
	const { page } = await newMemberPage(site, person);
	for (const address of addresses.filter((each) => each.startsWith(path))) {
		await open(page, address);
		await page.getByText("Synthetic data.").first().waitFor();
	}
	await open(page, "/library");
	expect(await page.getByText("Synthetic data.").count()).toBe(0);
});

it("keeps within the page at 320 px, and with more contrast and no motion asked for", async () => {
	const { page } = await newMemberPage(site, person, {
		viewport: { width: 320, height: 640 },
		contrast: "more",
		reducedMotion: "reduce",
	});
	for (const address of addresses) {
		await open(page, address);
		await expectNoSidewaysScrolling(page);
	}
}, 60_000);
