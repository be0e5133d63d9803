import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { LinkageReport } from "../../../server/linkage/linkage.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import {
	sampleInstrument,
	scale,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument({ scales: [scale()] });
let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

/** A survey with one response for each code at each wave. */
async function withCodes(before: readonly string[], after: readonly string[]) {
	const survey = await addSurvey(field, instrument, {
		linkage: "own-code",
		codeQuestions: [
			"mother-first-name",
			"birth-day",
			"older-siblings",
			"birth-town",
		],
	});
	const give = async (wave: string, codes: readonly string[]) => {
		const { token } = await addLink(field, survey, { wave });
		const ids: string[] = [];
		for (const ownCode of codes) {
			const id = v7();
			const value = wave === "baseline" ? 2 : 4;
			const body = submission({ a: value, b: value }, { ownCode });
			expect((await send(field, token, id, body)).status).toBe(201);
			ids.push(id);
		}
		return ids;
	};
	return {
		survey,
		before: await give("baseline", before),
		after: await give("follow-up", after),
	};
}

type Known = Awaited<ReturnType<typeof withCodes>>;

async function reportOf(
	{ survey }: Known,
	from = "baseline",
	to = "follow-up",
) {
	const path = `${survey.path}/linkage?from=${from}&to=${to}`;
	const { status, body } = await field.person.get<LinkageReport>(path);
	expect(status).toBe(200);
	return body;
}

async function suggestedOf(known: Known) {
	const { suggestions } = await reportOf(known);
	return suggestions.map(({ before, after }) => [
		known.before.indexOf(before.response),
		known.after.indexOf(after.response),
	]);
}

function decide(
	{ survey, before, after }: Known,
	[one, other]: [number, number],
	decision: string,
) {
	return field.person.post(`${survey.path}/linkage/decisions`, {
		before: before[one] ?? v4(),
		after: after[other] ?? v4(),
		decision,
	});
}

async function summaryOf(
	{ survey }: Known,
	query = "from=baseline&to=follow-up",
) {
	const path = `${survey.path}/summary?${query}`;
	return (await field.person.get<Summary>(path)).body;
}

describe("the match rate", () => {
	test("is of the people of each wave, with Wilson's interval", async () => {
		const known = await withCodes(
			["A-01-0-A", "B-02-0-B", "C-03-0-C", "D-04-0-D"],
			["A-01-0-A", "B-02-0-B", "C-03-0-C", "X-20-9-Y", "Z-22-8-W"],
		);
		const { waves } = await reportOf(known);
		// R: prop.test(3, 4, correct = FALSE) and prop.test(3, 5, correct = FALSE)
		expect(waves).toMatchObject([
			{ wave: "baseline", responses: 4, matched: 3, unmatched: 1, share: 0.75 },
			{ wave: "follow-up", responses: 5, matched: 3, unmatched: 2, share: 0.6 },
		]);
		expect(waves[0]?.ciLow).toBeCloseTo(0.3006, 4);
		expect(waves[0]?.ciHigh).toBeCloseTo(0.9544, 4);
		expect(waves[1]?.ciLow).toBeCloseTo(0.2307, 4);
		expect(waves[1]?.ciHigh).toBeCloseTo(0.8824, 4);
	});

	test("counts a code that came twice in one wave once, and says so", async () => {
		const known = await withCodes(
			["A-01-0-A", "A-01-0-A", "B-02-0-B"],
			["A-01-0-A"],
		);
		const { waves } = await reportOf(known);
		expect(waves).toMatchObject([
			{ responses: 2, matched: 1, repeatedCodes: 1, repeatedResponses: 2 },
			{ responses: 1, matched: 1, repeatedCodes: 0, repeatedResponses: 0 },
		]);
	});

	test("tells whom nobody knows from those who were not found again", async () => {
		const survey = await addSurvey(field, instrument, {
			linkage: "participant",
		});
		const { id } = await field.person.make(`${field.project}/participants`, {});
		const known = await addLink(field, survey, {
			kind: "personal",
			participant: id,
		});
		const open = await addLink(field, survey);
		for (const { token } of [known, open, open])
			expect((await send(field, token, v7(), submission({}))).status).toBe(201);
		const all = { survey, before: [], after: [] };
		const { waves } = await reportOf(all);
		const [before] = waves;
		expect(before).toMatchObject({ responses: 3, unmatched: 3, unlinkable: 2 });
		expect((await summaryOf(all)).linked.unlinkable).toBe(2);
	});

	test("is null where nobody answered, and absent where nobody is linked", async () => {
		const nobody = await reportOf(await withCodes([], []));
		expect(nobody.waves).toMatchObject([
			{ responses: 0, share: null, ciLow: null, ciHigh: null },
			{ responses: 0, share: null, ciLow: null, ciHigh: null },
		]);
		const survey = await addSurvey(field, instrument, { linkage: "none" });
		const anonymous = await reportOf({ survey, before: [], after: [] });
		expect(anonymous).toEqual({
			linkage: "none",
			waves: [],
			rule: null,
			suggestions: [],
			decided: [],
		});
	});

	test("is asked of two waves of the survey, in either order", async () => {
		const known = await withCodes(["A-01-0-A"], ["B-01-0-A"]);
		expect(await reportOf(known, "follow-up", "baseline")).toEqual(
			await reportOf(known),
		);
		for (const query of ["from=baseline&to=baseline", "from=baseline&to=x"]) {
			const path = `${known.survey.path}/linkage?${query}`;
			expect((await field.person.get(path)).status).toBe(422);
		}
	});
});

