import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { widths } from "../support/browser.ts";
import {
	isSaved,
	openDesigner,
	openDesignerSite,
	savedDraft,
	waitingRoom,
} from "./designer-site.ts";
import { expectAccessible } from "./studio-site.ts";

const site = await openDesignerSite();
const { person } = site;

const bands = [
	{ from: 1, label: { en: "Left alone" } },
	{ from: 2, label: { en: "Looked after" } },
];

/** A draft with something in every list of the parts that are tested here. */
function everything(id: string): Instrument {
	const plain = waitingRoom(id);
	const [total] = plain.scales;
	if (!total) throw new Error("The sample has lost its score.");
	const { items: _, ...whole } = total;
	return {
		...plain,
		scales: [
			{ ...total, bands },
			{ ...whole, id: "whole", title: { en: "Whole" }, scales: ["total"] },
		],
		status: "adapted",
		lineage: {
			from: { title: "Another questionnaire" },
			relation: "adapted-from",
			differences: [{ kind: "wording", item: "told", note: { en: "Shorter" } }],
		},
		citation: [{ text: "A made-up source" }],
		cautions: [{ en: "Made up for a test." }],
		respondentsNeeded: [{ n: 50, purpose: { en: "A mean of a ward" } }],
		redFlags: [
			{
				when: {
					all: [
						{ item: "welcome", isOneOf: [1, 2] },
						{
							any: [
								{ item: "told", is: 1 },
								{ item: "told", atMost: 2 },
							],
						},
					],
				},
				reason: { en: "Somebody was left alone." },
			},
		],
		monitoring: {
			signposting: { en: "Ring the ward." },
			readBy: { role: { en: "The nurse in charge" }, withinHours: 24 },
		},
		appearance: { accent: "#5a2a82" },
	};
}

async function draft(definition: Instrument) {
	await person.make("/instruments", definition);
	return definition;
}

it.each(widths)(
	"has no fault that axe finds at %d px, whatever is open",
	async (width) => {
		const definition = await draft(everything(`open-${width}`));
		const { page, faults } = await openDesigner(site, definition, {
			part: "scores",
			width,
		});
		await page.getByText("Try it").click();
		await page.getByText("Add a score").click();
		await expectAccessible(page);
		await page.getByRole("button", { name: /^Whole/ }).click();
		await expectAccessible(page);
		for (const part of ["About", "Examples"]) {
			await page.getByRole("link", { name: part, exact: true }).click();
			await page.getByRole("heading", { level: 2, name: part }).waitFor();
			await expectAccessible(page);
		}
		expect(faults).toEqual([]);
	},
);

it("makes a score with bands by mouse, tries it, and takes a deletion back", async () => {
	const definition = await draft(waitingRoom("by-mouse"));
	const { page, faults } = await openDesigner(site, definition, {
		part: "scores",
	});
	await page.getByRole("button", { name: "Add a score" }).click();
	const form = page.getByRole("form", { name: "A new score" });
	await form.getByLabel("What it is called").fill("Being told");
	await form.getByLabel("Did you feel welcome?").check();
	await form.getByLabel("Were you told how long it takes?").check();
	await form.getByRole("button", { name: "Make this score" }).click();
	await page.getByRole("heading", { level: 3, name: "Being told" }).waitFor();
	await page
		.getByLabel("What a high or a low score means")
		.fill("Higher is better.");
	await page.getByRole("radio", { name: "Sum" }).check();
	await page.getByText("From 2 to 6; higher is better.").waitFor();
	await page
		.getByText("A sum with parts missing is too low.", { exact: false })
		.first()
		.waitFor();
	await page.getByLabel(/A missing part takes the mean/).check();
	await page
		.getByRole("button", { name: "Divide it into three bands" })
		.click();
	const names = page.getByRole("textbox", { name: "Its name" });
	await names.nth(0).fill("Left alone");
	await names.nth(1).fill("Partly told");
	await names.nth(2).fill("Told");

	await page.getByText("Try it").click();
	const tried = page.locator("details.try-scale");
	await tried.getByLabel("Did you feel welcome?").selectOption("3 Fully");
	await tried
		.getByText("(3) ÷ 1 × 2 = 6: missing parts take the mean of the others.", {
			exact: false,
		})
		.waitFor();
	await tried.getByText("Score: 6").waitFor();
	await page.getByRole("link", { name: "No faults" }).waitFor();
	await isSaved(page);
	const { content } = await savedDraft(person, definition);
	expect(content.scales[1]).toEqual({
		id: "being_told",
		title: { en: "Being told" },
		meaning: { en: "Higher is better." },
		rule: "sum",
		items: ["welcome", "told"],
		missing: { minAnswered: 1 },
		impute: "person-mean",
		range: { min: 2, max: 6 },
		direction: "higher-is-better",
		bands: [
			{ from: 2, label: { en: "Left alone" } },
			{ from: 3.33, label: { en: "Partly told" } },
			{ from: 4.67, label: { en: "Told" } },
		],
	});

	await page.getByRole("button", { name: "Delete Being told" }).click();
	await page.getByText("The score “Being told” is deleted.").waitFor();
	await expect
		.poll(() => page.getByRole("button", { name: /^Being told/ }).count())
		.toBe(0);
	await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
	await page.getByRole("button", { name: /^Being told/ }).waitFor();
	expect(faults).toEqual([]);
});

