import { v7 } from "uuid";
import { expect, it } from "vitest";
import {
	sampleInstrument,
	scale,
	single,
} from "../instruments/sample-instrument.ts";
import {
	addLink,
	addSurvey,
	type Field,
	send,
	submission,
} from "../support/field.ts";
import { goLive, publish } from "../support/person.ts";
import {
	expectAccessible,
	expectAccessibleInBoth,
	expectNoSidewaysScrolling,
	heading,
	newMemberPage,
	openStudioSite,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, false);
const made = await person.make("/projects", { name: "Care navigators" });
const path = `/projects/${made.id}`;
await goLive(person, path);
const field: Field = {
	app: site.app,
	person,
	project: path,
	projectId: made.id,
};
const instrument = sampleInstrument({
	items: [single("a"), single("b")],
	scales: [scale({ items: ["a", "b"], primary: true })],
});
await publish(person, instrument);
const survey = await addSurvey(field, instrument, {
	title: "Working together",
	linkage: "participant",
});

/** Two arms of eight: those in the team score higher, and cost a little more. */
const people = Array.from({ length: 16 }, (_, at) => ({
	code: `N${at + 1}`,
	arm: at < 8 ? "team" : "usual",
	answer: (at < 8 ? 3 : 1) + (at % 3),
	cost: (at < 8 ? 1_300 : 1_000) + 90 * (at % 5) + 40 * (at % 3),
}));
for (const { code, arm, answer } of people) {
	const { id } = await person.make(`${path}/participants`, {
		code,
		attributes: { arm },
	});
	const { token } = await addLink(field, survey, {
		kind: "personal",
		participant: id,
	});
	await send(field, token, v7(), submission({ a: answer, b: answer }));
}
const file = ["Study no;Euro 2025;Remarks"]
	.concat(people.map(({ code, cost }) => `${code};${cost},50;none`))
	.join("\n");

const { page, faults } = await newMemberPage(site, person);
const sizes = [390, 820, 1280];

async function expectFitting() {
	await page.setViewportSize({ width: 320, height: 640 });
	await expectNoSidewaysScrolling(page);
	for (const width of sizes) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page);
	}
}

it("says what to do first, and adds a figure", async () => {
	await page.goto(`${survey.path}/summary`);
	await page.getByRole("link", { name: "Beside other figures" }).click();
	await page.getByText("No figures yet").waitFor();
	await expectFitting();
	await page.getByRole("link", { name: "Add a figure" }).click();
	await heading(page, "Figures of people").waitFor();
	await page.getByRole("button", { name: "Add it" }).click();
	await page.getByText("Enter which time it is about").first().waitFor();
	await page.getByLabel("Name", { exact: true }).fill("Cost of care");
	await page.getByLabel("Unit", { exact: true }).fill("€");
	await page.getByLabel("Which time it is about").fill("2025");
	await page.getByRole("button", { name: "Add it" }).click();
	await page.getByRole("link", { name: "Cost of care" }).waitFor();
	await expectFitting();
});

it("imports a file, after saying what is wrong with it and what its columns hold", async () => {
	await page.getByRole("link", { name: "Import values" }).click();
	await heading(page, "Import values").waitFor();
	await page
		.getByLabel("Or paste it here")
		.fill(`${file}\nN99;1,50;none\nN1;x;none`);
	await page.getByLabel("The file has decimal commas").check();
	await page.getByRole("button", { name: "Look through it" }).click();
	await page.getByText("1 error to correct first").waitFor();
	await page
		.getByLabel("What Study no holds")
		.selectOption("Participant's code");
	await page.getByText("Say which column holds which figure").waitFor();
	await page
		.getByLabel("What Euro 2025 holds")
		.selectOption("Cost of care (€)");
	await page
		.getByText("No participant of this project has this code")
		.waitFor();
	await page.getByText("This is no figure").waitFor();
	await expectFitting();
	await page.getByLabel("Or paste it here").fill(file);
	await page.getByRole("button", { name: "Look through it" }).click();
	await page
		.getByLabel("What Study no holds")
		.selectOption("Participant's code");
	await page
		.getByLabel("What Euro 2025 holds")
		.selectOption("Cost of care (€)");
	await page.getByText("nothing is wrong with them").waitFor();
	await expectFitting();
	await page.getByRole("button", { name: "Import 1 figure" }).click();
	await page.getByText("The values are imported.").waitFor();
	await heading(page, "Figures of people").waitFor();
	await page.getByRole("cell", { name: "16", exact: true }).waitFor();
});

it("shows whether score and cost go together, with the figures read by arrow keys", async () => {
	await page.goto(`${survey.path}/beside`);
	const picture = page.getByRole("figure").first();
	await picture.getByRole("application").focus();
	await page.keyboard.press("ArrowRight");
	await expect
		.poll(() => picture.getByRole("status").first().textContent())
		.toMatch(/^N\d+.*: .*Cost of care \(€\) 1,\d+/);
	await page.getByText(/^Of 100 people in the upper half/).waitFor();
	await page.getByText("Going together is no cause.").waitFor();
	await page.getByText(/^Few people leave this unsure/).waitFor();
	await page.getByText(/^Correct for a restricted range/).click();
	const reliability = page.getByLabel("Reliability of the figure");
	await reliability.fill("1,5");
	await page.getByRole("button", { name: "Show the correction" }).click();
	await page.getByText("Write a point for decimals").first().waitFor();
	await reliability.fill("0.8");
	await page.getByRole("button", { name: "Show the correction" }).click();
	await page
		.getByRole("rowheader", { name: /^r, corrected for chance error/ })
		.waitFor();
	await expectFitting();
});

it("compares two groups in outcome, cost and worth, in words and a picture", async () => {
	await page.getByText(/Points for money are given where/).waitFor();
	await page.getByLabel(/^Twice the score means/).click();
	await page.getByText(/points for each €1,000/).waitFor();
	await page.getByLabel("Groups by").selectOption("arm");
	await page.getByLabel("This group").selectOption("team (8)");
	await page.getByLabel("Compared with").selectOption("usual (8)");
	await page.getByText(/team did 1\.88 points better than usual/).waitFor();
	await page.getByLabel(/^What one point is worth/).fill("500");
	await page.getByRole("button", { name: "Work out the benefit" }).click();
	await page.getByText(/^If one point is worth €500/).waitFor();
	await page.getByRole("figure").nth(1).waitFor();
	await expectFitting();
	await page.emulateMedia({ media: "print" });
	await page.getByText(/^If one point is worth €500/).waitFor();
	expect(await page.getByLabel("Groups by").isVisible()).toBe(false);
	await page.emulateMedia({ media: "screen" });
	await expectAccessibleInBoth(page);
});

it("takes an import back", async () => {
	await page.goto(`${path}/figures`);
	await page.getByRole("link", { name: "Cost of care" }).click();
	await page.getByText(/16 people have it/).waitFor();
	await expectFitting();
	await page.getByRole("button", { name: "Take back the last import" }).click();
	await page.getByText(/0 people have it/).waitFor();
	await page.goto(`${survey.path}/beside`);
	await page.getByText("No values yet").waitFor();
	expect(faults).toEqual([]);
});

it("says why it cannot be done where answers are not joined to participants", async () => {
	const anonymous = await addSurvey(field, instrument, { linkage: "none" });
	await page.goto(`${anonymous.path}/beside`);
	await page
		.getByText("This survey's answers cannot be joined to other figures")
		.waitFor();
	await expectFitting();
});
