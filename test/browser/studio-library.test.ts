import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { Draft } from "../../server/drafts/drafts.schemas.ts";
import type { InstrumentDetail } from "../../server/instruments/instruments.schemas.ts";
import { sampleInstrument, scale } from "../instruments/sample-instrument.ts";
import { widths } from "../support/browser.ts";
import { newSurvey, publish, signUp } from "../support/person.ts";
import {
	expectAccessible,
	expectAccessibleInBoth,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const author = await setUp(site, false);
const reader = await signUp(site.app, "reader@example.org");

/** In light and dark, at every width; the page is 1280 px wide again afterwards. */
async function expectSound(page: Page) {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessibleInBoth(page);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

const path = (id: string, version = "1.0.0") =>
	`/instruments/${id}/versions/${version}`;
const pageOf = (id: string, version = "1.0.0") => `/library/${id}/${version}`;
const detailOf = async (id: string, version = "1.0.0") =>
	(await author.get<InstrumentDetail>(path(id, version))).body;
const english = (parts: Partial<Instrument>) =>
	sampleInstrument({ languages: ["en"], ...inEnglish(), ...parts });

/** The sample with its first language alone, so that nothing needs a translator. */
function inEnglish(): Partial<Instrument> {
	const keep = (_: string, value: unknown) =>
		typeof value === "object" && value !== null && "cy" in value
			? { en: (value as { en?: string }).en }
			: value;
	const { languages: _, ...rest } = sampleInstrument({ scales: [scale()] });
	return JSON.parse(JSON.stringify(rest, keep));
}

it("begins an instrument from its title", async () => {
	const { page, faults } = await newMemberPage(site, author);
	await page.goto("/library");
	await page.getByRole("link", { name: "New instrument" }).click();
	await heading(page, "New instrument").waitFor();
	await expectSound(page);
	await page.getByRole("button", { name: "Start writing" }).click();
	await page.getByRole("link", { name: "Enter a title" }).waitFor();
	await expectAccessible(page);

	await page.getByLabel("Title").fill("Our ward’s questions");
	await expect
		.poll(() => page.getByLabel("Id", { exact: true }).inputValue())
		.toBe("our-wards-questions");
	await page.getByRole("button", { name: "Start writing" }).click();
	await page.waitForURL(/\/library\/our-wards-questions\/1\.0\.0\/edit/);
	const { definition, state } = await detailOf("our-wards-questions");
	expect([definition.title, state]).toEqual([
		{ en: "Our ward’s questions" },
		"draft",
	]);

	await page.goto("/library/new");
	await page.getByLabel("Title").fill("Our ward’s questions");
	await page.getByRole("button", { name: "Start writing" }).click();
	await page.getByText("That exists already").waitFor();
	await expect
		.poll(() => page.getByLabel("Title").inputValue())
		.toBe("Our ward’s questions");
	expect(faults).toEqual([]);
});

it("adapts an instrument of the library under a name of its own", async () => {
	const { page, faults } = await newMemberPage(site, author);
	await page.goto(pageOf("consultation-relationship"));
	await page.getByRole("link", { name: "Make your own from this" }).click();
	await heading(page, "Make your own from this").waitFor();
	await expectSound(page);
	await page.getByRole("button", { name: "Make the draft" }).click();
	await page
		.getByRole("link", { name: "Give it a title of its own" })
		.waitFor();
	await page.getByLabel("An easy-read version").check();
	await expect
		.poll(() => page.getByLabel("Its own title").inputValue())
		.toBe("Consultation relationship questionnaire, easy read");
	await page.getByLabel("An adaptation").check();
	await page.getByLabel("Its own title").fill("How dialysis felt");
	await page.getByRole("button", { name: "Make the draft" }).click();
	await page.waitForURL(/\/library\/how-dialysis-felt\/1\.0\.0\/edit/);
	const { definition } = await detailOf("how-dialysis-felt");
	expect(definition.lineage).toMatchObject({
		relation: "adapted-from",
		from: { id: "consultation-relationship", version: "1.0.0" },
	});
	expect(faults).toEqual([]);
});

it("is read by a second person, who asks for changes and then approves, and published", async () => {
	await publish(author, english({ id: "read" }));
	const writing = await newMemberPage(site, author);
	const reading = await newMemberPage(site, reader);
	const { page } = writing;
	await page.goto(pageOf("read"));
	await page.getByRole("link", { name: "Make a new version" }).click();
	await page.getByRole("button", { name: "Make the draft" }).click();
	await page.waitForURL(/\/library\/read\/1\.1\.0\/edit/);
	const { content } = (
		await author.get<Draft>(`${path("read", "1.1.0")}/draft`)
	).body;
	const save = (parts: object, revision: number) =>
		author.call("PUT", `${path("read", "1.1.0")}/draft`, {
			content: { ...content, ...parts },
			revision,
		});
	await save({ recall: { en: "This week" } }, 1);

	await page.goto(`${pageOf("read", "1.1.0")}/publish`);
	await page.getByText("Nobody else has read it as it is now.").waitFor();
	await page.getByLabel("Why does nobody else read it first?").waitFor();
	await expectSound(page);
	await page.getByRole("link", { name: "Ask for a review" }).click();
	await heading(page, "Review").waitFor();
	await page
		.getByLabel("What should they look at?")
		.fill("The time asked about.");
	await page.getByRole("button", { name: "Ask for a review" }).click();
	await page.getByText(/Send them the address of this page/).waitFor();
	await expectAccessible(page);

	await reading.page.goto(`${pageOf("read", "1.1.0")}/review`);
	await reading.page.getByText("The time asked about.").waitFor();
	await reading.page.getByRole("heading", { name: "What changed" }).waitFor();
	await expectSound(reading.page);
	await reading.page.getByLabel("No, it needs changes").check();
	await reading.page.getByRole("button", { name: "Give your verdict" }).click();
	await reading.page
		.getByRole("link", { name: "Say what needs to change" })
		.waitFor();
	await reading.page.getByLabel("Your note").fill("Say since when.");
	await reading.page.getByRole("button", { name: "Give your verdict" }).click();
	await reading.page
		.getByText("Your wishes are kept with the draft.")
		.waitFor();

	await save({ recall: { en: "Since Monday" } }, 2);
	await author.post(`${path("read", "1.1.0")}/review`, {});
	await reading.page.reload();
	await reading.page.getByLabel("Yes, I approve it").check();
	await reading.page.getByRole("button", { name: "Give your verdict" }).click();
	await reading.page
		.getByText("Approved. It can be published now.")
		.first()
		.waitFor();

	await page.goto(pageOf("read", "1.1.0"));
	await page.getByText("Approved draft").waitFor();
	await expectSound(page);
	await page.getByRole("link", { name: "Publish" }).click();
	await page.getByText("reader has read it and approved it").waitFor();
	await page.getByRole("button", { name: "Publish" }).click();
	await page.getByText(/reader read and approved it on/).waitFor();
	await page.getByRole("link", { name: "Use in a project" }).waitFor();

	await page.goto("/library");
	const versions = page.getByRole("list", { name: "Other versions" });
	await versions.waitFor();
	await expect
		.poll(() => versions.allTextContents())
		.toEqual([expect.stringContaining("Version 1.0.0")]);
	expect([...writing.faults, ...reading.faults]).toEqual([]);
});

it("is read by nobody who has worked on it, and says who has", async () => {
	await author.make("/instruments", english({ id: "shared" }));
	await author.post(`${path("shared")}/review`, {});
	const { page, faults } = await newMemberPage(site, reader);
	await page.goto(`${pageOf("shared")}/review`);
	await page.getByText("Worked on by Test Owner.").waitFor();
	await page.getByLabel("Yes, I approve it").waitFor();

	await reader.call("PUT", `${path("shared")}/draft`, {
		content: english({ id: "shared", recall: { en: "This week" } }),
		revision: 1,
	});
	await page.reload();
	await page.getByText("Worked on by Test Owner and reader.").waitFor();
	await page
		.getByText(/^Everybody in your organisation who has an account has worked/)
		.waitFor();
	await expectSound(page);
	await author.post(`${path("shared")}/review`, {});
	await page.reload();
	await page.getByText(/^You have worked on this draft, so/).waitFor();
	await expect.poll(() => page.getByLabel("Yes, I approve it").count()).toBe(0);
	await expectSound(page);

	await page.goto(`${pageOf("shared")}/publish`);
	await page.getByText(/so it will say that nobody else has read/).waitFor();
	await page.getByRole("button", { name: "Publish" }).click();
	await page
		.getByText("Everybody who had an account had worked on it")
		.waitFor();
	expect(faults).toEqual([]);
});

it("says what stops a draft, with the way to where it is put right", async () => {
	await author.make("/instruments", english({ id: "faulty" }));
	await author.call("PUT", `${path("faulty")}/draft`, {
		content: english({ id: "faulty", scales: [scale({ items: ["gone"] })] }),
		revision: 1,
	});
	const { page, faults } = await newMemberPage(site, author);
	await page.goto(`${pageOf("faulty")}/publish`);
	await page.getByText(/faults? to put right first/).waitFor();
	await expectSound(page);
	const hrefs = await page
		.locator(".fault-list a")
		.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
	expect(hrefs).toContainEqual(
		expect.stringMatching(
			/^\/library\/faulty\/1\.0\.0\/edit\/scores#\/scales\/0\//,
		),
	);
	expect(await page.getByRole("button", { name: "Publish" }).count()).toBe(0);

	await page.goto(pageOf("faulty"));
	await page.getByRole("button", { name: "Discard" }).click();
	await page.getByRole("button", { name: "Discard it" }).click();
	await page.getByText("Version 1.0.0 of Sample is discarded.").waitFor();
	expect((await author.get(path("faulty"))).status).toBe(404);
	expect(faults).toEqual([]);
});

it("withdraws a version, says so where it is used, and takes it back", async () => {
	await publish(author, english({ id: "old" }));
	const { id: project } = await author.make("/projects", { name: "Ours" });
	const survey = await author.make(
		`/projects/${project}/surveys`,
		newSurvey({ instrument: { id: "old", version: "1.0.0" } }),
	);
	const { page, faults } = await newMemberPage(site, author);
	await page.goto(pageOf("old"));
	await page.getByRole("link", { name: "Withdraw" }).click();
	await heading(page, "Withdraw version 1.0.0").waitFor();
	await expectSound(page);
	await page.getByRole("button", { name: "Withdraw it" }).click();
	await page.getByRole("link", { name: "Say why it is withdrawn" }).waitFor();
	await page
		.getByLabel("Why is it withdrawn?")
		.fill("Its second question was read in two ways.");
	await page.getByRole("button", { name: "Withdraw it" }).click();
	await page.getByText(/Version 1.0.0 was withdrawn on/).waitFor();
	await expectSound(page);

	await publish(author, english({ id: "old", version: "1.1.0" }));
	await page.goto(`/projects/${project}/surveys/${survey.id}/settings`);
	await page.getByText("Its second question was read in two ways.").waitFor();
	await page.getByRole("link", { name: "version 1.1.0" }).click();
	await heading(page, "Sample").waitFor();

	await page.goto(pageOf("old"));
	await page.getByRole("button", { name: "Take the withdrawal back" }).click();
	await page.getByText("Version 1.0.0 can be used again.").waitFor();
	await page.getByRole("link", { name: "Use in a project" }).waitFor();
	expect(faults).toEqual([]);
});

it("takes withheld wording with the evidence of the permission", async () => {
	const { page, faults } = await newMemberPage(site, author);
	await page.goto(pageOf("care-measure"));
	await page.getByRole("link", { name: "Paste the wording" }).first().click();
	await page.getByRole("link", { name: "Make a copy for the wording" }).click();
	await heading(page, "Make your own from this").waitFor();
	await expect
		.poll(() => page.getByLabel("Id", { exact: true }).inputValue())
		.toBe("care-measure-own");
	await page.getByRole("button", { name: "Make the draft" }).click();
	await heading(page, "Paste the wording").waitFor();
	await page.getByLabel("Where is the permission kept?").waitFor();
	await expectSound(page);
	await page.getByRole("button", { name: "Keep the wording" }).click();
	await page
		.getByRole("link", { name: /Say who gave the permission/ })
		.waitFor();
	await page
		.getByLabel("Where is the permission kept?")
		.fill("Letter of 3 March in the research folder");
	const boxes = page.locator('textarea[name^="item "]');
	for (let index = 0; index < (await boxes.count()); index++)
		await boxes.nth(index).fill(`Made-up question ${index + 1}?`);
	await page.getByRole("button", { name: "Keep the wording" }).click();
	await page.getByText("The wording and the permission are kept").waitFor();
	await page
		.getByRole("paragraph")
		.filter({ hasText: "Made-up question 10?" })
		.waitFor();

	await page.getByRole("link", { name: "Publish" }).click();
	await page
		.getByLabel("Why does nobody else read it first?")
		.fill("It is word for word what the holder sent.");
	await page.getByRole("button", { name: "Publish" }).click();
	await page.getByRole("link", { name: "Use in a project" }).waitFor();
	await page.getByText("It is word for word what the holder sent.").waitFor();
	expect(await detailOf("care-measure-own")).toMatchObject({
		usable: true,
		state: "published",
	});
	expect(faults).toEqual([]);
});

it("lets an owner ask for a review of every version", async () => {
	await author.make("/instruments", english({ id: "strict" }));
	const { page, faults } = await newMemberPage(site, author);
	await page.goto("/organisation");
	await page.getByLabel(/Every version is read by a second person/).click();
	await page.getByText("From now on a second person reads").waitFor();
	await expectSound(page);
	await page.goto(`${pageOf("strict")}/publish`);
	await page.getByText(/Your organisation has every version read/).waitFor();
	expect(await page.getByRole("button", { name: "Publish" }).count()).toBe(0);
	expect(faults).toEqual([]);
});