it("makes a score, a red flag and a worked example by keyboard alone", async () => {
	const definition = await draft(waitingRoom("by-keyboard"));
	const { page, faults } = await openDesigner(site, definition, {
		part: "scores",
	});
	const { keyboard } = page;
	const tabTo = (name: string | RegExp) => reach(page, name);
	await tabTo("Add a score");
	await keyboard.press("Enter");
	await keyboard.type("Kindness");
	await tabTo("Did you feel welcome?");
	await keyboard.press("Space");
	await tabTo("Make this score");
	await keyboard.press("Enter");
	await page.getByRole("heading", { level: 3, name: "Kindness" }).waitFor();
	await tabTo("What a high or a low score means");
	await keyboard.type("Higher is kinder.");

	await page.getByRole("link", { name: "About", exact: true }).focus();
	await keyboard.press("Enter");
	await page.getByRole("heading", { level: 2, name: "About" }).waitFor();
	await tabTo("Add a red flag");
	await keyboard.press("Enter");
	await tabTo("Condition, line 1: question");
	await keyboard.press("Home");
	await tabTo("Condition, line 1: comparison");
	await keyboard.type("is at most");
	await tabTo("Why it is a red flag");
	await keyboard.type("Nobody was there.");
	await tabTo("Where to turn at once");
	await keyboard.type("Ring the ward.");

	await page.getByRole("link", { name: "Examples", exact: true }).focus();
	await keyboard.press("Enter");
	await page.getByRole("heading", { level: 2, name: "Examples" }).waitFor();
	await tabTo("Add an example");
	await keyboard.press("Enter");
	await expect.poll(() => focused(page)).toBe("What it shows");
	await keyboard.type(" by keyboard");
	await tabTo("Did you feel welcome?");
	await keyboard.press("End");
	await tabTo("Kindness: what is expected");
	await keyboard.type("This");
	await page.getByText("✓ Agrees").waitFor();
	await tabTo("Kindness: expected score");
	await keyboard.press("Control+A");
	await keyboard.type("2");
	await page.getByText("✗ Differs").waitFor();
	await page.getByText("1 differ").waitFor();
	await isSaved(page);

	const { content } = await savedDraft(person, definition);
	expect(content.scales[1]).toMatchObject({
		id: "kindness",
		items: ["welcome"],
	});
	expect(content.redFlags).toEqual([
		{
			when: { item: "welcome", atMost: 1 },
			reason: { en: "Nobody was there." },
		},
	]);
	expect(content.monitoring).toEqual({ signposting: { en: "Ring the ward." } });
	expect(content.examples[1]).toEqual({
		name: "Example 2 by keyboard",
		answers: { welcome: 3 },
		scores: { kindness: 2 },
	});
	expect(faults).toEqual([]);
});

/** What somebody who hears the page is told of the element that has the focus. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement)) return "";
		const labels =
			"labels" in element ? (element.labels as NodeList | null) : null;
		const label = labels?.[0]?.textContent;
		return (
			element.getAttribute("aria-label") ??
			label ??
			element.textContent ??
			""
		).trim();
	});
}

/** Tab by Tab, as a person without a mouse gets there. */
async function reach(page: Page, name: string | RegExp) {
	for (let n = 0; n < 150; n++) {
		const now = await focused(page);
		if (typeof name === "string" ? now === name : name.test(now)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`The Tab key never reached ${name}.`);
}

it("says of a circle, of a code that is gone and of bands out of order what to do", async () => {
	const sound = waitingRoom("broken");
	const definition = await draft(sound);
	const [total] = sound.scales;
	const { items: _, ...whole } = total ?? {};
	const broken = {
		...sound,
		scales: [
			{ ...total, rule: "top-share", codes: [4], range: { min: 0, max: 100 } },
			{ ...whole, id: "whole", scales: ["whole"] },
			{ ...total, id: "banded", bands: [...bands].reverse() },
		],
	};
	const { revision } = await savedDraft(person, definition);
	const path = `/instruments/${sound.id}/versions/${sound.version}/draft`;
	const body = { content: broken, revision };
	expect((await person.call("PUT", path, body)).status).toBe(200);
	const { page, faults } = await openDesigner(site, definition, {
		part: "scores",
	});
	await page.getByLabel("4 (no longer offered)").waitFor();
	await page
		.getByText("The items of the scale do not offer this code", {
			exact: false,
		})
		.first()
		.waitFor();
	const rows = page.locator(".scale-row");
	await rows.nth(1).click();
	await page
		.getByText("This scale is made from itself", { exact: false })
		.first()
		.waitFor();
	await page.getByText("Try it").click();
	await page.getByText("It can be tried once these are put right").waitFor();
	await rows.nth(2).click();
	await page.getByText("Begin it at 1.", { exact: false }).first().waitFor();
	expect(faults).toEqual([]);
});
