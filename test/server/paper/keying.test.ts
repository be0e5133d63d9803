import { describe, expect, test } from "vitest";
import type { Answers } from "#instruments/definition.ts";
import type { Keyed } from "#instruments/paper/keyed.ts";
import type {
	OpenForm,
	PaperForms,
	Stored,
} from "../../../server/paper/paper.schemas.ts";
import {
	randomAnswers,
	randomNumbers,
} from "../../instruments/random-answers.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { keyed as blank, paperFormCode } from "../../support/paper.ts";
import { type Person, publish, signUp } from "../../support/person.ts";

const field = await openField(await openApp());
const { person: owner, project, app } = field;
const second = await signUp(app, "second@example.org", "Test trust");
await owner.make(`${project}/members`, {
	email: "second@example.org",
	role: "collector",
});
const instrument = sampleInstrument({
	items: [
		single("a"),
		single("b", { showIf: { item: "a", is: 5 } }),
		{ ...question("several"), type: "multiple", responseSet: "agree" },
		{
			...question("rate"),
			type: "rating",
			min: 0,
			max: 10,
			minLabel: both("None"),
			maxLabel: both("Most"),
		},
		{ ...question("count"), type: "number", min: 0, max: 50 },
		{ ...question("day"), type: "date" },
		{ ...question("words"), type: "long-text" },
	],
});
await publish(owner, instrument);
const ask = (parts: Parameters<typeof addSurvey>[2] = {}) =>
	addSurvey(field, instrument, parts);
type Survey = Awaited<ReturnType<typeof ask>>;

const codeOf = (
	survey: Survey,
	parts: Parameters<typeof paperFormCode>[1] = {},
) => paperFormCode({ id: survey.id, instrument }, parts);
const forms = ({ path }: Survey) => `${path}/paper-forms`;
const open = (person: Person, survey: Survey, code: string) =>
	person.make<OpenForm>(forms(survey), { code });
const key = (
	person: Person,
	survey: Survey,
	form: { id: string },
	round: 1 | 2,
	parts: Partial<Keyed>,
	finished = true,
) =>
	person.call("PUT", `${forms(survey)}/${form.id}/keying`, {
		round,
		keyed: { ...blank, ...parts },
		finished,
	});
const store = (survey: Survey, form: { id: string }, body: object = {}) =>
	owner.post<
		Stored & { errors: { path: string; message: string }[] } & {
			type: string;
			title: string;
			status: number;
			detail: string;
		}
	>(`${forms(survey)}/${form.id}/response`, body);

/** The survey's responses as they are stored. */
function responsesOf(survey: Survey) {
	return asOwner(app)
		.db.selectFrom("response")
		.where("survey_id", "=", survey.id)
		.selectAll()
		.execute();
}

async function keyTwice(
	survey: Survey,
	code: string,
	parts: Partial<Keyed>,
): Promise<OpenForm> {
	const form = await open(owner, survey, code);
	await key(owner, survey, form, 1, parts);
	await key(second, survey, form, 2, parts);
	return form;
}

test("a form keyed twice alike becomes a response on paper, of the day on the form", async () => {
	const survey = await ask();
	const form = await keyTwice(survey, codeOf(survey), { answers: { a: 4 } });
	const { status, body } = await store(survey, form);
	expect({ status, body }).toEqual({
		status: 201,
		body: { compared: 2, differing: 0 },
	});
	expect(await responsesOf(survey)).toMatchObject([
		{
			mode: "paper",
			language: "en",
			answers: { a: 4 },
			completed_at: new Date("2026-03-31T00:00:00Z"),
		},
	]);
	const list = await owner.get<PaperForms>(forms(survey));
	expect(list.body).toEqual({
		keyTwice: true,
		forms: [],
		stored: { forms: 1, compared: 2, differing: 0 },
	});
	expect((await store(survey, form)).status).toBe(404);
	const again = await owner.post(forms(survey), { code: form.code });
	expect(again.body.type).toBe("/problems/already-exists");
});

