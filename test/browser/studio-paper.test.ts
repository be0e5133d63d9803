import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import {
	agreeOptions,
	question,
	sampleInstrument,
	single,
} from "../instruments/sample-instrument.ts";
import { asOwner } from "../support/app.ts";
import { addSurvey, openField } from "../support/field.ts";
import { paperFormCode } from "../support/paper.ts";
import { pagesOf, textOf } from "../support/pdf-text.ts";
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
const instrument = inArabic(
	sampleInstrument({
		languages: ["en", "ar"],
		responseSets: {
			agree: { options: agreeOptions },
			order: { options: agreeOptions.slice(0, 3) },
		},
		items: [
			single("a"),
			single("b", { showIf: { item: "a", is: 5 } }),
			{ ...question("several"), type: "multiple", responseSet: "agree" },
			{
				...question("rate"),
				type: "rating",
				min: 0,
				max: 10,
				minLabel: { en: "None" },
				maxLabel: { en: "Most" },
			},
			{ ...question("count"), type: "number", min: 0, max: 50 },
			{ ...question("day"), type: "date" },
			{ ...question("words"), type: "long-text" },
			{ ...question("order"), type: "ranking", responseSet: "order", ranks: 2 },
			{
				...question("slide"),
				type: "slider",
				min: 0,
				max: 100,
				step: 5,
				minLabel: { en: "Worst" },
				maxLabel: { en: "Best" },
			},
		],
	}),
);
await publish(person, instrument);

/** Each text with the same in Arabic letters, so that both languages are there. */
function inArabic(definition: Instrument): Instrument {
	return JSON.parse(JSON.stringify(definition), (_, value) =>
		typeof value?.en === "string"
			? { en: value.en, ar: `سؤال ${value.en.replace(/\D/g, "")}` }
			: value,
	);
}

async function printed(page: Page) {
	await page.emulateMedia({ media: "print" });
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	await page.emulateMedia({ media: "screen" });
	return pdf;
}

it("prints a survey as tagged pages, each with the form's code", async () => {
	const survey = await addSurvey(field, instrument, {
		languages: ["en", "ar"],
	});
	const { page, faults } = await newMemberPage(site, person);
	await page.goto(survey.path);
	await page.getByRole("link", { name: "Paper forms" }).click();
	await heading(page, "Paper forms").waitFor();
	await page.getByLabel("Copies").fill("3");
	const said = page.getByText(/^3 forms of [1-9]\d* pages?\.$/);
	await said.waitFor();
	const pages = Number(/of (\d+)/.exec(await said.innerText())?.[1]);
	await expectAccessible(page);

	const pdf = await printed(page);
	const raw = pdf.toString("latin1");
	expect(raw).toContain("/StructTreeRoot");
	expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
	expect(pagesOf(pdf)).toBe(3 * pages);
	const text = textOf(pdf);
	expect(text).toContain("Questiona?");
	expect(text).toContain(
		"Ifyouanswered“Answer5”toquestion1,goonwithquestion2.Otherwisegotoquestion3.",
	);
	const codes = await page
		.locator(".paper-forms .paper-formcode")
		.allInnerTexts();
	expect(new Set(codes).size).toBe(3);
	for (const code of new Set(codes))
		expect(text.split(code)).toHaveLength(pages + 1);

	await page.getByLabel("Size").selectOption("large");
	await expect
		.poll(() =>
			page
				.locator(".paper-forms .paper-sheet")
				.first()
				.evaluate((sheet) =>
					Number.parseFloat(getComputedStyle(sheet).fontSize),
				),
		)
		.toBeGreaterThanOrEqual(24);
	await page.getByLabel("Copies").fill("1");
	await page.getByLabel("Language", { exact: true }).selectOption("ar");
	await page.getByText(/^1 form of [1-9]/).waitFor();
	const form = page.locator(".paper-forms");
	await expect.poll(() => form.getAttribute("dir")).toBe("rtl");
	await page.getByText("كيف تملأ هذه الاستمارة").last().waitFor();
	const arabic = textOf(await printed(page)).normalize("NFKC");
	// A line is drawn from its left end; some fonts draw a dotted letter as its body (ى) and its dots.
	expect(arabic.replaceAll("ى", "")).toContain([..."تاريخ"].reverse().join(""));
	expect(faults).toEqual([]);
});

