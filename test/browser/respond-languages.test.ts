import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { endonym } from "#instruments/endonym.ts";
import { wordLanguages } from "#instruments/page-words.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { ar } from "../../client/respond/words/ar.ts";
import { cy } from "../../client/respond/words/cy.ts";
import { en } from "../../client/respond/words/en.ts";
import { pl } from "../../client/respond/words/pl.ts";
import { ur } from "../../client/respond/words/ur.ts";
import { publish } from "../support/person.ts";
import { everyLanguage, inWordsOf } from "./respond-languages-instrument.ts";
import {
	expectUsable,
	newLink,
	newVisitor,
	openRespondSite,
	phone,
	responses,
	tablet,
} from "./respond-site.ts";

const words = { en, cy, pl, ur, ar };
type Language = keyof typeof words;

const site = await openRespondSite();
beforeAll(() => publish(site.field.person, everyLanguage));

const inAll = () =>
	newLink(site, everyLanguage, { languages: [...wordLanguages] });

/** Presses the one button that leads on, whatever it says. */
const goOn = (page: Page) => page.locator("button[type=submit]").click();

const startIn = async (page: Page, url: string, language: Language) => {
	await page.goto(`${url}?lang=${language}`);
	await page.locator("#start-button").click();
	await page.locator("#respond form").waitFor();
};

/** Changes the language in the middle, from the control at the top of the page. */
async function speak(page: Page, language: Language): Promise<void> {
	await page.locator(".language-choice summary").click();
	await page
		.locator(".language-choice")
		.getByRole("button", { name: endonym(language), exact: true })
		.click();
	await page.locator(`html[lang=${language}]`).waitFor();
}

/** How each question of the instrument is answered, by the id of its item. */
const answers: Record<string, (page: Page) => Promise<void>> = {
	welcome: async () => {},
	listened: (page) => page.locator("label.card").nth(3).click(),
	came_before: (page) => page.locator("label.card").nth(0).click(),
	times: (page) => page.fill("#times", "٣"),
	reasons: async (page) => {
		await page.locator("label.card").nth(0).click();
		await page.locator("label.card").nth(2).click();
	},
	recommend: (page) => page.locator("label.step").nth(9).click(),
	wishes: async (page) => {
		await page.locator(".rank").nth(1).click();
		await page.locator(".rank").nth(0).click();
	},
	health: (page) => page.fill("#health-number", "٤٠"),
	visit_date: async (page) => {
		await page.fill("#visit_date", "۷");
		await page.fill("#visit_date-month", "٣");
		await page.fill("#visit_date-year", "2026");
	},
	town: (page) => page.fill("#town", "Ambleside"),
	better: (page) => page.fill("#better", "More seats.\nShorter waits."),
};

/** What the server then has. */
const stored = {
	listened: 4,
	came_before: "yes",
	times: 3,
	reasons: ["check", "new"],
	recommend: 9,
	wishes: ["time", "wait"],
	health: 40,
	visit_date: "2026-03-07",
	town: "Ambleside",
	better: "More seats.\nShorter waits.",
};

/** What the fields of the page hold, as the respondent sees them. */
const held = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLInputElement>(
				"#respond input, #respond textarea",
			),
		].map(({ id, value, checked }) => ({ id, value, checked })),
	);

/** What they hold once two looks, some frames apart, find the same. */
async function settled(page: Page) {
	let before = await held(page);
	await expect
		.poll(async () => {
			const former = before;
			before = await held(page);
			return isDeepStrictEqual(before, former);
		})
		.toBe(true);
	return before;
}

/** The same numbers in the same order for every run. */
function random(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return Math.floor((state / 2 ** 32) * below);
	};
}

describe.each([1, 2, 3, 4])("switching at random, run %i", (seed) => {
	it("loses no answer, page or field on any page", async () => {
		const draw = random(seed);
		const { survey, url } = await inAll();
		const { page, faults } = await newVisitor(site, phone);
		let language: Language = "en";
		const switchOften = async () => {
			for (let times = draw(3); times > 0; times -= 1) {
				const others = wordLanguages.filter((each) => each !== language);
				const next = others[draw(others.length)] ?? "en";
				const before = await settled(page);
				await speak(page, next);
				await expect.poll(() => held(page)).toEqual(before);
				language = next;
				await expect
					.poll(() => page.getAttribute("html", "dir"))
					.toBe(directionOf(language));
				await expect
					.poll(() => page.locator(".back").textContent())
					.toBe(words[language].back);
			}
		};
		await startIn(page, url, language);
		for (const item of everyLanguage.items) {
			const text = inWordsOf(language, item.text?.en ?? item.topic.en ?? "");
			const title = item.type === "information" ? item.topic.en : undefined;
			const heading = title ? inWordsOf(language, title) : text;
			await page.getByRole("heading", { level: 1, name: heading }).waitFor();
			await switchOften();
			await answers[item.id]?.(page);
			await switchOften();
			await goOn(page);
		}
		await page.getByText(words[language].whoTitle).first().waitFor();
		await switchOften();
		await page.locator("label.card").nth(1).click();
		await switchOften();
		await goOn(page);
		await page.getByText(words[language].checkTitle).first().waitFor();
		await switchOften();
		await goOn(page);
		await page.getByText(words[language].sentTitle).first().waitFor();
		const [response] = await responses(site, survey);
		expect(response).toMatchObject({ language, mode: "helped" });
		expect(response?.answers).toEqual(stored);
		expect(faults).toEqual([]);
		await page.context().close();
	});
});

