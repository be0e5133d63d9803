import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import {
	both,
	sampleInstrument,
	single,
} from "../instruments/sample-instrument.ts";
import { addSurvey } from "../support/field.ts";
import { plainPng, toneWav } from "../support/media-files.ts";
import { publish } from "../support/person.ts";
import { upload } from "../support/upload.ts";
import { threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	expectUsable,
	newLink,
	newVisitor,
	onPage,
	openRespondSite,
	phone,
	press,
	responses,
	start,
	tablet,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();
const { person } = site.field;
const headphones = "Use headphones if other people can hear.";

const button = (page: Page, name: string) =>
	page.getByRole("button", { name, exact: true });

async function addSound(survey: { path: string }, place: string, seconds = 2) {
	const path = `${survey.path}/media/${place}`;
	const { status } = await upload(person, path, toneWav(seconds), "audio/wav");
	expect(status).toBe(204);
}

async function addPicture(
	survey: { path: string },
	place: string,
	words: object,
	size: [number, number],
) {
	const path = `${survey.path}/media/${place}`;
	await upload(person, path, plainPng(...size), "image/png");
	const { status } = await person.call("PATCH", path, words);
	expect(status).toBe(204);
}

it("plays the team's sound when it is asked to, and not before", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	await addSound(survey, "useful/audio?lang=en");
	await addSound(survey, "clear/audio?lang=en", 20);
	const { page, faults } = await newVisitor(site);
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	const sounds = () => asked.filter((each) => each.includes("/collect/media/"));

	await start(page, url);
	await onPage(page, "Was it useful?");
	await page.getByText(headphones).waitFor();
	await expectUsable(page);
	expect(sounds()).toEqual([]);
	await press(page, "Listen");
	await button(page, "Pause").waitFor();
	// It ends by itself after two seconds.
	await button(page, "Listen").waitFor();
	expect(sounds().length).toBeGreaterThan(0);

	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	expect(await page.getByText(headphones).count()).toBe(0);
	await press(page, "Listen");
	await button(page, "Stop").waitFor();
	await expectUsable(page);
	await press(page, "Pause");
	await press(page, "Go on listening");
	await press(page, "Stop");
	await button(page, "Listen").waitFor();
	await expect.poll(() => button(page, "Stop").count()).toBe(0);
	await expect
		.poll(() =>
			button(page, "Listen").evaluate((it) => it === document.activeElement),
		)
		.toBe(true);

	// The last has no sound, and this browser no voice.
	await press(page, "Continue");
	await onPage(page, "Was it again?");
	expect(await button(page, "Listen").count()).toBe(0);
	expect(faults).toEqual([]);
});

it("falls silent when the respondent goes on", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	await addSound(survey, "useful/audio?lang=en", 20);
	const { page, context } = await newVisitor(site);
	await context.addInitScript(() => {
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			Object.assign(window, { heard: this });
			return play.call(this);
		};
	});
	const isSilent = () =>
		page.evaluate(() => Reflect.get(window, "heard").paused as boolean);
	await start(page, url);
	await press(page, "Listen");
	await page.waitForFunction(
		() => Reflect.get(window, "heard").currentTime > 0,
	);
	await expect.poll(isSilent).toBe(false);
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
	await expect.poll(isSilent).toBe(true);
});

it("plays the start page's own sound in its language", async () => {
	const instrument = sampleInstrument({ id: "heard" });
	await publish(person, instrument);
	const { survey, url } = await newLink(site, instrument, {
		languages: ["en", "cy"],
	});
	await addSound(survey, "start/audio?lang=cy");
	const { page } = await newVisitor(site);
	await page.goto(url);
	await button(page, "Start").waitFor();
	expect(await button(page, "Listen").count()).toBe(0);
	await page.goto(`${url}?lang=cy`);
	await page.locator("#start-listen button").click();
	await page.locator("#start-listen button.play").waitFor();
	await expectUsable(page);
});