test("whoever keys second sees nothing of the first, and is warned of their own", async () => {
	const survey = await ask();
	const code = codeOf(survey);
	const form = await open(owner, survey, code);
	expect(form).toMatchObject({ step: "first", keyedBy: [], sameKeyer: false });
	await key(owner, survey, form, 1, { answers: { a: 4 } }, false);
	expect((await open(owner, survey, code)).keyed.answers).toEqual({ a: 4 });
	await key(owner, survey, form, 1, { answers: { a: 4 } });
	const other = await open(second, survey, ` ${code.toLowerCase()} `);
	expect(other).toMatchObject({
		id: form.id,
		step: "second",
		keyedBy: ["owner"],
		sameKeyer: false,
		keyed: { answers: {}, date: null },
		comparison: null,
	});
	expect((await open(owner, survey, code)).sameKeyer).toBe(true);
	const late = await key(owner, survey, form, 1, { answers: { a: 1 } });
	expect(late.status).toBe(409);
});

test("differences are shown side by side and stored as resolved", async () => {
	const survey = await ask();
	const form = await open(owner, survey, codeOf(survey));
	await key(owner, survey, form, 1, { answers: { a: 4, count: 7 } });
	await key(second, survey, form, 2, { answers: { count: 7 }, unclear: ["a"] });
	const { comparison } = await open(owner, survey, form.code);
	expect(comparison).toMatchObject({ compared: 3, differing: ["answers/a"] });
	expect(faultPaths(await store(survey, form))).toEqual(["/keyed"]);
	const elsewhere = { ...blank, answers: { a: 4, count: 8 } };
	expect(faultPaths(await store(survey, form, { keyed: elsewhere }))).toEqual([
		"/keyed/answers/count",
	]);
	const keyed = { ...blank, answers: { a: 3, count: 7 } };
	const { body } = await store(survey, form, { keyed });
	expect(body).toEqual({ compared: 3, differing: 1 });
	expect(await responsesOf(survey)).toMatchObject([
		{ answers: { a: 3, count: 7 } },
	]);
});

test("what was answered beside the printed way is left out", async () => {
	const survey = await ask();
	const form = await keyTwice(survey, codeOf(survey), {
		answers: { a: 1, b: 2 },
	});
	await store(survey, form);
	expect(await responsesOf(survey)).toMatchObject([{ answers: { a: 1 } }]);
});

test("one keying is enough where the survey says so", async () => {
	const survey = await ask();
	await owner.call("PUT", forms(survey), { keyTwice: false });
	const form = await open(owner, survey, codeOf(survey));
	expect(faultPaths(await store(survey, form))).toEqual([""]);
	await key(owner, survey, form, 1, { answers: { a: 2 } });
	const { body } = await store(survey, form);
	expect(body).toEqual({ compared: 0, differing: 0 });
});

describe("a form is refused with what to do", () => {
	test.each([
		["with a wrong character", (code: string) => `${code.slice(0, -2)}00`],
		[
			"of another survey",
			() => paperFormCode({ id: field.projectId, instrument }),
		],
	])("%s", async (_, change) => {
		const survey = await ask();
		const reply = await owner.post(forms(survey), {
			code: change(codeOf(survey)),
		});
		expect(faultPaths(reply)).toEqual(["/code"]);
	});

	test("of another version", async () => {
		const survey = await ask();
		const code = paperFormCode({
			id: survey.id,
			instrument: { id: instrument.id, version: "2.0.0" },
		});
		const { body } = await owner.post(forms(survey), { code });
		expect(body.errors?.[0]?.message).toContain("asks sample 1.0.0");
	});

	test.each([{ wave: 3 }, { language: "CY" }, { information: 4 }])(
		"with %o",
		async (parts) => {
			const survey = await ask();
			const code = codeOf(survey, parts);
			const reply = await owner.post(forms(survey), { code });
			expect(faultPaths(reply)).toEqual(["/code"]);
		},
	);

	test("with a day that has not come", async () => {
		const survey = await ask();
		const form = await keyTwice(survey, codeOf(survey), { date: "2999-01-01" });
		expect(faultPaths(await store(survey, form))).toEqual(["/keyed/date"]);
	});
});