describe.each(["ar", "ur"] as const)("in %s", (language) => {
	it("is mirrored, the rating included, and usable in every state", async () => {
		const { url } = await inAll();
		const { page } = await newVisitor(site, tablet);
		await page.goto(`${url}?lang=${language}`);
		await expectUsable(page);
		await expect.poll(() => page.getAttribute("html", "dir")).toBe("rtl");
		await startIn(page, url, language);
		for (const item of everyLanguage.items) {
			await page
				.locator(item.type === "information" ? ".question > h1" : `#${item.id}`)
				.waitFor();
			await answers[item.id]?.(page);
			await expectUsable(page);
			if (item.id === "recommend") await expectRightToLeft(page);
			if (item.id === "times")
				await expect.poll(() => page.getAttribute("#times", "dir")).toBe("ltr");
			await goOn(page);
		}
		await goOn(page);
		await page.getByText(words[language].whoError).first().waitFor();
		await expectUsable(page);
		await page.context().close();
	});
});

/** The lowest number stands at the right, under its meaning, and Back's arrow points to the right. */
async function expectRightToLeft(page: Page): Promise<void> {
	const places = await page.evaluate(() => {
		const right = (element: Element | null | undefined) =>
			element?.getBoundingClientRect().right ?? 0;
		const steps = [...document.querySelectorAll(".step")];
		const ends = [...document.querySelectorAll(".ends span")];
		return {
			steps: steps.map(right),
			ends: ends.map(right),
			arrow: getComputedStyle(
				document.querySelector(".back") ?? document.body,
				"::before",
			).transform,
		};
	});
	expect(places.steps).toEqual([...places.steps].sort((a, b) => b - a));
	expect(places.ends[0]).toBeGreaterThan(places.ends[1] ?? 0);
	// Turned by 225 degrees.
	expect(places.arrow).toMatch(/^matrix\(-0\.707/);
}

it("keeps the focus on the choice, and says errors anew", async () => {
	const { url } = await inAll();
	const { page } = await newVisitor(site);
	await startIn(page, url, "en");
	await goOn(page);
	await goOn(page);
	await page.locator("#came_before").waitFor();
	await goOn(page);
	await page.getByRole("alert").getByText(en.errorChoose).waitFor();
	await page.locator(".language-choice summary").focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.getByRole("alert").getByText(cy.errorChoose).waitFor();
	await expect.poll(() => page.title()).toContain(cy.errorPrefix);
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent))
		.toContain("Cymraeg");
	await expect
		.poll(() => page.locator("footer").innerText())
		.toContain(cy.machineMade);
	await speak(page, "en");
	await expect
		.poll(() => page.locator("footer").innerText())
		.not.toContain(en.machineMade);
});

it("fetches the words of the language in use alone", async () => {
	const { url } = await inAll();
	const { page } = await newVisitor(site);
	const fetched: string[] = [];
	page.on("request", (request) => {
		const [, language] =
			/\/(en|cy|pl|ur|ar)-[^/]*\.js$/.exec(request.url()) ?? [];
		if (language) fetched.push(language);
	});
	await startIn(page, url, "cy");
	expect(new Set(fetched)).toEqual(new Set(["cy"]));
	await speak(page, "ur");
	expect(new Set(fetched)).toEqual(new Set(["cy", "ur"]));
});

it("goes on in the language after a reload, and on the start page", async () => {
	const { url } = await inAll();
	const { page } = await newVisitor(site);
	await startIn(page, url, "en");
	await speak(page, "ar");
	await page.reload();
	await page.locator(".back").getByText(ar.back).waitFor();
	await expect.poll(() => page.getAttribute("html", "dir")).toBe("rtl");
	await page.locator(".back").click();
	await page.locator("#start-button").getByText("ابدأ").waitFor();
	await page.waitForURL(/lang=ar/);
});

it("is in its own language again for the next person on a shared device", async () => {
	const { url } = await newLink(
		site,
		everyLanguage,
		{ languages: [...wordLanguages] },
		{ kind: "kiosk" },
	);
	const { page } = await newVisitor(site, tablet);
	await startIn(page, url, "en");
	await speak(page, "ar");
	await page.locator(".back").click();
	await page.locator("#start-button").waitFor();
	await page.locator("html[lang=en][dir=ltr]").waitFor();
	await expect
		.poll(() => page.locator("#start-button").textContent())
		.toBe("Start");
	await expect
		.poll(() => page.locator("footer").innerText())
		.toContain(en.help);
});