describe("a pair is suggested", () => {
	test.each([
		["the first", "B-01-0-A"],
		["the second", "A-02-0-A"],
		["the third", "A-01-1-A"],
		["the last", "A-01-0-XX"],
	])("whose codes differ in %s answer alone", async (_place, other) => {
		const known = await withCodes(["A-01-0-A"], [other]);
		expect(await suggestedOf(known)).toEqual([[0, 0]]);
	});

	test("by ids and days, and by nothing else", async () => {
		const known = await withCodes(["A-01-0-A"], ["B-01-0-A"]);
		const { suggestions, rule } = await reportOf(known);
		expect(suggestions).toEqual([
			{
				before: { response: known.before[0], completedOn: "2026-03-31" },
				after: { response: known.after[0], completedOn: "2026-03-31" },
			},
		]);
		expect(rule).toContain("differ in exactly one answer");
	});

	test.each([
		["they differ in two answers", ["A-01-0-A"], ["B-02-0-A"]],
		["two answers change places", ["A-01-0-B"], ["B-01-0-A"]],
		["one is matched already", ["A-01-0-A"], ["A-01-0-A", "B-01-0-A"]],
		["two fit the one before", ["A-01-0-A"], ["B-01-0-A", "A-02-0-A"]],
		["two fit the one after", ["A-01-0-A", "A-02-0-A"], ["A-03-0-A"]],
		["a code came twice", ["A-01-0-A", "A-01-0-A"], ["B-01-0-A"]],
	])("not when %s", async (_why, before, after) => {
		expect(await suggestedOf(await withCodes(before, after))).toEqual([]);
	});

	test("not between codes that were made up freely", async () => {
		const survey = await addSurvey(field, instrument, { linkage: "own-code" });
		const { token } = await addLink(field, survey);
		const body = submission({ a: 1 }, { ownCode: "heron" });
		expect((await send(field, token, v7(), body)).status).toBe(201);
		const report = await reportOf({ survey, before: [], after: [] });
		expect(report).toMatchObject({ rule: null, suggestions: [] });
	});
});

