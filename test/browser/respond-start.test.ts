import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { cy } from "../../client/respond/words/cy.ts";
import type { NewSurvey } from "../../server/surveys/surveys.schemas.ts";
import type { Linkage } from "../../server/wire.schemas.ts";
import { both, sampleInstrument } from "../instruments/sample-instrument.ts";
import { goLive, publish } from "../support/person.ts";
import { everyKind, threeQuestions } from "./respond-instrument.ts";
import {
	answerThree,
	choose,
	expectUsable,
	newLink,
	newPersonalLink,
	newVisitor,
	onPage,
	openRespondSite,
	press,
	type RespondSite,
	responses,
	start,
	thanks,
} from "./respond-site.ts";

const site = await openRespondSite();
const ownCode: Partial<NewSurvey> = {
	linkage: "own-code",
	codeQuestions: ["mother-first-name", "birth-day", "older-siblings"],
};

it("says before anything else how answers are joined, in plain words", async () => {
	const { page } = await newVisitor(site);
	const linkedBy = (linkage: Linkage) =>
		newLink(site, threeQuestions, { linkage });
	const said = [
		[await linkedBy("none"), "Anonymous. We do not ask"],
		[await linkedBy("own-code"), "Confidential by own code. We do not"],
		[await newPersonalLink(site), "Confidential by participant. Your"],
		// An open link knows no participant.
		[await linkedBy("participant"), "Not joined to you. We do not ask"],
	] as const;
	for (const [{ url }, words] of said) {
		await page.goto(url);
		await page.getByText(words).waitFor();
	}
});

it("tells a respondent without JavaScript whom to ask, and shows no button that does nothing", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site, { javaScriptEnabled: false });
	await page.goto(url);
	await page.locator("noscript p").waitFor();
	expect(await page.locator("noscript p").textContent()).toContain(
		"ask the person who gave you this questionnaire for a paper copy",
	);
	expect(await page.getByRole("button", { name: "Start" }).isVisible()).toBe(
		false,
	);
});

it("asks in the language that the respondent chooses", async () => {
	const welsh = sampleInstrument({
		id: "two-languages",
		respondent: "staff",
	});
	await publish(site.field.person, welsh);
	const { survey, url } = await newLink(site, welsh, {
		languages: ["en", "cy"],
		consent: both("We keep your answers."),
	});
	const { page } = await newVisitor(site);
	await page.goto(url);
	await page.getByRole("link", { name: "Cymraeg" }).click();
	await page.getByText("We keep your answers. (cy)").waitFor();
	await expectUsable(page);
	await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("cy");
	await page.getByRole("checkbox").check();
	await press(page, "Dechrau");
	await onPage(page, "Question a? (cy)");
	await choose(page, "Answer 3 (cy)");
	await expectUsable(page);
	for (let left = 3; left > 0; left -= 1) await press(page, cy.continue);
	await press(page, cy.send);
	await onPage(page, cy.sentTitle);
	const [response] = await responses(site, survey);
	expect(response).toMatchObject({ language: "cy", answers: { a: 3 } });
});

it("asks for the place and the private code, and shows the code to nobody", async () => {
	const wards = await openWards();
	const { survey, url } = await newLink(wards, threeQuestions, ownCode);
	const { page } = await newVisitor(wards);
	await start(page, url);
	await onPage(page, "Which place are you answering about?");
	await press(page, "Continue");
	await page.getByRole("alert").getByText("Choose a place").waitFor();
	await expectUsable(page);
	await choose(page, "Maple ward");
	await press(page, "Continue");

	await onPage(page, "Make your private code");
	await press(page, "Continue");
	await page.getByRole("alert").getByText("from 01 to 31").waitFor();
	await expectUsable(page);
	await fillCode(page, ["XX", "7", "xx"]);
	await press(page, "Continue");
	await page.getByRole("alert").getByText("at least two of these").waitFor();
	await expectUsable(page);
	await fillCode(page, ["m", "7", "2"]);
	await page.getByText("Your code is M-07-02").waitFor();
	await expectUsable(page);
	await press(page, "Continue");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);

	const [response] = await responses(wards, survey);
	expect(response?.own_code_hash).toHaveLength(32);
	expect(response?.site_id).not.toBeNull();
	expect(response?.participant_id).toBeNull();
});

