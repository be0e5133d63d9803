import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { WholeText } from "../../../server/themes/texts.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { type Field, openField } from "../../support/field.ts";
import { type Person, publish } from "../../support/person.ts";
import {
	addMember,
	addTheme,
	code,
	readPage,
	surveyWith,
	type Written,
	wordsInstrument,
} from "./written.ts";

let field: Field;
let analyst: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, wordsInstrument);
	analyst = await addMember(field, "analyst", "analyst");
});

const found = async (survey: Written, query: string) =>
	(await readPage(analyst, survey, query)).texts.map(({ text }) => text).sort();

test("every answer in words is one text, with what is known of it", async () => {
	const { id: site } = await field.person.make(`${field.project}/sites`, {
		name: "Ward 7",
	});
	const survey = await surveyWith(field, [
		{ best: "The nurses", worse: "The food", score: 4, site },
		{ score: 2 },
		{ worse: "Noise", wave: "follow-up" },
	]);
	const page = await readPage(analyst, survey);
	expect(page).toMatchObject({ total: 3, next: null, isOpen: false });
	expect(page.scale).toBe("Total");
	const nurses = page.texts.find(({ text }) => text === "The nurses");
	expect(nurses).toMatchObject({
		response: survey.responses[0],
		item: "best",
		wave: "baseline",
		site: "Ward 7",
		language: "en",
		mode: "self",
		score: 4,
		length: 10,
		isCut: false,
		mine: null,
		others: null,
		standing: null,
	});
	expect(await found(survey, "?wave=follow-up")).toEqual(["Noise"]);
	expect(await found(survey, `?site=${site}`)).toHaveLength(2);
	expect(await found(survey, "?item=worse")).toEqual(["Noise", "The food"]);
	expect(await found(survey, "?score=high")).toEqual([
		"The food",
		"The nurses",
	]);
	expect(await found(survey, "?score=low")).toEqual([]);
});

test.each([
	["KIND nurses", ["Kind nurses"]],
	["nurses kind", ["Kind nurses"]],
	["cafe", ["Café très cher"]],
	["TRÈS café", ["Café très cher"]],
	["ممرضات", ["شكرا للمُمَرِّضات"]],
	["💙", ["Thank you 💙"]],
	["100%", ["100% better_now"]],
	["better_now", ["100% better_now"]],
	["=1+1", ["=1+1"]],
	["absent", []],
])(
	"a search for %s finds whole words and parts of them",
	async (words, texts) => {
		searched ??= await surveyWith(
			field,
			[
				"Kind nurses",
				"Café très cher",
				"شكرا للمُمَرِّضات",
				"Thank you 💙",
				"100% better_now",
				"100 better now",
				"=1+1",
			].map((best) => ({ best })),
		);
		const query = `?search=${encodeURIComponent(words)}`;
		expect(await found(searched, query)).toEqual(texts);
	},
);
let searched: Written | undefined;

test("pages follow each other without a gap or a repeat", async () => {
	const texts = Array.from({ length: 60 }, (_, n) => ({
		best: `Text ${n}`,
		worse: `Other ${n}`,
	}));
	const survey = await surveyWith(field, texts);
	const seen: string[] = [];
	let query = "";
	for (let pages = 0; pages < 3; pages += 1) {
		const page = await readPage(analyst, survey, query);
		expect(page.total).toBe(pages === 0 ? 120 : null);
		seen.push(...page.texts.map(({ text }) => text));
		query = `?after=${page.next}`;
		if (pages === 2) expect(page.next).toBe(null);
	}
	expect(new Set(seen).size).toBe(120);
	expect(seen).toHaveLength(120);
});

test("a text of 2 MB is cut in the list and whole when it is opened", async () => {
	const survey = await surveyWith(field, [{ best: "Short", worse: "Also" }]);
	const id = survey.responses[0];
	const long = `${"word ".repeat(419_430)}end`;
	await sql`update response set answers = answers || ${JSON.stringify({ best: long })}::jsonb
		where id = ${id}`.execute(asOwner(field.app).db);
	const page = await readPage(analyst, survey, "?item=best&search=END");
	expect(page.texts).toMatchObject([{ isCut: true, length: 2_097_153 }]);
	expect(page.texts[0]?.text.length).toBe(600);
	const { status, body } = await analyst.get<WholeText>(
		`${survey.path}/texts/${id}/best`,
	);
	expect(status).toBe(200);
	expect(body.text).toBe(long);
});

test("identifiers are taken out before a text is cut", async () => {
	const number = "07700 900123";
	const filler = "x".repeat(594);
	const survey = await surveyWith(field, [{ best: `${filler} ${number} ok` }]);
	const page = await readPage(analyst, survey);
	expect(page.texts[0]?.text).not.toContain("077");
	const whole = await analyst.get<WholeText>(
		`${survey.path}/texts/${survey.responses[0]}/best`,
	);
	expect(whole.body).toMatchObject({
		text: `${filler} [phone] ok`,
		removed: 1,
	});
});

test("a filter by theme is of one's own codings until codings are open", async () => {
	const other = await addMember(field, "second", "analyst");
	const survey = await surveyWith(field, [{ best: "One" }, { best: "Two" }]);
	const theme = await addTheme(analyst, survey, "Kind");
	await code(analyst, survey, 0, [theme]);
	await code(other, survey, 1, [theme]);
	const texts = (person: Person) =>
		readPage(person, survey, `?theme=${theme}`).then((page) =>
			page.texts.map(({ text }) => text),
		);
	expect(await texts(analyst)).toEqual(["One"]);
	expect(await texts(other)).toEqual(["Two"]);
	expect(await found(survey, "?state=uncoded")).toEqual(["Two"]);
	expect(await found(survey, "?state=coded")).toEqual(["One"]);
	await analyst.post(`${survey.path}/coding/open`);
	expect((await texts(analyst)).sort()).toEqual(["One", "Two"]);
});

test.each([
	["?wave=none", 422],
	["?item=a", 422],
	["?state=disputed", 409],
	["?site=x", 422],
	["?unknown=1", 422],
	["?after=x", 422],
])("%s is refused with %i", async (query, status) => {
	refusing ??= await surveyWith(field, []);
	const reply = await analyst.get(`${refusing.path}/texts${query}`);
	expect(reply.status).toBe(status);
});
let refusing: Written | undefined;

test("every page is in the audit, without the words that were searched for", async () => {
	const survey = await surveyWith(field, [{ best: "Quillfeather was kind" }]);
	await readPage(analyst, survey, "?search=Quillfeather");
	const entry = await asOwner(field.app)
		.db.selectFrom("audit")
		.where("action", "=", "texts.view")
		.where("subject_id", "=", survey.id)
		.select("details")
		.executeTakeFirstOrThrow();
	expect(entry.details).toEqual({ texts: 1, filters: ["search"] });
});
