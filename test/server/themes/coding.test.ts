import { beforeAll, expect, test } from "vitest";
import type { CodingProgress } from "../../../server/themes/codings.schemas.ts";
import type { Codebook, Theme } from "../../../server/themes/themes.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { type Field, faultPaths, openField } from "../../support/field.ts";
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
let ann: Person;
let ben: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, wordsInstrument);
	ann = await addMember(field, "ann", "analyst");
	ben = await addMember(field, "ben", "analyst");
});

const texts = (count: number) =>
	Array.from({ length: count }, (_, n) => ({ best: `Text ${n}` }));

async function textOf(person: Person, survey: Written, response: number) {
	const page = await readPage(person, survey);
	const id = survey.responses[response];
	return page.texts.find((text) => text.response === id);
}

async function progress(person: Person, survey: Written) {
	const reply = await person.get<CodingProgress>(`${survey.path}/coding`);
	expect(reply.status).toBe(200);
	return reply.body;
}

const open = (survey: Written) => ann.post(`${survey.path}/coding/open`);

test("a coder sees their own codings, and nobody else's until they are open", async () => {
	const survey = await surveyWith(field, texts(3));
	const kind = await addTheme(ann, survey, "Kind");
	expect(await code(ann, survey, 0, [kind])).toBe(204);
	expect(await textOf(ann, survey, 0)).toMatchObject({
		mine: [kind],
		others: null,
		standing: null,
	});
	expect(await textOf(ben, survey, 0)).toMatchObject({
		mine: null,
		others: null,
		standing: null,
	});
	const blind = await progress(ben, survey);
	expect(blind).toMatchObject({
		texts: 3,
		coders: [{ name: "ann", coded: 1 }],
		isOpen: false,
		agreement: null,
		disputed: null,
	});
	expect((await open(survey)).status).toBe(200);
	expect(await textOf(ben, survey, 0)).toMatchObject({
		mine: null,
		others: [{ coder: "ann", themes: [kind] }],
		standing: { state: "coded", themes: [kind] },
	});
	expect(await progress(ben, survey)).toMatchObject({
		isOpen: true,
		openedBy: "ann",
	});
});

test("codings open by themselves once two people have coded every text", async () => {
	const survey = await surveyWith(field, texts(2));
	for (const person of [ann, ben])
		for (const response of [0, 1]) {
			expect((await progress(ann, survey)).isOpen).toBe(false);
			await code(person, survey, response, []);
		}
	expect((await progress(ann, survey)).isOpen).toBe(true);
});

test("agreement is what a calculation by hand gives", async () => {
	const survey = await surveyWith(field, texts(10));
	const kind = await addTheme(ann, survey, "Kind");
	const never = await addTheme(ann, survey, "Never");
	// Both 4, Ann alone 1, Ben alone 2, neither 3.
	const given = ["++", "++", "++", "++", "+-", "-+", "-+", "--", "--", "--"];
	for (const [response, [one, two]] of given.entries()) {
		await code(ann, survey, response, one === "+" ? [kind] : []);
		await code(ben, survey, response, two === "+" ? [kind] : []);
	}
	const { agreement, disputed } = await progress(ann, survey);
	expect(disputed).toBe(3);
	expect(agreement?.pairs).toHaveLength(1);
	expect(agreement?.pairs[0]?.texts).toBe(10);
	const of = (theme: string) =>
		agreement?.themes.find((each) => each.theme === theme);
	const pair = of(kind)?.pairs[0];
	expect(pair).toMatchObject({ both: 4, neither: 3, agreed: 0.7 });
	expect([pair?.onlyFirst, pair?.onlySecond].sort()).toEqual([1, 2]);
	// By chance .5 * .6 + .5 * .4 = .5, so (.7 - .5) / .5.
	expect(pair?.kappa).toBeCloseTo(0.4, 12);
	// 11 of 20 ratings found it, and 3 texts have one of each.
	expect(of(kind)?.alpha).toBeCloseTo(1 - (19 * 6) / (2 * 11 * 9), 12);
	expect(of(kind)?.meaning).toMatch(/too little/);
	expect(of(never)).toMatchObject({ alpha: null });
	expect(of(never)?.meaning).toMatch(/nothing to agree on/);
	expect(of(never)?.pairs[0]).toMatchObject({ agreed: 1, kappa: null });
});