it("keeps every question whole on its page", async () => {
	const survey = await addSurvey(field, instrument, {
		languages: ["en", "ar"],
	});
	const { page } = await newMemberPage(site, person);
	await page.goto(`${survey.path}/paper`);
	for (const size of ["standard", "large", "easy"]) {
		await page.getByLabel("Size").selectOption(size);
		await page
			.locator(`.paper-${size} .paper-forms .paper-block`)
			.first()
			.waitFor();
		// The pages are filled anew once the larger letters are measured.
		await expect
			.poll(() =>
				page.evaluate(() =>
					Array.from(
						document.querySelectorAll(".paper-forms .paper-room"),
						(room) => room.scrollHeight - room.clientHeight,
					).filter((more) => more > 1),
				),
			)
			.toEqual([]);
	}
});

it("keys a form twice, compares and stores it without a mouse", async () => {
	const survey = await addSurvey(field, instrument, {
		languages: ["en", "ar"],
	});
	const code = paperFormCode({ id: survey.id, instrument });
	const { page, faults } = await newMemberPage(site, person);
	const { keyboard } = page;
	const at = (name: string) =>
		expect
			.poll(() =>
				page.evaluate(() => document.activeElement?.getAttribute("name")),
			)
			.toBe(name);
	await page.goto(`${survey.path}/keying`);
	await page.locator("input:focus").waitFor();
	await expectAccessible(page);
	await keyboard.type(`${code.slice(0, -1)}x\n`);
	await page.getByText("one of its characters is wrong").waitFor();
	await keyboard.press("Control+A");
	await keyboard.type(`${code.toLowerCase()}\n`);

	await at("date");
	await keyboard.type("31 3 2026\n");
	await at("answers/a");
	await keyboard.type("4");
	await at("answers/several");
	await keyboard.type("13\n");
	await at("answers/rate");
	await keyboard.type("10\n7\n");
	await at("answers/day");
	await keyboard.type("1 2 2026\n");
	await at("answers/words");
	await page.getByText("Saved", { exact: true }).waitFor();
	await expectAccessible(page);

	await page.reload();
	await at("answers/words");
	await keyboard.type("Some words\n2-1\n75\n\n");
	await page.getByText("It waits for the second.").waitFor();

	await page.locator("input:focus").waitFor();
	await keyboard.type(`${code}\n`);
	await page.getByText("You did the first keying of this form.").waitFor();
	await at("date");
	await keyboard.type("31 3 2026\n5");
	await at("answers/b");
	await keyboard.press("Control+Z");
	await at("answers/a");
	await keyboard.type("3");
	await at("answers/several");
	await keyboard.type("1 3\n?\n7\n01022026\nSome words\n2 - 1\n75\n\n");
	await page
		.getByText("The keyings differ in 2 of 9 places (22.2 %).")
		.waitFor();
	await at("answers/a");
	await expectAccessible(page);
	await keyboard.press("ArrowLeft");
	await keyboard.press("Enter");
	await at("answers/rate");
	await keyboard.type("9\n\n");
	await page.getByText("The keyings differed in 2 of 9 places.").waitFor();
	await page.getByText("1 form is stored.").waitFor();

	const stored = await asOwner(site.app)
		.db.selectFrom("response")
		.where("survey_id", "=", survey.id)
		.select(["mode", "answers", "completed_at"])
		.execute();
	expect(stored).toEqual([
		{
			mode: "paper",
			answers: {
				a: 4,
				several: [1, 3],
				rate: 9,
				count: 7,
				day: "2026-02-01",
				words: "Some words",
				order: [3, 1],
				slide: 75,
			},
			completed_at: new Date("2026-03-31T00:00:00Z"),
		},
	]);
	expect(faults).toEqual([]);
});

it("deletes a form that was begun, and brings it back", async () => {
	const survey = await addSurvey(field, instrument, {
		languages: ["en", "ar"],
	});
	const code = paperFormCode({ id: survey.id, instrument });
	await person.make(`${survey.path}/paper-forms`, { code });
	const { page } = await newMemberPage(site, person);
	await page.goto(`${survey.path}/keying`);
	await page.getByRole("button", { name: `Delete ${code}` }).click();
	await page.getByText("No form is in work.").waitFor();
	await page.getByRole("button", { name: "Undo" }).click();
	await page.getByRole("row", { name: code }).waitFor();
});
