import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Item } from "#instruments/definition.ts";
import { wordLanguages } from "#instruments/page-words.ts";
import { axeViolations } from "../support/browser.ts";
import { publish } from "../support/person.ts";
import { everyLanguage } from "./respond-languages-instrument.ts";
import {
	expectUsable,
	newLink,
	newVisitor,
	openRespondSite,
	responses,
	tablet,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();
beforeAll(() => publish(site.field.person, everyLanguage));

const inAll = () =>
	newLink(site, everyLanguage, { languages: [...wordLanguages] });

const goOn = (page: Page) => page.locator("button[type=submit]").click();

const sized = (width: number, height: number): BrowserContextOptions => ({
	viewport: { width, height },
	hasTouch: true,
});

/** Settles once the page of this item is shown. */
function openPageOf(page: Page, { id, type }: Item): Promise<void> {
	const shown = type === "information" ? ".question > .heading" : `#${id}`;
	return page.locator(shown).waitFor();
}

/** Every page between Start and the end; the callback is run on each as it opens, and again with its first field used. */
async function walk(
	page: Page,
	url: string,
	onEach: (page: Page) => Promise<void>,
): Promise<void> {
	await page.goto(url);
	await onEach(page);
	await page.locator("#start-button").click();
	for (const item of everyLanguage.items) {
		const { id } = item;
		await openPageOf(page, item);
		await onEach(page);
		if (await page.locator(`label:has(#${id})`).count())
			await page.locator(`#respond label:has(#${id})`).first().click();
		await goOn(page);
	}
	await page.locator("#who").waitFor();
	await onEach(page);
	await page.locator("label:has(#who)").click();
	await goOn(page);
	await page.locator(".summary").waitFor();
	await onEach(page);
}

async function easier(page: Page, size: "Larger" | "Largest") {
	await page.locator(".easier summary").click();
	await page.getByLabel("High contrast").check();
	await page.getByLabel(size, { exact: true }).check();
}

const rootSize = (page: Page) =>
	page.evaluate(() =>
		Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
	);

describe.each([
	{ width: 320, height: 640, lang: "pl" },
	{ width: 390, height: 844, lang: "ur" },
	{ width: 820, height: 1180, lang: "ar" },
	{ width: 1180, height: 820, lang: "cy" },
])("at $width by $height in $lang", ({ width, height, lang }) => {
	it("is usable on every page, with the choices at the top open too", async () => {
		const { url } = await inAll();
		const { page } = await newVisitor(site, sized(width, height));
		await walk(page, `${url}?lang=${lang}`, expectUsable);
		await page.goto(`${url}?lang=${lang}`);
		await page.locator(".easier summary").click();
		await expectUsable(page);
		await page.context().close();
	});
});

describe("easier to read", () => {
	it("is kept from the start page over the questions and a reload", async () => {
		const { url } = await inAll();
		const { page } = await newVisitor(site, sized(390, 844));
		await page.goto(url);
		const usual = await rootSize(page);
		await easier(page, "Larger");
		await expect.poll(() => rootSize(page)).toBeGreaterThan(usual * 1.2);
		await page.locator(".easier summary").click();
		await page.locator("#start-button").click();
		await page.locator(".back").waitFor();
		await page.reload();
		await page.locator(".back").waitFor();
		await expect.poll(() => rootSize(page)).toBeGreaterThan(usual * 1.2);
		await expect
			.poll(() => page.getByLabel("High contrast").isChecked())
			.toBe(true);
	});

	it("leaves nothing to the next person on a shared device", async () => {
		const { url } = await newLink(site, everyLanguage, {}, { kind: "kiosk" });
		const { page } = await newVisitor(site, tablet);
		await page.goto(url);
		const usual = await rootSize(page);
		await easier(page, "Largest");
		expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
		await page.goto("about:blank");
		await page.goto(url);
		expect(await rootSize(page)).toBe(usual);
		expect(await page.getByLabel("High contrast").isChecked()).toBe(false);
	});

	it("has high contrast and the largest text on every page, at 320 px too", async () => {
		const { url } = await inAll();
		const { page } = await newVisitor(site, sized(320, 640));
		await page.goto(url);
		await easier(page, "Largest");
		await walk(page, url, async () => {
			await expectUsable(page);
			expect(await lowestContrast(page)).toBeGreaterThanOrEqual(7);
		});
		await page.context().close();
	});

	it("follows what the system asks for", async () => {
		const { url } = await inAll();
		const { page } = await newVisitor(site, {
			...sized(390, 844),
			contrast: "more",
			reducedMotion: "reduce",
		});
		await page.goto(url);
		await expect
			.poll(() => page.getByLabel("High contrast").isChecked())
			.toBe(true);
		expect(await lowestContrast(page)).toBeGreaterThanOrEqual(7);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll("*")]
				.map((element) => getComputedStyle(element))
				.filter(
					({ transitionDuration, animationName }) =>
						transitionDuration !== "0s" || animationName !== "none",
				),
		);
		expect(moving).toEqual([]);
	});
});