test("only what was coded blind is compared, and stays as it was", async () => {
	const survey = await surveyWith(field, texts(2));
	const kind = await addTheme(ann, survey, "Kind");
	await code(ann, survey, 0, [kind]);
	await code(ben, survey, 0, []);
	await open(survey);
	expect(await code(ben, survey, 0, [kind])).toBe(409);
	expect(await code(ann, survey, 1, [kind])).toBe(204);
	expect(await code(ben, survey, 1, [kind])).toBe(204);
	expect(await code(ben, survey, 1, [])).toBe(204);
	const { agreement } = await progress(ann, survey);
	expect(agreement?.pairs[0]?.texts).toBe(1);
});

test("what is settled counts, and can be taken back", async () => {
	const survey = await surveyWith(field, texts(1));
	const kind = await addTheme(ann, survey, "Kind");
	await code(ann, survey, 0, [kind]);
	await code(ben, survey, 0, []);
	await open(survey);
	expect((await readPage(ann, survey, "?state=disputed")).total).toBe(1);
	expect((await readPage(ann, survey, `?theme=${kind}`)).total).toBe(0);
	expect(await code(ann, survey, 0, [kind], "settled")).toBe(204);
	expect(await textOf(ben, survey, 0)).toMatchObject({
		standing: { state: "settled", themes: [kind] },
	});
	expect((await readPage(ann, survey, "?state=disputed")).total).toBe(0);
	expect((await readPage(ann, survey, `?theme=${kind}`)).total).toBe(1);
	const path = `${survey.path}/texts/${survey.responses[0]}/best/settled`;
	expect((await ann.call("DELETE", path)).status).toBe(204);
	expect((await readPage(ann, survey, "?state=disputed")).total).toBe(1);
	expect((await ann.call("DELETE", path)).status).toBe(404);
});

test("nothing is settled while coders are blind", async () => {
	const survey = await surveyWith(field, texts(1));
	expect(await code(ann, survey, 0, [], "settled")).toBe(409);
});

test("a coding is taken away by whoever made it", async () => {
	const survey = await surveyWith(field, texts(1));
	await code(ann, survey, 0, []);
	const path = `${survey.path}/texts/${survey.responses[0]}/best/coding`;
	expect((await ben.call("DELETE", path)).status).toBe(404);
	expect((await ann.call("DELETE", path)).status).toBe(204);
	expect((await textOf(ann, survey, 0))?.mine).toBe(null);
});

test("merging counts one theme as another and changes no coding", async () => {
	const survey = await surveyWith(field, texts(2));
	const wait = await addTheme(ann, survey, "Waiting");
	const delay = await addTheme(ann, survey, "Delay");
	const time = await addTheme(ann, survey, "Time");
	await code(ann, survey, 0, [wait, delay]);
	await code(ben, survey, 0, [delay]);
	await open(survey);
	const merge = (theme: string, into: string) =>
		ann.call<Theme>("PUT", `${survey.path}/themes/${theme}/merge`, { into });
	expect((await merge(wait, delay)).body.mergedInto).toBe(delay);
	expect(await textOf(ann, survey, 0)).toMatchObject({
		mine: [delay],
		standing: { state: "agreed", themes: [delay] },
	});
	expect((await merge(delay, time)).status).toBe(200);
	expect((await readPage(ann, survey, `?theme=${time}`)).total).toBe(1);
	expect((await merge(time, wait)).status).toBe(422);
	expect((await merge(time, time)).status).toBe(422);
	for (const theme of [delay, wait])
		await ann.call("DELETE", `${survey.path}/themes/${theme}/merge`);
	const back = await textOf(ann, survey, 0);
	expect(new Set(back?.mine)).toEqual(new Set([wait, delay]));
	expect(back?.standing).toMatchObject({ state: "disputed" });
});

test("splitting gives a new theme the codings of the chosen texts, and merging back undoes it", async () => {
	const survey = await surveyWith(field, texts(2));
	const staff = await addTheme(ann, survey, "Staff");
	for (const response of [0, 1]) await code(ann, survey, response, [staff]);
	const split = await ann.post<Theme>(`${survey.path}/themes/${staff}/split`, {
		name: "Nurses",
		texts: [{ response: survey.responses[0], item: "best" }],
	});
	expect(split.status).toBe(201);
	const nurses = split.body.id;
	expect((await textOf(ann, survey, 0))?.mine).toEqual([nurses]);
	expect((await textOf(ann, survey, 1))?.mine).toEqual([staff]);
	await ann.call("PUT", `${survey.path}/themes/${nurses}/merge`, {
		into: staff,
	});
	expect((await textOf(ann, survey, 0))?.mine).toEqual([staff]);
});