describe("a decision", () => {
	test("is noted with who and when, and takes the pair from the suggestions", async () => {
		const known = await withCodes(["A-01-0-A"], ["B-01-0-A"]);
		expect((await decide(known, [0, 0], "different")).status).toBe(201);
		const { suggestions, decided } = await reportOf(known);
		expect(suggestions).toEqual([]);
		expect(decided).toMatchObject([
			{
				decision: "different",
				decidedBy: "owner",
				before: { response: known.before[0] },
			},
		]);
	});

	test("is taken back by a newer one, and both stay written", async () => {
		const known = await withCodes(["A-01-0-A"], ["B-01-0-A"]);
		for (const decision of ["same", "open"])
			expect((await decide(known, [0, 0], decision)).status).toBe(201);
		expect(await suggestedOf(known)).toEqual([[0, 0]]);
		expect((await reportOf(known)).decided).toEqual([]);
		const { rows } = await asOwner(field.app).pool.query(
			"select decision from linkage_decision where survey_id = $1 order by decided_at",
			[known.survey.id],
		);
		expect(rows).toEqual([{ decision: "same" }, { decision: "open" }]);
	});

	test("can be neither changed nor taken out by the server's own role", async () => {
		for (const text of [
			"update linkage_decision set decision = 'same'",
			"delete from linkage_decision",
		]) {
			const done = field.app.pg.pool.query(text);
			await expect(done).rejects.toMatchObject({ code: "42501" });
		}
	});

	test("is in the audit, without a code", async () => {
		const known = await withCodes(["A-01-0-A"], ["B-01-0-A"]);
		await decide(known, [0, 0], "same");
		const entries = await asOwner(field.app)
			.db.selectFrom("audit")
			.select(["action", "details"])
			.where("subject_id", "=", known.survey.id)
			.where("action", "=", "linkage.decide")
			.execute();
		expect(entries.map(({ details }) => details)).toEqual([
			{ before: known.before[0], after: known.after[0], decision: "same" },
		]);
	});

	test("is refused on a pair that is not suggested", async () => {
		const known = await withCodes(["A-01-0-A"], ["C-09-3-Q"]);
		for (const decision of ["same", "different", "open"])
			expect((await decide(known, [0, 0], decision)).status).toBe(422);
		expect((await decide(known, [0, 7], "same")).status).toBe(422);
	});

	test("cannot join what is unlinked", async () => {
		const survey = await addSurvey(field, instrument, { linkage: "none" });
		const reply = await decide(
			{ survey, before: [], after: [] },
			[0, 0],
			"same",
		);
		expect(reply.body.type).toBe("/problems/linkage-forbids");
	});

	test("goes with a response that is erased", async () => {
		const known = await withCodes(["A-01-0-A"], ["B-01-0-A"]);
		await decide(known, [0, 0], "same");
		const { pool } = asOwner(field.app);
		await pool.query("delete from response where id = $1", [known.after[0]]);
		expect((await reportOf(known)).decided).toEqual([]);
		expect((await summaryOf(known)).linked.both).toBe(0);
	});
});

describe("a summary", () => {
	test("joins what was found to be the same, says so, and lets go of it again", async () => {
		const known = await withCodes(
			["A-01-0-A", "C-05-0-C", "E-06-0-E"],
			["A-01-0-A", "D-05-0-C", "E-07-0-E"],
		);
		const figures = async (query?: string) => {
			const { linked, scales, notes } = await summaryOf(known, query);
			const byHand = notes.find(({ kind }) => kind === "joined-by-hand");
			const { both, before, after, repeated } = linked;
			const pairs = scales[0]?.paired?.pairs;
			return { both, before, after, repeated, pairs, byHand: byHand?.text };
		};
		const apart = { before: 3, after: 3, repeated: 0 };
		expect(await figures()).toEqual({
			...apart,
			both: 1,
			pairs: 1,
			byHand: undefined,
		});
		await decide(known, [1, 1], "same");
		await decide(known, [2, 2], "different");
		const joined = {
			...apart,
			both: 2,
			pairs: 2,
			byHand: expect.stringMatching(/^1 pair of these was joined by hand/),
		};
		expect(await figures()).toEqual(joined);
		expect(await figures("from=follow-up&to=baseline")).toEqual(joined);
		await decide(known, [1, 1], "open");
		expect(await figures()).toMatchObject({ both: 1, byHand: undefined });
	});

	test("tells the match rate", async () => {
		const known = await withCodes(["A-01-0-A", "C-05-3-C"], ["A-01-0-A"]);
		const { notes } = await summaryOf(known);
		expect(notes.find(({ kind }) => kind === "match-rate")?.text).toMatch(
			/^By their own codes, 1 person was found at both times: 50 % of the 2 .* at Baseline and 100 % of the 1 .* at Follow-up\./,
		);
	});
});
