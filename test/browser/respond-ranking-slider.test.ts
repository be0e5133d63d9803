import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { ar } from "../../client/respond/words/ar.ts";
import { plainPng } from "../support/media-files.ts";
import { publish } from "../support/person.ts";
import { upload } from "../support/upload.ts";
import { everyKind } from "./respond-instrument.ts";
import { inWordsOf } from "./respond-languages-instrument.ts";
import {
	expectUsable,
	newLink,
	newVisitor,
	openRespondSite,
	phone,
	responses,
	start,
	tablet,
} from "./respond-site.ts";

const both = (text: string) => ({ en: text, ar: inWordsOf("ar", text) });

/** A ranking of two of four options, and a line in steps of 5 with a unit. */
const instrument: Instrument = {
	...everyKind,
	id: "order-and-line",
	title: both("Order and line"),
	purpose: both("To see what matters."),
	recall: both("Today"),
	licence: { ...everyKind.licence, summary: both("Free to use") },
	languages: ["en", "ar"],
	responseSets: {
		wishes: {
			options: ["Wait", "Time", "Room", "Letter"].map((word) => ({
				code: word.toLowerCase(),
				label: both(word),
			})),
		},
	},
	items: [
		{
			id: "wishes",
			type: "ranking",
			responseSet: "wishes",
			ranks: 3,
			topic: both("Wishes"),
			text: both("What matters most to you?"),
		},
		{
			id: "pain",
			type: "slider",
			min: 0,
			max: 100,
			step: 5,
			unit: both("points"),
			minLabel: both("No pain"),
			maxLabel: both("The worst pain you can imagine"),
			topic: both("Pain"),
			text: both("How bad is your pain?"),
		},
	],
};

const site = await openRespondSite();
beforeAll(() => publish(site.field.person, instrument));

const newSurvey = () => newLink(site, instrument, { languages: ["en", "ar"] });
const lyingTablet = { ...tablet, viewport: { width: 1180, height: 820 } };

const option = (page: Page, place: number) => page.locator(".rank").nth(place);
const goOn = (page: Page) => page.locator("button[type=submit]").click();

/** The place of each option in the order, as shown; "" where it has none. */
const places = (page: Page) => page.locator(".place").allInnerTexts();

/** What a screen reader is told of the line. */
const told = (page: Page) =>
	page.locator("#pain").evaluate((line) => ({
		now: line.getAttribute("aria-valuenow"),
		text: line.getAttribute("aria-valuetext"),
		mark: line.querySelector(".thumb") !== null,
	}));

/** The number that it stands at. */
const stands = async (page: Page) => (await told(page)).now;

/** Taps or clicks the line at this share of its width from the left. */
async function pressAt(page: Page, share: number): Promise<void> {
	const box = await page.locator("#pain").boundingBox();
	if (!box) throw new Error("There is no line.");
	const position = { x: box.width * share, y: box.height / 2 };
	await page.locator("#pain").click({ position });
}

describe.each([
	{ width: 390, device: phone },
	{ width: 820, device: tablet },
	{ width: 1180, device: lyingTablet },
])("at $width px", ({ device }) => {
	it("takes an order by taps alone, and a number by a tap on the line", async () => {
		const { survey, url } = await newSurvey();
		const { page, faults } = await newVisitor(site, device);
		await start(page, url);
		await option(page, 0).waitFor();
		await expectUsable(page);
		for (const place of [2, 0, 1]) await option(page, place).tap();
		await expect.poll(() => places(page)).toEqual(["2", "3", "1", ""]);
		await expectUsable(page);
		await goOn(page);
		await page.locator("#pain").waitFor();
		await expectUsable(page);
		await page.locator("#pain").tap();
		await expect
			.poll(() => told(page))
			.toEqual({
				now: "50",
				text: "50 points",
				mark: true,
			});
		await expectUsable(page);
		await goOn(page);
		await page.locator(".tick").waitFor();
		const [response] = await responses(site, survey);
		expect(response?.answers).toEqual({
			wishes: ["room", "wait", "time"],
			pain: 50,
		});
		expect(faults).toEqual([]);
	});
});