test("a wave that has closed takes what was written before, and not after", async () => {
	const survey = await ask({
		waves: [
			{ key: "baseline", title: "Baseline", closes: "2026-04-01T00:00:00Z" },
		],
	});
	const before = await keyTwice(survey, codeOf(survey), {});
	expect((await store(survey, before)).status).toBe(201);
	const after = await keyTwice(survey, codeOf(survey), { date: "2026-04-02" });
	const { body } = await store(survey, after);
	expect(body.type).toBe("/problems/wave-not-open");
	const list = await owner.get<PaperForms>(forms(survey));
	expect(list.body.forms).toMatchObject([{ id: after.id, step: "compare" }]);
});

describe("a participant's form", () => {
	test("is theirs, and ends their link", async () => {
		const survey = await ask({ linkage: "participant" });
		const [participant = ""] = await addParticipants(field, 1);
		const { token } = await addLink(field, survey, {
			kind: "personal",
			participant,
		});
		const found = await owner.get<{
			participants: { id: string; code: string }[];
		}>(`${project}/participants`);
		const code =
			found.body.participants.find((it) => it.id === participant)?.code ?? "";
		const form = await keyTwice(
			survey,
			codeOf(survey, { who: { participant: code } }),
			{ answers: { a: 1 } },
		);
		expect(form.participant).toBe(code);
		expect((await store(survey, form)).status).toBe(201);
		expect(await responsesOf(survey)).toMatchObject([
			{ participant_id: participant },
		]);
		const late = await owner.get(`/collect/${token}`);
		expect(late.body.type).toBe("/problems/link-expired");
	});

	test("tells nobody whose it was once answers are joined to nobody", async () => {
		const survey = await ask({ linkage: "participant" });
		const [participant = ""] = await addParticipants(field, 1);
		const found = await owner.get<{
			participants: { id: string; code: string }[];
		}>(`${project}/participants`);
		const code =
			found.body.participants.find((it) => it.id === participant)?.code ?? "";
		const form = await keyTwice(
			survey,
			codeOf(survey, { who: { participant: code } }),
			{ answers: { a: 1 } },
		);
		const tighten = () =>
			owner.call("POST", `${survey.path}/linkage`, { linkage: "none" });
		const early = await tighten();
		expect(early.status).toBe(422);
		expect(early.body.detail).toMatch(/Store or delete them first/);
		expect((await store(survey, form)).status).toBe(201);
		expect((await tighten()).status).toBe(200);
		const rows = await asOwner(app)
			.db.selectFrom("paper_form")
			.where("survey_id", "=", survey.id)
			.selectAll()
			.execute();
		expect(rows).toMatchObject([{ participant_id: null }]);
		expect(JSON.stringify(rows)).not.toContain(code);
	});

	test("is refused once they have answered, before and after it was opened", async () => {
		const survey = await ask({ linkage: "participant" });
		const [participant = ""] = await addParticipants(field, 1);
		const { token } = await addLink(field, survey, {
			kind: "personal",
			participant,
		});
		const found = await owner.get<{
			participants: { id: string; code: string }[];
		}>(`${project}/participants`);
		const who = {
			participant:
				found.body.participants.find((it) => it.id === participant)?.code ?? "",
		};
		const form = await keyTwice(survey, codeOf(survey, { who }), {});
		await send(
			field,
			token,
			"018f0000-0000-7000-8000-00000000aaaa",
			submission({ a: 1 }),
		);
		const reply = await store(survey, form);
		expect(reply.body.type).toBe("/problems/already-exists");
		const again = await owner.post(forms(survey), { code: form.code });
		expect(again.body.type).toBe("/problems/already-exists");
	});

	test("is refused when nobody has their code", async () => {
		const survey = await ask({ linkage: "participant" });
		const code = codeOf(survey, { who: { participant: "NOBODY" } });
		const reply = await owner.post(forms(survey), { code });
		expect(faultPaths(reply)).toEqual(["/code"]);
	});
});