it("says so when the sound cannot be played", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	await addSound(survey, "useful/audio?lang=en");
	const { page } = await newVisitor(site);
	await page.route("**/collect/media/**", (route) => route.abort());
	await start(page, url);
	await press(page, "Listen");
	await page.getByText("The sound cannot be played just now.").waitFor();
	await expectUsable(page);
	await choose(page, "Yes");
	await press(page, "Continue");
	await onPage(page, "Was it clear?");
});

it("reads with a voice of the language alone, also when voices come late", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { page, context } = await newVisitor(site);
	await context.addInitScript(() => {
		// Headless Chromium has no voices: these stand in for a device's own.
		const voices: object[] = [
			{ lang: "pl-PL", localService: true, voiceURI: "p" },
		];
		const spoken: string[] = [];
		const speech = Object.assign(new EventTarget(), {
			getVoices: () => voices,
			cancel: () => spoken.push("(silence)"),
			speak: ({ text }: { text: string }) => spoken.push(text),
		});
		Object.defineProperty(window, "speechSynthesis", { value: speech });
		Object.assign(window, {
			spoken,
			SpeechSynthesisUtterance: class {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			},
			learnEnglish() {
				voices.push({ lang: "en-GB", localService: true, voiceURI: "e" });
				speech.dispatchEvent(new Event("voiceschanged"));
			},
		});
	});
	await start(page, url);
	await onPage(page, "Was it useful?");
	expect(await button(page, "Listen").count()).toBe(0);
	await page.evaluate(() => Reflect.get(window, "learnEnglish")());
	await press(page, "Listen");
	await expectUsable(page);
	const spoken = () =>
		page.evaluate(() => Reflect.get(window, "spoken") as string[]);
	await expect
		.poll(spoken)
		.toEqual(["(silence)", "Was it useful?", "Yes", "No"]);
	await press(page, "Stop");
	await button(page, "Listen").waitFor();
	await press(page, "Continue");
	await expect.poll(async () => (await spoken()).at(-1)).toBe("(silence)");
});

it.each([
	["phone", phone],
	["tablet", tablet],
])(
	"shows pictures above the question and in its options on a %s",
	async (_, size) => {
		const { survey, url } = await newLink(site, threeQuestions);
		const says = (en: string) => ({ alternative: { en } });
		await addPicture(
			survey,
			"useful/picture",
			says("A calm room"),
			[1200, 800],
		);
		await addPicture(
			survey,
			"useful/picture?option=yes",
			says("A thumb up"),
			[40, 40],
		);
		await addPicture(
			survey,
			"useful/picture?option=no",
			{ decorative: true },
			[90, 30],
		);
		const { page, faults } = await newVisitor(site, size);
		await start(page, url);
		await page.getByRole("img", { name: "A calm room" }).waitFor();
		await page.getByRole("radio", { name: "A thumb up Yes" }).waitFor();
		await page.getByRole("radio", { name: "No", exact: true }).waitFor();
		const widths = await page
			.locator(".option-picture")
			.evaluateAll((all) => all.map((each) => each.clientWidth));
		expect(new Set(widths).size).toBe(1);
		await expectUsable(page);
		await choose(page, "Yes");
		await expectUsable(page);
		expect(faults).toEqual([]);
	},
);

it("is mirrored in Arabic, with the button in the language", async () => {
	const ar = (text: string) => ({ ar: text });
	const arabic: Instrument = {
		...threeQuestions,
		id: "arabic",
		languages: ["ar"],
		title: ar("سؤال واحد"),
		purpose: ar("لنعرف كيف كانت الجلسة."),
		recall: ar("اليوم"),
		licence: { ...threeQuestions.licence, summary: ar("مجاني") },
		responseSets: {
			yes_no: {
				options: [
					{ code: "yes", label: ar("نعم") },
					{ code: "no", label: ar("لا") },
				],
			},
		},
		items: [
			single("useful", {
				responseSet: "yes_no",
				topic: ar("الفائدة"),
				text: ar("هل كانت مفيدة؟"),
			}),
		],
	};
	await publish(person, arabic);
	const { survey, url } = await newLink(site, arabic, { languages: ["ar"] });
	await addSound(survey, "useful/audio?lang=ar", 20);
	await addPicture(survey, "useful/picture", { decorative: true }, [600, 200]);
	await addPicture(
		survey,
		"useful/picture?option=yes",
		{ decorative: true },
		[9, 9],
	);
	const { page, faults } = await newVisitor(site, tablet);
	await page.goto(url);
	await page.locator("#start-button").click();
	await page.getByRole("button", { name: "استمع", exact: true }).click();
	await page.getByRole("button", { name: "إيقاف", exact: true }).waitFor();
	await expectUsable(page);
	const right = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((it) => Math.round(it.getBoundingClientRect().right));
	// Picture, button and cards begin at the same edge, which is the right one.
	for (const part of [".picture", ".listen button"])
		expect(await right(part)).toBe(await right(".card"));
	expect(faults).toEqual([]);
});