/** Of all text that is shown, against the nearest background behind it. */
function lowestContrast(page: Page): Promise<number> {
	return page.evaluate(() => {
		const channels = (colour: string) =>
			(colour.match(/[\d.]+/g) ?? []).map(Number);
		const luminance = (colour: string) => {
			const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
				const share = value / 255;
				return share <= 0.04045
					? share / 12.92
					: ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const behind = (element: Element | null): string => {
			if (!element) return "rgb(255, 255, 255)";
			const { backgroundColor } = getComputedStyle(element);
			return channels(backgroundColor)[3] === 0
				? behind(element.parentElement)
				: backgroundColor;
		};
		const ratios = [...document.body.querySelectorAll("*")]
			.filter((element) => element.checkVisibility())
			.filter((element) =>
				[...element.childNodes].some(
					(node) =>
						node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
				),
			)
			.map((element) => {
				const [text, ground] = [
					luminance(getComputedStyle(element).color),
					luminance(behind(element)),
				];
				return (
					(Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
				);
			});
		return Math.min(...ratios);
	});
}

it("can be used where the system chooses the colours", async () => {
	const { url } = await inAll();
	const { page } = await newVisitor(site, {
		...sized(820, 1180),
		forcedColors: "active",
	});
	await walk(page, url, async () => {
		expect(await axeViolations(page)).toEqual([]);
		for (const chosen of await page
			.locator(".card:has(:checked), .step:has(:checked)")
			.all()) {
			expect(
				await chosen.evaluate((card) => getComputedStyle(card).borderColor),
			).not.toBe(
				await page
					.locator(".card:not(:has(:checked)), .step:not(:has(:checked))")
					.first()
					.evaluate((card) => getComputedStyle(card).borderColor),
			);
		}
	});
	await page.context().close();
});

it("survives the spacing that readers choose for themselves", async () => {
	const { url } = await inAll();
	const { page } = await newVisitor(site, sized(320, 640));
	await walk(page, url, async () => {
		// A style of the reader's own stands above what the page allows itself.
		await page.evaluate(() => {
			const spaced = new CSSStyleSheet();
			spaced.replaceSync(
				"* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }",
			);
			document.adoptedStyleSheets = [spaced];
		});
		expect(await clipped(page)).toEqual([]);
	});
	await page.context().close();
});

/** What is wider than the page, or whose text does not fit into it. */
function clipped(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.body.querySelectorAll<HTMLElement>("*")]
			.filter((element) => element.checkVisibility())
			.filter(
				(element) => !element.matches(".visually-hidden, .visually-hidden *"),
			)
			.filter(
				(element) =>
					element.getBoundingClientRect().right > window.innerWidth + 1 ||
					(getComputedStyle(element).overflow !== "visible" &&
						element.scrollHeight > element.clientHeight + 1 &&
						element.tagName !== "TEXTAREA"),
			)
			.map((element) => element.outerHTML.slice(0, 80)),
	);
}

