import { expect, it } from "vitest";
import { both, sampleInstrument } from "../instruments/sample-instrument.ts";
import { addSurvey, openField } from "../support/field.ts";
import { plainPng, toneWav } from "../support/media-files.ts";
import { publish } from "../support/person.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
} from "./studio-site.ts";

const site = await openStudioSite();
const field = await openField(site.app);
const { person } = field;
const instrument = sampleInstrument();
const easy = sampleInstrument({
	id: "easy",
	title: both("Sample, easy read"),
	lineage: {
		from: { title: "Sample", id: "sample", version: "1.0.0" },
		relation: "easy-read-of",
		differences: [],
	},
});
await publish(person, instrument);
await publish(person, easy);
const languages = ["en", "cy"];

it("takes sounds and pictures, and says what is missing", async () => {
	const survey = await addSurvey(field, instrument, { languages });
	const { page, faults } = await newMemberPage(site, person);
	await page.goto(survey.path);
	await page.getByRole("link", { name: "Pictures and sound" }).click();
	await heading(page, "Pictures and sound").waitFor();
	await page.getByText("0 sounds, 0 pictures.").waitFor();
	await expectAccessible(page);

	const file = (name: string) => page.getByLabel(name, { exact: true });
	const save = page.getByRole("button", { name: "Save", exact: true });
	const ofSound = "sound of “Question a?” in Welsh";
	await file(`Add ${ofSound}`).setInputFiles({
		name: "a.wav",
		mimeType: "audio/wav",
		buffer: toneWav(),
	});
	await page.getByText("Not checked yet").waitFor();
	await page.locator(`audio[aria-label="${ofSound}"]`).waitFor();
	await page.getByText(`Who made and checked it: ${ofSound}`).click();
	await page.getByLabel("Checked by").fill("A Welsh speaker");
	await save.click();
	await page.getByText("Checked by A Welsh speaker").waitFor();

	const ofPicture = "picture of “Answer 1” in “Question a?”";
	await file(`Add ${ofPicture}`).setInputFiles({
		name: "face.png",
		mimeType: "image/png",
		buffer: Buffer.from("<script>alert(1)</script>"),
	});
	await page.getByText("This is no whole PNG").waitFor();
	await expectAccessible(page);
	await file(`Add ${ofPicture}`).setInputFiles({
		name: "face.png",
		mimeType: "image/png",
		buffer: plainPng(90, 60),
	});
	await page.getByText("Not shown: say what it shows").waitFor();
	await page.getByText(`What it shows: ${ofPicture}`).click();
	await page.getByLabel("What it shows, in English").fill("A sad face");
	await save.last().click();
	await page.getByText("Say in Welsh what the picture shows").first().waitFor();
	await page.getByLabel("What it shows, in Welsh").fill("Wyneb trist");
	await save.last().click();
	await page.getByRole("img", { name: "A sad face" }).waitFor();
	await expectAccessible(page);

	await page.getByRole("button", { name: `Take away ${ofPicture}` }).click();
	await page.getByRole("button", { name: "Take it away" }).click();
	await page.getByText("1 sound, 0 pictures.").waitFor();
	expect(faults).toEqual([]);
});

it("offers a version for other people, with advice, and takes it back", async () => {
	const survey = await addSurvey(field, instrument, { languages });
	await addSurvey(field, easy, { languages, title: "In easy words" });
	const { page, faults } = await newMemberPage(site, person);
	await page.goto(survey.path);
	await page.getByText("Offer a version", { exact: true }).click();
	await page.getByRole("button", { name: "Offer it" }).click();
	await page.getByText("Choose the survey").first().waitFor();
	await expectAccessible(page);
	await page.getByLabel("For whom").selectOption("proxy");
	await page
		.getByLabel("The survey that is the version")
		.selectOption({ label: "In easy words" });
	// Its instrument says what it is.
	await expect
		.poll(() => page.getByLabel("For whom").inputValue())
		.toBe("easy-read");
	await page.getByLabel("For whom").selectOption("child-8-11");
	await page.getByText("It has 5 answers to choose from.").first().waitFor();
	await expectAccessible(page);
	await page
		.getByLabel("What is known of its validity")
		.fill("Tried with three children.");
	await page.getByRole("button", { name: "Offer it" }).click();
	await page.getByText("Tried with three children.").waitFor();
	await page.getByText("It has 5 answers to choose from.").first().waitFor();
	await expectAccessible(page);

	await page.getByRole("link", { name: "In easy words" }).last().click();
	await page.getByText("This survey is a version of").waitFor();
	await expectAccessible(page);
	await page.goBack();
	await page.getByRole("button", { name: "Stop offering it" }).click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "Stop offering it" })
		.click();
	await page.getByText("It is offered no longer.").waitFor();
	await page.getByText("None. A version is").waitFor();
	expect(faults).toEqual([]);
});