it("takes choices back, moves them up and down, and takes no more than asked for", async () => {
	const { survey, url } = await newSurvey();
	const { page } = await newVisitor(site);
	const press = (name: string) =>
		page.getByRole("button", { name, exact: true }).click();
	const said = () => page.locator(".question > [role=status]").textContent();
	await start(page, url);
	for (const name of ["Wait", "Time", "Room"]) await press(name);
	await expect.poll(said).toBe("Room: choice 3");

	const letter = page.getByRole("button", { name: "Letter", exact: true });
	await expect.poll(() => letter.getAttribute("aria-disabled")).toBe("true");
	await letter.click({ force: true });
	expect(await places(page)).toEqual(["1", "2", "3", ""]);
	expect(await said()).toBe("Room: choice 3");

	await press("Move Room up");
	await expect.poll(() => places(page)).toEqual(["1", "3", "2", ""]);
	await expect.poll(said).toBe("Room: choice 2");
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.ariaLabel))
		.toBe("Move Room up");
	await press("Move Wait down");
	await expect.poll(() => places(page)).toEqual(["2", "3", "1", ""]);

	await press("Choice 2: Wait");
	await expect.poll(() => places(page)).toEqual(["", "2", "1", ""]);
	await expect.poll(said).toBe("Wait: taken back");
	await press("Letter");
	await expect.poll(() => places(page)).toEqual(["", "2", "1", "3"]);

	await page.reload();
	await option(page, 0).waitFor();
	await expect.poll(() => places(page)).toEqual(["", "2", "1", "3"]);
	await press("Clear my answer");
	await expect.poll(() => places(page)).toEqual(["", "", "", ""]);
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.id))
		.toBe("wishes");
	for (const name of ["Time", "Wait"]) await press(name);
	await press("Move Wait up");
	await goOn(page);
	await goOn(page);
	await page.locator(".tick").waitFor();
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({ wishes: ["wait", "time"] });
});

it("shows an option's picture, which belongs to the option's name", async () => {
	const { survey, url } = await newSurvey();
	const { person } = site.field;
	const path = `${survey.path}/media/wishes/picture?option=room`;
	await upload(person, path, plainPng(96, 96), "image/png");
	const words = { alternative: both("A chair") };
	expect((await person.call("PATCH", path, words)).status).toBe(204);
	const { page } = await newVisitor(site);
	await start(page, url);
	await page.getByRole("button", { name: "A chair Room" }).click();
	await page.getByRole("button", { name: "Choice 1: A chair Room" }).waitFor();
	await expectUsable(page);
});

/** What these keys lead to from 50. */
const keys = (rtl: boolean) =>
	[
		["ArrowRight", rtl ? "45" : "55"],
		["ArrowLeft", "50"],
		["ArrowUp", "55"],
		["ArrowDown", "50"],
		["PageUp", "60"],
		["PageDown", "50"],
		["End", "100"],
		["PageUp", "100"],
		["Home", "0"],
	] as const;

it.each([
	{ language: "en", isRtl: false },
	{ language: "ar", isRtl: true },
])(
	"moves along the line with keys and buttons in $language",
	async ({ language, isRtl }) => {
		const { url } = await newSurvey();
		const { page } = await newVisitor(site);
		await page.goto(`${url}?lang=${language}`);
		await page.locator("#start-button").click();
		await option(page, 0).waitFor();
		await goOn(page);
		await page.locator("#pain").focus();
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => stands(page)).toBe("50");
		for (const [key, expected] of keys(isRtl)) {
			await page.keyboard.press(key);
			await expect.poll(() => stands(page), { message: key }).toBe(expected);
		}
		await pressAt(page, isRtl ? 0.8 : 0.2);
		await expect.poll(() => stands(page)).toBe("20");
		const buttons = page.locator(".slider-buttons button");
		for (const place of [3, 3, 2, 1, 0]) await buttons.nth(place).click();
		await expect.poll(() => stands(page)).toBe("30");
	},
);

