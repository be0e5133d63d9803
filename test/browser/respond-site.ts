import type {
	BrowserContextOptions,
	LaunchOptions,
	Page,
} from "playwright-core";
import { expect } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { NewLink } from "../../server/links/links.schemas.ts";
import type { NewSurvey } from "../../server/surveys/surveys.schemas.ts";
import { asOwner, openSite } from "../support/app.ts";
import { axeViolations, openBrowser, still } from "../support/browser.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	openField,
} from "../support/field.ts";
import { publish } from "../support/person.ts";
import { everyKind, threeQuestions } from "./respond-instrument.ts";

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
export const tablet = {
	viewport: { width: 820, height: 1180 },
	hasTouch: true,
};
export const laptop = { viewport: { width: 1280, height: 720 } };

export type RespondSite = Awaited<ReturnType<typeof openRespondSite>>;

/** An installation with a project and two questionnaires, and a browser to answer them with. */
export async function openRespondSite(options?: LaunchOptions) {
	const browser = await openBrowser(options);
	const { app, address } = await openSite();
	const field = await openField(app);
	await publish(field.person, everyKind);
	await publish(field.person, threeQuestions);
	return { app, address, browser, field };
}

/** A new survey with a link to it. */
export async function newLink(
	{ address, field }: RespondSite,
	instrument: Instrument,
	survey: Partial<NewSurvey> = {},
	link: Partial<NewLink> = {},
) {
	const made = await addSurvey(field, instrument, survey);
	const { id, token } = await addLink(field, made, link);
	return { id, token, survey: made, url: `${address}/r/${token}` };
}

/** A link for one participant, which takes one response. */
export async function newPersonalLink(site: RespondSite) {
	const [participant] = await addParticipants(site.field, 1);
	return newLink(
		site,
		threeQuestions,
		{ linkage: "participant" },
		{ kind: "personal", participant },
	);
}

/** A browser that shares nothing with any other, whose pages may break no rule of their content security policy. */
export async function newVisitor(
	{ browser }: RespondSite,
	options: BrowserContextOptions = phone,
) {
	const context = await browser.newContext({ ...still, ...options });
	await context.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			throw new Error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	// Sooner than the test's own limit, so that a failure says what was missing.
	context.setDefaultTimeout(30_000);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on("pageerror", (error) => faults.push(error.message));
	return { context, page, faults };
}

/** The responses that the server has for this survey. */
export async function responses({ app }: RespondSite, survey: { id: string }) {
	return await asOwner(app)
		.db.selectFrom("response")
		.selectAll()
		.where("survey_id", "=", survey.id)
		.execute();
}

/** Settles when the page with this heading is shown. */
export function onPage(page: Page, heading: string): Promise<void> {
	return page
		.getByRole("heading", { level: 1, name: heading, exact: true })
		.waitFor();
}

export function press(page: Page, button: string): Promise<void> {
	return page.getByRole("button", { name: button, exact: true }).click();
}

/** Taps an option. */
export function choose(page: Page, option: string): Promise<void> {
	return page
		.locator("label.card, label.step")
		.filter({ has: page.getByText(option, { exact: true }) })
		.click();
}

/** Opens the link and starts. */
export async function start(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await press(page, "Start");
}

/** The three questions, to the last of which "Send my answers" is the answer. */
export async function answerThree(page: Page): Promise<void> {
	for (const word of ["useful", "clear"]) {
		await onPage(page, `Was it ${word}?`);
		await choose(page, "Yes");
		await press(page, "Continue");
	}
	await onPage(page, "Was it again?");
	await choose(page, "No");
}

export const thanks = "Thank you. Your answers have been sent";
export const saved = "Your answers are saved on this device";

/** No fault that axe can find, nothing that scrolls sideways, every target and every letter large enough. */
export async function expectUsable(page: Page) {
	expect(await axeViolations(page)).toEqual([]);
	const width = await page.evaluate(() => ({
		content: document.documentElement.scrollWidth,
		window: window.innerWidth,
	}));
	expect(width.content).toBeLessThanOrEqual(width.window);
	expect(await smallTargets(page)).toEqual([]);
	expect(await smallLetters(page)).toEqual([]);
}

/** Text below 19 px on a phone, or 22 px on a tablet. */
function smallLetters(page: Page) {
	return page.evaluate(() => {
		const least = window.innerWidth >= 768 ? 22 : 19;
		return [...document.body.querySelectorAll<HTMLElement>("*")]
			.filter((element) => element.checkVisibility())
			.filter((element) =>
				[...element.childNodes].some(
					(node) =>
						node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
				),
			)
			.map((element) => ({
				text: element.textContent,
				size: Number.parseFloat(getComputedStyle(element).fontSize),
			}))
			.filter(({ size }) => size < least);
	});
}

/** Everything that can be pressed and is smaller than 44 px, or an option's card below 60 px on a tablet. */
function smallTargets(page: Page) {
	return page.evaluate(() => {
		const isTablet = window.innerWidth >= 768;
		const targets = document.querySelectorAll<HTMLElement>(
			"a, button, summary, textarea, input[type=text], [role=slider], .card, .step, .easier label",
		);
		return [...targets]
			.filter((target) => target.checkVisibility())
			.map((target) => {
				const { width, height } = target.getBoundingClientRect();
				const isCard = target.matches(".card, .step, .easier label");
				const least = isTablet && isCard ? 60 : 44;
				return { target: target.outerHTML.slice(0, 80), width, height, least };
			})
			.filter(({ width, height, least }) => Math.min(width, height) < least);
	});
}
