import type { Page } from "playwright-core";
import decodeQr from "qr/decode.js";
import { expect, it } from "vitest";
import { findInLibrary } from "#instruments/library.ts";
import type { FeedbackSettings } from "../../server/feedback/feedback.schemas.ts";
import { publish } from "../support/person.ts";
import {
	expectUsable,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	phone,
	press,
	saved,
	start,
	tablet,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();
const instrument = findInLibrary("consultation-relationship", "1.0.0");
if (!instrument) throw new Error("The library has lost an instrument.");
const asked = instrument;

const shown: FeedbackSettings = {
	own: true,
	unit: true,
	approver: "Clinical safety officer",
	approvedOn: "2026-03-01",
	note: { en: "Talk it over with your nurse." },
};

async function openFeedbackLink(instrument = asked) {
	const link = await newLink(site, instrument, { linkage: "none" });
	const { person } = site.field;
	const path = `${link.survey.path}/feedback`;
	expect((await person.call("PUT", path, shown)).status).toBe(200);
	await person.call("PUT", `${link.survey.path}/settings`, {
		idleSeconds: 90,
		asksWhoAnswered: false,
	});
	return link;
}

/** Takes the first answer of each question. */
async function answerAll(page: Page) {
	const heading = page.getByRole("heading", { level: 1 });
	const options = page.locator("label.card, label.step");
	const sending = page.getByRole("button", { name: "Send my answers" });
	await options.first().waitFor();
	while ((await sending.count()) === 0) {
		const before = await heading.innerText();
		if (await options.count()) await options.first().click();
		await press(page, "Continue");
		await expect.poll(() => heading.innerText()).not.toBe(before);
	}
	await sending.click();
}

it.each([
	["a phone", phone],
	["a tablet", tablet],
])(
	"shows on %s what the answers say, and gives them along as a code",
	async (_, device) => {
		const { url } = await openFeedbackLink();
		const { page, faults } = await newVisitor(site, device);
		await start(page, url);
		await answerAll(page);
		await onPage(page, thanks);
		await page
			.getByRole("heading", { name: "What your answers say" })
			.waitFor();
		await page.getByText("This is not a diagnosis.").waitFor();
		await page.getByText("Talk it over with your nurse.").waitFor();
		await page
			.getByText(/There are too few answers yet to show them/)
			.waitFor();
		await expectUsable(page);
		await press(page, "Take it with me as a code");
		const code = page.getByRole("img", { name: /Code that holds/ });
		await code.waitFor();
		await expectUsable(page);
		const read = await readCode(page);
		const sentences = await page
			.locator(".feedback li > p:not(.hint)")
			.allInnerTexts();
		expect(sentences.length).toBeGreaterThan(0);
		for (const sentence of sentences) expect(read).toContain(sentence);
		expect(read).toContain("This is not a diagnosis.");
		expect(faults).toEqual([]);
	},
);

/** Settles once the page has fetched what it shows at the end, which it does while the questions are answered. */
async function waitForFeedback(page: Page) {
	const parts = () =>
		page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.map(({ name }) => name)
				.filter((name) => name.includes("/feedback-")),
		);
	await expect.poll(parts).toContainEqual(expect.stringMatching(/\.css$/));
	await expect.poll(parts).toContainEqual(expect.stringMatching(/\.js$/));
	const script = (await parts()).find((name) => name.endsWith(".js"));
	await page.evaluate(`import("${script}")`);
}

it("shows it without a network too, and keeps nothing of it", async () => {
	const { url } = await openFeedbackLink();
	const { context, page, faults } = await newVisitor(site);
	await start(page, url);
	await waitForFeedback(page);
	await context.setOffline(true);
	await answerAll(page);
	await onPage(page, saved);
	await page.getByRole("heading", { name: "What your answers say" }).waitFor();
	await context.setOffline(false);
	await onPage(page, thanks);
	await page.reload();
	await page.getByRole("heading", { level: 1 }).waitFor();
	expect(
		await page.getByRole("heading", { name: "What your answers say" }).count(),
	).toBe(0);
	expect(faults).toEqual([]);
});

it("names the band that a score lies in, in place of a third", async () => {
	const banded = {
		...asked,
		id: "banded-relationship",
		title: { en: "Relationship, with bands" },
		scales: asked.scales.map((scale) => ({
			...scale,
			bands: [
				{ from: scale.range.min, label: { en: "seldom listened to" } },
				{
					from: (scale.range.min + scale.range.max) / 2,
					label: { en: "mostly listened to" },
					meaning: { en: "Most of what mattered was heard." },
				},
			],
		})),
	};
	await publish(site.field.person, banded);
	const { url } = await openFeedbackLink(banded);
	const { page, faults } = await newVisitor(site);
	await start(page, url);
	await answerAll(page);
	await onPage(page, thanks);
	const [first] = asked.scales;
	const { min, max } = first?.range ?? {};
	await page
		.getByText(
			new RegExp(
				`on a line from ${min} to ${max}: (seldom|mostly) listened to\\.`,
			),
		)
		.first()
		.waitFor();
	expect(await page.getByText(/third\./).count()).toBe(0);
	const edges = page.locator(".feedback .line .edges").first();
	await expect.poll(() => edges.getAttribute("d")).toBe("M50 6v4");
	await expectUsable(page);
	expect(faults).toEqual([]);
});

/** What a camera would read of the code on the page. */
async function readCode(page: Page): Promise<string> {
	const image = await page.evaluate(async () => {
		const svg = document.querySelector("svg.qr");
		if (!svg) throw new Error("There is no code.");
		const size = 320;
		const copy = svg.cloneNode(true) as SVGElement;
		copy.setAttribute("width", String(size));
		copy.setAttribute("height", String(size));
		const source = new XMLSerializer().serializeToString(copy);
		const drawn = new Image(size, size);
		drawn.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
		await drawn.decode();
		const canvas = document.createElement("canvas");
		canvas.width = canvas.height = size;
		const context = canvas.getContext("2d");
		context?.drawImage(drawn, 0, 0, size, size);
		const pixels = context?.getImageData(0, 0, size, size).data ?? [];
		return { size, data: [...pixels] };
	});
	return decodeQr({
		width: image.size,
		height: image.size,
		data: Uint8ClampedArray.from(image.data),
	});
}