it("can be answered with a keyboard alone at 400 % zoom, the focus always in sight", async () => {
	const { survey, url } = await newLink(site, everyLanguage, {
		languages: [...wordLanguages],
	});
	const { page } = await newVisitor(site, {
		viewport: { width: 320, height: 256 },
	});
	const { keyboard } = page;
	await page.goto(url);
	await tabTo(page, ".easier summary");
	await tabTo(page, "#start-button");
	await keyboard.press("Enter");
	for (const item of everyLanguage.items) {
		const { id, type } = item;
		await openPageOf(page, item);
		if (id === "listened") await speakByKeyboard(page);
		if (type !== "information") await tabTo(page, `[id="${id}"]`);
		if (type === "single" || type === "multiple" || type === "rating")
			await keyboard.press("Space");
		if (type === "number") await keyboard.type("4");
		await expectNoSideways(page);
		await tabTo(page, "button[type=submit]");
		await keyboard.press("Enter");
	}
	await page.locator("#who").waitFor();
	await tabTo(page, "button[type=submit]");
	await keyboard.press("Enter");
	await page.getByRole("alert").waitFor();
	await tabTo(page, "#who");
	await keyboard.press("Space");
	await keyboard.press("ArrowDown");
	await keyboard.press("Enter");
	await page.locator(".summary").waitFor();
	await expectNoSideways(page);
	await tabTo(page, "button[type=submit]");
	await keyboard.press("Enter");
	await page.getByRole("heading", { level: 1, name: thanks }).waitFor();
	await expectNoSideways(page);
	const [response] = await responses(site, survey);
	expect(response).toMatchObject({ mode: "helped", language: "en" });
	expect(response?.answers).toMatchObject({ listened: 1, times: 4 });
});

/** To Welsh and back, without leaving the page. */
async function speakByKeyboard(page: Page): Promise<void> {
	for (const language of ["cy", "en"]) {
		await tabTo(page, ".language-choice summary");
		await page.keyboard.press("Enter");
		await tabTo(page, `.language-choice button:has([lang=${language}])`);
		await page.keyboard.press("Enter");
		await page.locator(`html[lang=${language}]`).waitFor();
	}
}

/** Presses Tab until this is reached; whatever has the focus on the way can be seen and is marked. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 40; presses += 1) {
		await page.keyboard.press("Tab");
		const focused = await page.evaluate((wanted) => {
			const element = document.activeElement ?? document.body;
			const drawn = element.closest(".card, .step") ?? element;
			const box = drawn.getBoundingClientRect();
			const top = document.elementFromPoint(
				box.left + box.width / 2,
				Math.max(0, box.top) + 4,
			);
			return {
				isWanted: element.matches(wanted),
				isPage: element === document.body,
				isMarked: getComputedStyle(drawn).outlineWidth === "3px",
				isInSight: box.bottom > 0 && box.top < window.innerHeight,
				isUncovered: drawn.contains(top) || top?.contains(drawn) === true,
			};
		}, selector);
		if (focused.isPage) continue;
		expect(focused).toMatchObject({
			isMarked: true,
			isInSight: true,
			isUncovered: true,
		});
		if (focused.isWanted) return;
	}
	throw new Error(`Tab does not lead to ${selector}.`);
}

async function expectNoSideways(page: Page): Promise<void> {
	const beyond = await page.evaluate(
		() => document.documentElement.scrollWidth - window.innerWidth,
	);
	expect(beyond).toBeLessThanOrEqual(0);
}

it("keeps the answer when the tablet is turned in the middle of a question", async () => {
	const { url } = await inAll();
	const { page } = await newVisitor(site, sized(820, 1180));
	await page.goto(url);
	await page.locator("#start-button").click();
	await goOn(page);
	await page.locator("label:has(#listened)").click();
	await page.setViewportSize({ width: 1180, height: 820 });
	expect(await page.locator("#listened").isChecked()).toBe(true);
	await expectUsable(page);
});

const controls = [
	"button",
	"checkbox",
	"DisclosureTriangle",
	"link",
	"radio",
	"textbox",
];

it("names every control for those who do not see it", async () => {
	const { url } = await inAll();
	const { page } = await newVisitor(site, sized(390, 844));
	await walk(page, url, async () => {
		const client = await page.context().newCDPSession(page);
		const { nodes } = await client.send("Accessibility.getFullAXTree");
		const unnamed = nodes.filter(
			({ ignored, role, name }) =>
				!ignored &&
				controls.includes(String(role?.value)) &&
				!String(name?.value ?? "").trim(),
		);
		expect(unnamed.map(({ role }) => role?.value)).toEqual([]);
		await client.detach();
	});
	await page.context().close();
});