it("claims no number before there is one, and none that was typed past the ends", async () => {
	const { survey, url } = await newSurvey();
	const { page } = await newVisitor(site);
	await start(page, url);
	await goOn(page);
	await page.locator("#pain").waitFor();
	const none = { now: "0", text: "Not answered", mark: false };
	await expect.poll(() => told(page)).toEqual(none);
	for (const [typed, text, problem] of [
		["500", "500 points", "Enter a number from 0 to 100"],
		["-5", "-5 points", "Enter a number from 0 to 100"],
		["often", "Not answered", "Enter a number, in figures"],
	] as const) {
		await page.fill("#pain-number", typed);
		await expect
			.poll(() => told(page))
			.toEqual({ now: "0", text, mark: false });
		expect(await page.locator(".slider-value").textContent()).toBe(text);
		await goOn(page);
		await page.getByRole("alert").getByText(problem).waitFor();
		await expect.poll(() => page.inputValue("#pain-number")).toBe(typed);
	}
	await expectUsable(page);
	await page.getByRole("alert").getByRole("link").click();
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.id))
		.toBe("pain");
	await page.getByRole("button", { name: "Clear my answer" }).click();
	await expect.poll(() => told(page)).toEqual(none);
	await expect.poll(() => page.inputValue("#pain-number")).toBe("");
	await page.fill("#pain-number", "35");
	await expect
		.poll(() => told(page))
		.toEqual({
			now: "35",
			text: "35 points",
			mark: true,
		});
	await goOn(page);
	await page.locator(".tick").waitFor();
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({ pain: 35 });
});

it("follows a finger along the line, and not one that scrolls across it", async () => {
	const { url } = await newSurvey();
	const { page } = await newVisitor(site, {
		viewport: { width: 390, height: 500 },
		hasTouch: true,
	});
	await start(page, url);
	await goOn(page);
	const box = await page.locator("#pain").boundingBox();
	if (!box) throw new Error("There is no line.");
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const browser = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove", x: number, y: number) =>
		browser.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
	const swipe = async (across: number, down: number) => {
		await touch("touchStart", at.x, at.y);
		for (const part of [0.1, 0.2, 0.4, 0.6, 0.8, 1])
			await touch("touchMove", at.x + part * across, at.y + part * down);
		await browser.send("Input.dispatchTouchEvent", {
			type: "touchEnd",
			touchPoints: [],
		});
	};
	await swipe(180, 0);
	await expect.poll(() => stands(page)).toBe("100");

	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	await page.mouse.move(0, at.y, { steps: 4 });
	await expect.poll(() => stands(page)).toBe("0");
	await page.mouse.up();

	// Last, as the page goes on scrolling for a while.
	await page.getByRole("button", { name: "Clear my answer" }).focus();
	await page.keyboard.press("Enter");
	await page.evaluate(() => window.scrollTo(0, 0));
	await swipe(0, -200);
	await page.waitForFunction(() => window.scrollY > 50);
	expect((await told(page)).mark).toBe(false);
});

it("is mirrored and usable in Arabic", async () => {
	const { survey, url } = await newSurvey();
	const { page } = await newVisitor(site, tablet);
	await page.goto(`${url}?lang=ar`);
	await page.locator("#start-button").click();
	for (const place of [1, 3]) await option(page, place).tap();
	await expectUsable(page);
	const [number, text] = await option(page, 1)
		.locator("> span")
		.evaluateAll((parts) =>
			parts.map((part) => part.getBoundingClientRect().right),
		);
	expect(number).toBeGreaterThan(text ?? 0);
	await page
		.getByRole("button", { name: ar.rankUp.split("{")[0] })
		.nth(1)
		.tap();
	await expect.poll(() => places(page)).toEqual(["", "2", "", "1"]);
	await goOn(page);
	await page.locator("#pain").waitFor();
	expect((await told(page)).text).toBe(ar.sliderNone);
	await pressAt(page, 0.9);
	const [line, mark] = await page
		.locator("#pain, #pain .thumb")
		.evaluateAll((parts) =>
			parts.map((part) => part.getBoundingClientRect().left),
		);
	expect((mark ?? 0) - (line ?? 0)).toBeGreaterThan(300);
	await expectUsable(page);
	await page.fill("#pain-number", "٢٥");
	await expect.poll(() => stands(page)).toBe("25");
	await goOn(page);
	await page.locator(".tick").waitFor();
	const [response] = await responses(site, survey);
	expect(response?.answers).toEqual({ wishes: ["letter", "time"], pain: 25 });
});