it("makes the same code of the same person at a second time", async () => {
	const { survey, url } = await newLink(site, threeQuestions, ownCode);
	for (const typed of [
		["m", "7", "0"],
		["M", "07", "٠"],
	]) {
		const { page } = await newVisitor(site);
		await start(page, url);
		await fillCode(page, typed);
		await press(page, "Continue");
		await answerThree(page);
		await press(page, "Send my answers");
		await onPage(page, thanks);
	}
	const hashes = (await responses(site, survey)).map(({ own_code_hash }) =>
		own_code_hash?.toString("hex"),
	);
	expect(hashes).toHaveLength(2);
	expect(hashes[0]).toBe(hashes[1]);
});

it("does not show a private code again on a shared screen", async () => {
	const { url } = await newLink(site, threeQuestions, ownCode, {
		kind: "kiosk",
	});
	const { page } = await newVisitor(site);
	await start(page, url);
	await fillCode(page, ["m", "7", "2"]);
	await press(page, "Continue");
	await onPage(page, "Was it useful?");
	await press(page, "Back");
	await page.getByText("Your code is made.").waitFor();
	expect(await page.locator("#respond input").count()).toBe(0);
	await expectUsable(page);
	await press(page, "Continue");
	await onPage(page, "Was it useful?");
});

it("takes a code that is made up freely, where the survey asks no questions for it", async () => {
	const { survey, url } = await newLink(site, threeQuestions, {
		linkage: "own-code",
	});
	const { page } = await newVisitor(site);
	await start(page, url);
	await press(page, "Continue");
	await page.getByRole("alert").getByText("Type your code").waitFor();
	await expectUsable(page);
	await page.fill("#code-free", "blue heron");
	await press(page, "Continue");
	await answerThree(page);
	await press(page, "Send my answers");
	await onPage(page, thanks);
	const [response] = await responses(site, survey);
	expect(response?.own_code_hash).toHaveLength(32);
	expect(response?.own_code_parts).toBeNull();
});

it("ties a personal link's response to its participant, and an anonymous one to nobody", async () => {
	const linked = await newPersonalLink(site);
	const anonymous = await newLink(site, threeQuestions, { linkage: "none" });
	for (const { url } of [linked, anonymous]) {
		const { page } = await newVisitor(site);
		await start(page, url);
		await answerThree(page);
		await press(page, "Send my answers");
		await onPage(page, thanks);
	}
	const [ofLinked] = await responses(site, linked.survey);
	expect(ofLinked?.participant_id).not.toBeNull();
	const [ofAnonymous] = await responses(site, anonymous.survey);
	expect(ofAnonymous?.participant_id).toBeNull();
	expect(ofAnonymous?.id[14]).toBe("4");
});

it("stays in its column when letters are four times as large", async () => {
	const { url } = await newLink(site, everyKind);
	const { page } = await newVisitor(site, {
		viewport: { width: 320, height: 256 },
	});
	await page.goto(url);
	await expectUsable(page);
	await press(page, "Start");
	await press(page, "Continue");
	await onPage(page, "The person I saw listened to what mattered to me.");
	await expectUsable(page);
});

it("marks the chosen option where the reader has chosen the colours", async () => {
	const { url } = await newLink(site, threeQuestions);
	const { page } = await newVisitor(site, { forcedColors: "active" });
	await start(page, url);
	await choose(page, "Yes");
	const borders = await page
		.locator(".card")
		.evaluateAll((cards) =>
			cards.map((card) => getComputedStyle(card).borderColor),
		);
	expect(new Set(borders).size).toBe(2);
	await expectUsable(page);
});

/** Types each answer of the code. */
async function fillCode(page: Page, typed: readonly string[]) {
	const fields = ["mother-first-name", "birth-day", "older-siblings"];
	for (const [place, key] of fields.entries())
		await page.fill(`#code-${key}`, typed[place] ?? "");
}

/** A project with two places to choose from, apart from the others so that they are not asked. */
async function openWards(): Promise<RespondSite> {
	const { person } = site.field;
	const { id } = await person.make("/projects", { name: "Wards" });
	const project = `/projects/${id}`;
	await goLive(person, project);
	for (const name of ["Maple ward", "Oak ward"]) {
		await person.make(`${project}/sites`, { name });
	}
	return { ...site, field: { ...site.field, project, projectId: id } };
}