test("a codebook is renamed, described, retired and put in order", async () => {
	const survey = await surveyWith(field, texts(1));
	const first = await addTheme(ann, survey, "Waiting times");
	const second = await addTheme(ann, survey, "Food");
	const path = `${survey.path}/themes`;
	const change = (theme: string, body: object) =>
		ann.call<Theme>("PATCH", `${path}/${theme}`, body);
	expect((await change(first, { name: "FOOD" })).status).toBe(409);
	expect((await change(first, { name: "Waiting" })).body).toMatchObject({
		name: "Waiting",
		mark: "WT",
		retired: false,
	});
	await change(second, { description: "Meals and drinks", retired: true });
	expect(await code(ann, survey, 0, [second])).toBe(422);
	const order = { themes: [second, first] };
	const { body } = await ann.call<Codebook>("PUT", `${path}/order`, order);
	expect(body.themes.map(({ name }) => name)).toEqual(["Food", "Waiting"]);
	const part = await ann.call("PUT", `${path}/order`, { themes: [first] });
	expect(faultPaths(part)).toEqual(["/themes"]);
	expect((await ann.post(path, { name: "waiting" })).status).toBe(409);
});

test("a retired theme stays where it was given", async () => {
	const survey = await surveyWith(field, texts(1));
	const old = await addTheme(ann, survey, "Old");
	const fresh = await addTheme(ann, survey, "Fresh");
	await code(ann, survey, 0, [old]);
	await ann.call("PATCH", `${survey.path}/themes/${old}`, { retired: true });
	expect(await code(ann, survey, 0, [old, fresh])).toBe(204);
});

test("codings are made of texts and themes that are there", async () => {
	const survey = await surveyWith(field, texts(1));
	const elsewhere = await surveyWith(field, texts(1));
	const foreign = await addTheme(ann, elsewhere, "Foreign");
	expect(await code(ann, survey, 0, [foreign])).toBe(422);
	const put = (item: string, response = survey.responses[0]) =>
		ann.call("PUT", `${survey.path}/texts/${response}/${item}/coding`, {
			themes: [],
		});
	expect((await put("worse")).status).toBe(404);
	expect((await put("a")).status).toBe(404);
	expect((await put("best", elsewhere.responses[0])).status).toBe(404);
});

test("the export holds one's own codings, and everybody's once they are open", async () => {
	const survey = await surveyWith(field, texts(2));
	const formula = await addTheme(ann, survey, "=cmd|A1");
	await code(ann, survey, 0, [formula]);
	await code(ben, survey, 0, []);
	await code(ben, survey, 1, []);
	const lines = async () => {
		const reply = await ann.get<string>(`${survey.path}/codings`);
		return reply.body.replace("\uFEFF", "").trim().split("\r\n").slice(1);
	};
	const [first, second] = survey.responses;
	expect(await lines()).toEqual([`${first},best,'=cmd|A1,ann,`]);
	await open(survey);
	await code(ann, survey, 0, [formula], "settled");
	expect((await lines()).sort()).toEqual(
		[
			`${first},best,'=cmd|A1,ann,1`,
			`${first},best,,ben,`,
			`${first},best,'=cmd|A1,settled,1`,
			`${second},best,,ben,`,
		].sort(),
	);
});

test("what was done to codebook and codings is in the audit, by whom", async () => {
	const survey = await surveyWith(field, texts(1));
	const kind = await addTheme(ann, survey, "Kind");
	await code(ben, survey, 0, [kind]);
	const rows = await asOwner(field.app)
		.db.selectFrom("audit")
		.where("subject_id", "in", [kind, survey.responses[0] ?? ""])
		.where("action", "in", ["themes.add", "texts.code"])
		.select(["action", "actor_name", "details"])
		.execute();
	expect(rows).toEqual([
		{ action: "themes.add", actor_name: "ann@example.org", details: {} },
		{
			action: "texts.code",
			actor_name: "ben@example.org",
			details: { item: "best", themes: 1 },
		},
	]);
});
