import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { findInLibrary } from "#instruments/library.ts";
import { ar } from "../../client/respond/words/ar.ts";
import type { FeedbackSettings } from "../../server/feedback/feedback.schemas.ts";
import { textOf } from "../support/pdf-text.ts";
import { publish } from "../support/person.ts";
import { inWordsOf } from "./respond-languages-instrument.ts";
import {
	expectUsable,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	tablet,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();
const inEnglish = findInLibrary("consultation-relationship", "1.0.0");
if (!inEnglish) throw new Error("The library has lost an instrument.");
/** The same with made-up words in Arabic letters. */
const asked: Instrument = {
	...JSON.parse(JSON.stringify(inEnglish), (_, value) =>
		typeof value?.en === "string"
			? { en: value.en, ar: inWordsOf("ar", value.en) }
			: value,
	),
	id: "relationship-in-two",
	languages: ["en", "ar"],
};
beforeAll(() => publish(site.field.person, asked));

const shown: FeedbackSettings = {
	own: true,
	unit: true,
	approver: "Clinical safety officer",
	approvedOn: "2026-03-01",
	note: { en: "Talk it over with your nurse.", ar: "تحدث مع الممرضة." },
};

/** Groups as the server would give them. */
const unit = {
	title: { en: "Relationship", ar: "علاقة" },
	meaning: { en: "A high score is good.", ar: "جيد" },
	min: 0,
	max: 100,
	threshold: 10,
	groups: [
		{ from: "2026-03-02", to: "2026-03-04", n: 12, mean: 25 },
		{ from: "2026-03-05", to: "2026-03-08", n: 10, mean: 75 },
	],
};

/** Answers everything with the keys alone, in a language, to the end. */
async function answerByKeys(page: Page, language: string): Promise<void> {
	const link = await newLink(site, asked, {
		linkage: "none",
		languages: ["en", "ar"],
	});
	const { person } = site.field;
	const path = `${link.survey.path}/feedback`;
	expect((await person.call("PUT", path, shown)).status).toBe(200);
	await person.call("PUT", `${link.survey.path}/settings`, {
		idleSeconds: 90,
		asksWhoAnswered: false,
	});
	await page.route("**/unit", (route) => route.fulfill({ json: unit }));
	await page.goto(`${link.url}?lang=${language}`);
	await page.locator("#start-button").press("Enter");
	await page.locator("#respond form").waitFor();
	const heading = page.getByRole("heading", { level: 1 });
	while ((await page.locator(".feedback").count()) === 0) {
		const before = await heading.innerText();
		const options = page.locator(".card input, .step input");
		if (await options.count()) await options.nth(1).press("Space");
		await page.locator("button[type=submit]").press("Enter");
		await expect.poll(() => heading.innerText()).not.toBe(before);
		await page.locator(".feedback, button[type=submit]").first().waitFor();
	}
	await page.locator(".group-dots").waitFor();
}

it("is read and taken along with the keyboard alone", async () => {
	const { page, faults } = await newVisitor(site);
	await answerByKeys(page, "en");
	await onPage(page, thanks);
	const code = page.getByRole("button", { name: "Take it with me as a code" });
	for (let tabs = 0; tabs < 20; tabs += 1) {
		if (await code.evaluate((it) => it === document.activeElement)) break;
		await page.keyboard.press("Tab");
	}
	await expect
		.poll(() => code.evaluate((it) => it === document.activeElement))
		.toBe(true);
	await page.keyboard.press("Enter");
	await page.getByRole("img", { name: /Code that holds/ }).waitFor();
	await expect.poll(() => code.getAttribute("aria-expanded")).toBe("true");
	await page.keyboard.press("Space");
	await expect.poll(() => code.getAttribute("aria-expanded")).toBe("false");
	expect(faults).toEqual([]);
});

it("prints what was said, and no buttons", async () => {
	const { page } = await newVisitor(site);
	await answerByKeys(page, "en");
	const sentence = await page
		.locator(".feedback li > p:not(.hint)")
		.first()
		.innerText();
	const text = textOf(await page.pdf({ tagged: true }));
	const unspaced = (words: string) => words.replaceAll(/\s/g, "");
	expect(text).toContain(unspaced(sentence));
	expect(text).toContain("Thisisnotadiagnosis.");
	expect(text).toContain("Talkitoverwithyournurse.");
	expect(text).not.toContain(unspaced("Take it with me as a code"));
	expect(text).not.toContain(unspaced("Print this"));
});

it.each([
	["on a phone", undefined],
	["on a tablet", tablet],
])(
	"shows groups as dots from the low end to the high one, %s",
	async (_, device) => {
		const { page, faults } = await newVisitor(site, device);
		await answerByKeys(page, "en");
		const [first, second] = await dots(page);
		expect(second).toBeGreaterThan(first ?? 0);
		const name = await page.locator(".group-dots").getAttribute("aria-label");
		expect(name).toMatch(/^2\D+4 Mar: 25; 5\D+8 Mar: 75$/);
		await page.getByRole("row", { name: /12 25/ }).waitFor();
		await expectUsable(page);
		expect(faults).toEqual([]);
	},
);

it("is mirrored where reading begins at the right", async () => {
	const { page, faults } = await newVisitor(site);
	await answerByKeys(page, "ar");
	await expect.poll(() => page.locator("html").getAttribute("dir")).toBe("rtl");
	await page.getByText(ar.ownTitle).waitFor();
	await page.getByText("تحدث مع الممرضة.").waitFor();
	const [first, second] = await dots(page);
	expect(second).toBeLessThan(first ?? 0);
	const line = page.locator(".feedback .line").first();
	const turned = await line.evaluate((it) => getComputedStyle(it).transform);
	expect(turned).toBe("matrix(-1, 0, 0, 1, 0, 0)");
	await expectUsable(page);
	expect(faults).toEqual([]);
});

/** Where the dots stand, in pixels from the left. */
function dots(page: Page): Promise<number[]> {
	return page
		.locator(".group-dots circle")
		.evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect().x));
}