it("keeps the room of a picture before it comes", async () => {
	const { survey, url } = await newLink(site, threeQuestions);
	const words = { decorative: true };
	await addPicture(survey, "useful/picture", words, [1200, 800]);
	const { page } = await newVisitor(site);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route("**/collect/media/**", async (route) => {
		await held;
		await route.continue();
	});
	await start(page, url);
	await onPage(page, "Was it useful?");
	const place = () => page.getByRole("radio", { name: "Yes" }).boundingBox();
	const before = await place();
	release();
	await page.waitForFunction(
		() => document.querySelector<HTMLImageElement>(".picture")?.complete,
	);
	expect(await place()).toEqual(before);
});

/** A survey with a version for these people. */
async function withVersion(kind: VersionKind) {
	const short = sampleInstrument({
		id: kind,
		title: both(`One question, ${kind}`),
		items: [single("good", { text: both("Was it good?") })],
	});
	await publish(person, short);
	const link = await newLink(site, threeQuestions);
	const version = await addSurvey(site.field, short, { languages: ["en"] });
	const path = `${link.survey.path}/variants/${kind}`;
	const offer = { survey: version.id, note: "Not validated." };
	expect((await person.call("PUT", path, offer)).status).toBe(200);
	return { ...link, version };
}

/** Whose words the answers are is asked elsewhere. */
async function asksNotWho({ path }: { path: string }) {
	const settings = { idleSeconds: 90, asksWhoAnswered: false };
	const reply = await person.call("PUT", `${path}/settings`, settings);
	expect(reply.status).toBeLessThan(300);
}

it("leads from the start page to an easy-read version, and keeps its answers apart", async () => {
	const { survey, version, token, url } = await withVersion("easy-read");
	await asksNotWho(survey);
	await asksNotWho(version);
	const smile = { alternative: { en: "A smile" } };
	await addPicture(version, "good/picture", smile, [60, 40]);

	const { page, faults } = await newVisitor(site);
	await page.goto(url);
	await page.getByText("Choose the version for you").waitFor();
	await expectUsable(page);
	await page.getByRole("link", { name: "Easy read" }).click();
	await page.waitForURL(`**/r/${token}?*version=easy-read*`);
	await page.getByRole("link", { name: "Standard" }).waitFor();
	await expectUsable(page);
	await press(page, "Start");
	await onPage(page, "Was it good?");
	await page.getByRole("img", { name: "A smile" }).waitFor();
	await choose(page, "Answer 4");
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await responses(site, version)).toMatchObject([
		{ answers: { good: 4 } },
	]);
	expect(await responses(site, survey)).toEqual([]);

	// The survey itself asks its own questions, whatever the version's draft was.
	await page.goto(url);
	await press(page, "Start");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await responses(site, survey)).toHaveLength(1);
	expect(faults).toEqual([]);
});

it("does not ask who answers in the version for whoever answers for another", async () => {
	const { version, url } = await withVersion("proxy");
	const { page } = await newVisitor(site);
	await page.goto(url);
	await page.getByRole("link", { name: "To answer for somebody else" }).click();
	await press(page, "Start");
	await choose(page, "Answer 2");
	await press(page, "Send my answers");
	await onPage(page, thanks);
	expect(await responses(site, version)).toMatchObject([{ mode: "proxy" }]);
});
