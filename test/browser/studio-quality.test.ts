import { sql } from "kysely";
import { expect, it } from "vitest";
import { asOwner } from "../support/app.ts";
import { signUp } from "../support/person.ts";
import {
	expectAccessible,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const { path, surveys } = await sampleOf(person);
const survey = surveys.find(({ title }) => title === "Seeing my record online");
const page = `${path}/surveys/${survey?.id}/questions`;

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

/** As if somebody had rushed through the first wave. */
await sql`update response set completed_at = started_at + interval '3 seconds'
	where id = (
		select response.id from response join wave on wave.id = wave_id
		where response.survey_id = ${survey?.id} and key = ${survey?.waves[0]?.key} and mode <> 'paper'
		order by response.id limit 1
	)`.execute(asOwner(site.app).db);

it("says how well the questions work, in words, a picture and tables", async () => {
	for (const size of [wide, phone]) {
		const { page: tab, faults } = await newMemberPage(site, person, size);
		await tab.goto(`${path}/surveys/${survey?.id}/summary`);
		await tab.getByRole("link", { name: "Questions", exact: true }).click();
		await tab
			.getByText(/^The four questions of “.*” .*: alpha 0\.\d\d, 95 % interval/)
			.first()
			.waitFor();
		const picture = tab.getByRole("figure").first();
		await picture.getByRole("application").focus();
		await tab.keyboard.press("ArrowRight");
		await tab.keyboard.press("ArrowRight");
		await expect
			.poll(() => picture.getByRole("status").first().textContent())
			.toMatch(/, goes with the others\.$/);
		for (const summary of await tab
			.locator("details.disclosure > summary")
			.all())
			await summary.click();
		await tab
			.getByText("This score is made of other scores.")
			.first()
			.waitFor();
		await tab.getByText("No response was deleted or left out.").waitFor();
		await tab.getByText("not judged").first().waitFor();
		await tab.getByText("1 response of 55 has a flag for a second").waitFor();
		await tab.getByRole("button", { name: "Show which responses" }).click();
		await tab
			.getByRole("region", { name: "Responses with a flag" })
			.getByText(/seconds an item; below 2/)
			.waitFor();
		await expectAccessible(tab);
		const wave = tab.getByLabel("Wave");
		await wave.selectOption({ index: 1 });
		await tab.waitForURL(/wave=/);
		expect(faults).toEqual([]);
	}
});

it("tells a viewer what is not shown, and why", async () => {
	const viewer = await signUp(site.app, "viewer@example.org");
	await person.make(`${path}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
	for (const size of [wide, phone]) {
		const { page: tab, faults } = await newMemberPage(site, viewer, size);
		await tab.goto(page);
		await tab
			.getByText(/^Answers that may be careless are shown to those/)
			.waitFor();
		await tab
			.getByText(/^Figures by site are shown to those|once at least 30 people/)
			.first()
			.waitFor();
		expect(
			await tab.getByRole("button", { name: "Show which responses" }).count(),
		).toBe(0);
		await expectAccessible(tab);
		expect(faults).toEqual([]);
	}
});
