import { v4 as newId } from "uuid";
import { expect, it } from "vitest";
import type { Submission } from "../../server/collect/collect.schemas.ts";
import type { Link } from "../../server/links/links.schemas.ts";
import type { Survey } from "../../server/surveys/surveys.schemas.ts";
import { widths } from "../support/browser.ts";
import { submission } from "../support/field.ts";
import { goLive, newSurvey, publish, signUp } from "../support/person.ts";
import { waitingRoom } from "./designer-site.ts";
import {
	expectAccessible,
	expectAccessibleInBoth,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const questionnaire = waitingRoom("waiting");
await publish(person, questionnaire);
const { id: project } = await person.make("/projects", { name: "Waiting" });
const base = `/projects/${project}`;
await goLive(person, base);
const designer = await signUp(site.app, "designer@example.org");
await person.make(`${base}/members`, {
	email: "designer@example.org",
	role: "designer",
});
const { page, faults } = await newMemberPage(site, person);

async function expectSound() {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessibleInBoth(page);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

async function newest(): Promise<Survey> {
	const { body } = await person.get<{ surveys: Survey[] }>(`${base}/surveys`);
	const found = body.surveys.find(({ waves }) =>
		waves.some(({ pilot }) => pilot),
	);
	if (!found) throw new Error("No survey has a pilot.");
	return found;
}

it("makes a survey with a pilot first, and names it wherever waves are listed", async () => {
	await page.goto("/surveys/new?instrument=waiting&version=1.0.0");
	await heading(page, "New survey").waitFor();
	await page.getByLabel("Project").selectOption({ label: "Waiting" });
	await page.getByLabel("Title", { exact: true }).fill("How was the waiting?");
	await page.getByLabel("Before and after a change").check();
	await page.getByLabel("Try it out first").check();
	await page
		.getByText(/^Pilot: open from now .* A pilot: it is in no figure/)
		.waitFor();
	await page.getByText("Names and times of the waves").click();
	await page.getByLabel("Name", { exact: true }).first().fill("Trying out");
	await page.getByLabel(/^Confidential by participant/).check();
	await page.getByRole("button", { name: "Make the survey" }).click();
	await heading(page, "Links").waitFor();
	const { id, waves } = await newest();
	expect(waves.map(({ title, pilot }) => [title, pilot])).toEqual([
		["Trying out", true],
		["Baseline", false],
		["Follow-up", false],
	]);
	await page
		.getByLabel("Wave", { exact: true })
		.selectOption({ label: "Trying out (pilot)" });
	await page.getByLabel("Poster or message").check();
	await page.getByRole("button", { name: "Make link" }).click();
	await page.getByRole("row", { name: /Trying out \(pilot\)/ }).waitFor();
	const survey = `${base}/surveys/${id}`;
	for (const place of ["", "/paper", "/exports"]) {
		await page.goto(survey + place);
		await page
			.getByText("Trying out (pilot)")
			.first()
			.waitFor({ state: "attached" });
	}
	await page.goto(survey);
	await page.getByText("It is in no figure.").waitFor();
	await expectAccessible(page);
	await page.goto(`${base}`);
	await page.getByText("Trying out (pilot), Baseline, Follow-up").waitFor();
	expect(faults).toEqual([]);
});

it("says how to have a pilot where a survey has none", async () => {
	const { id } = await person.make(
		`${base}/surveys`,
		newSurvey({ title: "Without", linkage: "none" }),
	);
	await page.goto(`${base}/surveys/${id}/trial`);
	await page.getByText("This survey has no pilot wave").waitFor();
	await page.getByText("Nothing is noted yet.").waitFor();
	await expectSound();
});

it("shows what a pilot tells, once somebody has answered", async () => {
	const { id } = await newest();
	const survey = `${base}/surveys/${id}`;
	await page.goto(`${survey}/trial`);
	await page.getByText("Nobody has answered yet.").waitFor();
	await expectSound();

	const { token } = await person.make<Link & { token: string }>(
		`${survey}/links`,
		{ wave: "trying-out", kind: "open" },
	);
	const given: Submission["answers"][] = [
		{ welcome: 3, told: 2 },
		{ welcome: 1 },
		{ welcome: 2 },
	];
	for (const answers of given) {
		const { status } = await person.call(
			"PUT",
			`/collect/${token}/responses/${newId()}`,
			submission(answers),
		);
		expect(status).toBe(201);
	}
	await page.reload();
	await page
		.getByText("3 responses. Half of the people needed 5.0 minutes")
		.waitFor();
	const table = page.getByRole("table", {
		name: "How each question was answered",
	});
	await table
		.getByRole("row", { name: /Welcome/ })
		.getByText("Not at all 1")
		.waitFor();
	await expectSound();
});

it("shows on which questions people stayed, and to which they came back", async () => {
	const { id } = await newest();
	const survey = `${base}/surveys/${id}`;
	await page.goto(`${survey}/trial`);
	await page.getByText("not known of any response yet").waitFor();
	const { token } = await person.make<Link & { token: string }>(
		`${survey}/links`,
		{ wave: "trying-out", kind: "open" },
	);
	for (const [place, seconds] of [30, 40, 50, 60, 70].entries()) {
		const questionTimes: Submission["questionTimes"] = {
			welcome: { seconds, visits: place === 0 ? 2 : 1 },
			...(place < 4 && { told: { seconds: 5, visits: 1 } }),
		};
		const { status } = await person.call(
			"PUT",
			`/collect/${token}/responses/${newId()}`,
			submission({ welcome: 3 }, { questionTimes }),
		);
		expect(status).toBe(201);
	}
	await page.reload();
	await page
		.getByText(
			"People stayed longest on “Welcome”: half of them 50 seconds or more, where about 10 were expected. One question took more than twice as long as expected. They came back most often to “Welcome”: 20 % of those who had it.",
		)
		.waitFor();
	const table = page.getByRole("table", { name: /^Time on each question/ });
	const rows = table.getByRole("row");
	await expect
		.poll(() => rows.nth(1).innerText())
		.toMatch(/^Welcome\s+50\s+40 to 60\s+10\s+20 %\s+5\s+Long for its words$/);
	// Four people had it, so that nothing of them is told.
	await expect
		.poll(() => rows.nth(2).innerText())
		.toMatch(/^Told how long\s+–/);
	await page.getByText("How this was worked out").click();
	await page.getByText("at 240 words a minute").waitFor();
	await expectSound();
});

it("keeps notes of interviews, changes them, and takes one away with a way back", async () => {
	const { id } = await newest();
	await page.goto(`${base}/surveys/${id}/trial`);
	await page.getByRole("button", { name: "Add it" }).click();
	await page.getByRole("link", { name: "Say what you saw or heard" }).waitFor();
	await expectAccessible(page);
	await page.getByLabel("Interview", { exact: true }).fill("P1");
	await page
		.getByLabel("Question", { exact: true })
		.selectOption({ label: "1. Welcome" });
	await page.getByLabel("Where it went wrong").selectOption("recall");
	await page
		.getByLabel("What you saw or heard")
		.fill("Took it for the first visit.");
	await page.getByLabel("What might be changed").fill("Say today.");
	await page.getByRole("button", { name: "Add it" }).click();
	await page.getByText("1 note of 1 interview.").waitFor();
	await page.getByText("Interview P1, noted by Test Owner").waitFor();
	const form = page.getByLabel("What you saw or heard");
	await expect.poll(() => form.inputValue()).toBe("");
	await expect
		.poll(() => page.getByLabel("Interview", { exact: true }).inputValue())
		.toBe("P1");
	await form.fill("Found it long.");
	await page.getByRole("button", { name: "Add it" }).click();
	await page.getByText("2 notes of 1 interview.").waitFor();
	await expectSound();

	await page.getByRole("button", { name: /^Change ?: The whole/ }).click();
	await page
		.getByRole("list", { name: "Notes" })
		.getByLabel("What you saw or heard")
		.fill("Found it far too long.");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await page.getByText("Found it far too long.").waitFor();
	await page.getByRole("button", { name: /^Take away ?: 1. Welcome/ }).click();
	await page.getByText("1 note of 1 interview.").waitFor();
	await page.getByRole("button", { name: "Undo" }).click();
	await page.getByText("Took it for the first visit.").waitFor();
	await page
		.getByRole("row", { name: /Welcome/ })
		.getByRole("cell", { name: "1", exact: true })
		.last()
		.waitFor();
	expect(faults).toEqual([]);
});

it("shows a designer the notes and no figures", async () => {
	const { id } = await newest();
	const visitor = await newMemberPage(site, designer);
	await visitor.page.goto(`${base}/surveys/${id}/trial`);
	await visitor.page
		.getByText("The figures of so few people are for")
		.waitFor();
	await visitor.page.getByText("Took it for the first visit.").waitFor();
	expect(await visitor.page.getByRole("table").count()).toBe(0);
	await expectAccessible(visitor.page);
	expect(visitor.faults).toEqual([]);
});