test("an own code is keyed, and of it only hashes stay", async () => {
	const survey = await ask({
		linkage: "own-code",
		codeQuestions: ["mother-first-name", "birth-day", "older-siblings"],
	});
	const wrong = await keyTwice(survey, codeOf(survey), { ownCode: "M-99-02" });
	expect(faultPaths(await store(survey, wrong))).toEqual(["/ownCode"]);
	const form = await keyTwice(survey, codeOf(survey), { ownCode: "m-7-2" });
	expect((await store(survey, form)).status).toBe(201);
	const [response] = await responsesOf(survey);
	expect(response?.own_code_hash).not.toBeNull();
	expect(JSON.stringify(response)).not.toContain("m-7-2");
});

test("the audit tells who keyed and stored what, and nothing that was answered", async () => {
	const survey = await ask({ linkage: "participant" });
	const form = await keyTwice(survey, codeOf(survey), {
		answers: { words: "A secret of mine" },
		unclear: ["a"],
	});
	await store(survey, form);
	const { body } = await owner.get<{
		entries: { action: string; subject: object; details: object }[];
	}>(`${project}/audit`);
	const own = body.entries.filter(
		({ action, subject }) =>
			action.startsWith("paper.") &&
			JSON.stringify(subject).includes(survey.id),
	);
	expect(own.map(({ action }) => action).sort()).toEqual([
		"paper.key",
		"paper.key",
		"paper.open",
		"paper.store",
	]);
	const stored = own.find(({ action }) => action === "paper.store");
	expect(stored?.details).toMatchObject({ wave: "baseline", unclear: ["a"] });
	expect(JSON.stringify(own)).not.toContain("secret");
});

test("without the tick of agreement nothing is stored", async () => {
	const survey = await ask({
		consent: { en: "What happens with your answers." },
	});
	const code = codeOf(survey, { information: 1 });
	const form = await keyTwice(survey, code, { agreed: false });
	expect(form.consent).toEqual({ version: 1, ask: true });
	expect(faultPaths(await store(survey, form))).toEqual(["/keyed/agreed"]);
	const agreed = await keyTwice(survey, codeOf(survey, { information: 1 }), {
		agreed: true,
	});
	expect((await store(survey, agreed)).status).toBe(201);
	expect(await responsesOf(survey)).toMatchObject([
		{ consent: { agreed: true, version: 1, language: "en" } },
	]);
});

test("a deleted form can be brought back, with what was keyed", async () => {
	const survey = await ask();
	const form = await open(owner, survey, codeOf(survey));
	await key(owner, survey, form, 1, { answers: { a: 2 } }, false);
	const path = `${forms(survey)}/${form.id}`;
	expect((await owner.call("DELETE", path)).status).toBe(204);
	expect((await owner.get<PaperForms>(forms(survey))).body.forms).toEqual([]);
	expect((await owner.post(`${path}/restore`)).status).toBe(204);
	expect((await open(owner, survey, form.code)).keyed.answers).toEqual({
		a: 2,
	});
});

test("nothing is kept that no form can hold", async () => {
	const survey = await ask();
	const form = await open(owner, survey, codeOf(survey));
	const reply = await key(owner, survey, form, 1, {
		answers: { a: 9, nowhere: 1 },
		unclear: ["b"],
	});
	expect(faultPaths(reply)).toEqual([
		"/keyed/answers/a",
		"/keyed/answers/nowhere",
	]);
	const undated = await key(owner, survey, form, 1, { date: null });
	expect(faultPaths(undated)).toEqual(["/keyed/date"]);
});

test("what is keyed twice is what is stored, for any answers", async () => {
	const survey = await ask();
	const random = randomNumbers(15);
	const given: Answers[] = [];
	for (let n = 0; n < 25; n += 1) {
		const answers = randomAnswers(instrument, random);
		given.push(answers);
		const form = await keyTwice(survey, codeOf(survey), { answers });
		expect((await store(survey, form)).status).toBe(201);
	}
	const stored = (await responsesOf(survey)).map(({ answers }) => answers);
	const sorted = (all: readonly object[]) =>
		all.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
	expect(sorted(stored)).toEqual(sorted(given));
});

test("no link of paper forms is shown as a way in", async () => {
	const survey = await ask();
	await store(survey, await keyTwice(survey, codeOf(survey), {}));
	const { body } = await owner.get<{ links: unknown[] }>(
		`${survey.path}/links`,
	);
	expect(body.links).toEqual([]);
});
