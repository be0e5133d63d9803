import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { Waves } from "../../../server/change/waves.schemas.ts";
import type { Comparison } from "../../../server/comparisons/comparisons.schemas.ts";
import type { Linkage } from "../../../server/wire.schemas.ts";
import {
	both,
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { type Person, publish, signUp } from "../../support/person.ts";

const items = ["a", "b", "c", "d"].map((id) => single(id));
const first = sampleInstrument({ items, scales: [scale()] });
/** Made from the first, so that its id is another and its lineage says where it is from. */
const version = (number: string, parts: Partial<Instrument>): Instrument => ({
	...first,
	version: number,
	lineage: {
		from: { title: "Sample", id: "sample", version: "1.0.0" },
		relation: "new-version-of",
		differences: [],
	},
	...parts,
});
const reworded = single("a", { text: both("What else?") });
const versions = {
	same: version("1.1.0", { cautions: [both("Take care.")] }),
	reworded: version("2.0.0", { items: [reworded, ...items.slice(1)] }),
	recall: version("3.0.0", { recall: both("The last year") }),
	order: version("4.0.0", { items: items.toReversed() }),
	conditional: version("5.0.0", {
		items: [
			reworded,
			single("b"),
			single("c", { showIf: { item: "b", atLeast: 3 } }),
			single("d"),
		],
	}),
};

let field: Field;
let viewer: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	for (const each of [first, ...Object.values(versions)])
		await publish(field.person, each);
	viewer = await signUp(field.app, "viewer@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
});

type Given = Record<string, number>;

/** A survey whose first wave these people answered; by participant where their ids are given. */
async function surveyOf(
	instrument: Instrument,
	answers: readonly Given[],
	participants?: readonly string[],
	linkage: Linkage = participants ? "participant" : "none",
): Promise<{ id: string; path: string }> {
	const survey = await addSurvey(field, instrument, { linkage });
	for (const [place, given] of answers.entries()) {
		const participant = participants?.[place];
		const { token } = await addLink(
			field,
			survey,
			participant ? { kind: "personal", participant } : {},
		);
		const body = submission(given, {
			...(linkage === "own-code" && { ownCode: v4() }),
		});
		const id = linkage === "none" ? v4() : v7();
		expect((await send(field, token, id, body)).status).toBe(201);
	}
	return survey;
}

const alike = (value: number) => ({ a: value, b: value, c: value, d: value });

function ask(
	person: Person,
	from: { id: string },
	to: { id: string },
	waves = { from: "baseline", to: "baseline" },
) {
	return person.get<Comparison>(
		`${field.project}/comparison?from=${from.id}:${waves.from}&to=${to.id}:${waves.to}`,
	);
}

async function compare(
	person: Person,
	from: { id: string },
	to: { id: string },
): Promise<Comparison> {
	const { status, body } = await ask(person, from, to);
	expect(status, JSON.stringify(body)).toBe(200);
	expect(JSON.stringify(body)).not.toMatch(/NaN|Infinity|undefined/);
	return body;
}

describe("two versions that measure the same", () => {
	test("are compared person by person where participants are in both", async () => {
		const people = await addParticipants(field, 3);
		const before = await surveyOf(first, [1, 2, 3].map(alike), people);
		const after = await surveyOf(versions.same, [3, 3, 5].map(alike), people);
		const { scales, linkage, linked } = await compare(
			field.person,
			before,
			after,
		);
		expect(linkage).toBe("participant");
		expect(linked).toEqual({ before: 3, after: 3, both: 3 });
		const [total] = scales;
		expect(total).toMatchObject({
			effect: "comparable",
			reasons: [],
			withheld: null,
			rule: null,
		});
		// differences 2, 1, 2: mean 5/3, SD 0.5773503, t(2) 4.302653 x SD / sqrt(3)
		expect(total?.figures?.paired).toMatchObject({ pairs: 3 });
		expect(total?.figures?.paired?.meanDifference).toBeCloseTo(5 / 3, 12);
		expect(total?.figures?.paired?.ciLow).toBeCloseTo(0.232449, 5);
		expect(total?.figures?.sentence).toContain("rose by 1.67 points");
	});

	test("are compared as two groups where people are not joined", async () => {
		const before = await surveyOf(first, [1, 2, 3].map(alike));
		const after = await surveyOf(versions.same, [4, 5].map(alike));
		const { scales, linkage, notes } = await compare(
			field.person,
			before,
			after,
		);
		expect(linkage).toBe("none");
		expect(scales[0]?.figures).toMatchObject({
			comparison: "groups",
			paired: null,
			independent: { meanDifference: 2.5 },
		});
		expect(notes.map(({ kind }) => kind)).toContain("not-joined");
	});

	test("leave codes apart, which are of one survey each", async () => {
		const codes = async (instrument: Instrument) =>
			await surveyOf(instrument, [2, 4].map(alike), undefined, "own-code");
		const { linkage, linked } = await compare(
			field.person,
			await codes(first),
			await codes(versions.same),
		);
		expect(linkage).toBe("none");
		expect(linked).toEqual({ before: 2, after: 2, both: 0 });
	});

	test("carry what has to be borne in mind", async () => {
		const before = await surveyOf(first, [alike(2), alike(3)]);
		const after = await surveyOf(versions.order, [alike(2), alike(4)]);
		const { scales } = await compare(field.person, before, after);
		expect(scales[0]).toMatchObject({
			effect: "comparable",
			cautions: ["its questions are asked in another order"],
		});
		expect(scales[0]?.figures?.independent.meanDifference).toBeCloseTo(0.5, 12);
	});
});

describe("versions with questions in common", () => {
	test("are compared by these alone, from the answers that were given", async () => {
		const people = await addParticipants(field, 3);
		const before = await surveyOf(
			first,
			[
				{ a: 5, b: 1, c: 2, d: 3 },
				{ a: 5, b: 2, c: 2 },
				{ a: 5, b: 4 },
			],
			people,
		);
		const after = await surveyOf(
			versions.reworded,
			[
				{ a: 1, b: 3, c: 4, d: 5 },
				{ a: 1, b: 2, c: 4, d: 3 },
				{ a: 1, b: 4, c: 4, d: 4 },
			],
			people,
		);
		const { scales } = await compare(field.person, before, after);
		const [total] = scales;
		expect(total).toMatchObject({
			effect: "comparable-by-rule",
			reasons: ["the question “Topic a” is worded otherwise"],
			rule: {
				name: "items in common",
				items: ["Topic b", "Topic c", "Topic d"],
				of: { before: 4, after: 4 },
			},
			figures: { title: "Total (items in common)", range: { min: 1, max: 5 } },
		});
		// b, c, d: 2, 2 and one answer too few; then 4, 3, 4
		const [earlier, later] = total?.figures?.waves ?? [];
		expect(earlier).toMatchObject({
			responses: 3,
			scored: 2,
			mean: 2,
			notScored: { "too-few-answered": 1 },
		});
		expect(later?.mean).toBeCloseTo(11 / 3, 12);
		expect(total?.figures?.paired).toMatchObject({
			pairs: 2,
			meanDifference: 1.5,
		});
		expect(total?.figures?.rule).toContain("3 questions b, c, d");
	});

	test("leave out a question that other people are asked, and follow the others' conditions", async () => {
		const before = await surveyOf(first, [alike(2), alike(4)]);
		const after = await surveyOf(versions.conditional, [
			{ a: 1, b: 1, d: 3 },
			{ a: 1, b: 5, c: 5, d: 5 },
		]);
		const { scales } = await compare(field.person, before, after);
		expect(scales[0]?.rule?.items).toEqual(["Topic b", "Topic d"]);
		expect(scales[0]?.figures?.waves.map(({ mean }) => mean)).toEqual([3, 3.5]);
	});
});

describe("the line of means over waves", () => {
	test("breaks where only some questions are the same, and says where these are compared", async () => {
		await surveyOf(first, [alike(2)]);
		const after = await surveyOf(versions.reworded, [alike(4)]);
		const { body } = await field.person.get<Waves>(`${after.path}/waves`);
		const joint = body.stretches.at(-1)?.breaks;
		expect(joint).toContain("the question “Topic a” is worded otherwise.");
		expect(joint).toContain(
			"by the items in common (3 of 4 questions before, 4 after)",
		);
	});
});

describe("versions that do not measure the same", () => {
	test("have no figures, and the reason", async () => {
		const before = await surveyOf(first, [alike(2), alike(3)]);
		const after = await surveyOf(versions.recall, [alike(4), alike(5)]);
		const { scales } = await compare(field.person, before, after);
		expect(scales[0]).toMatchObject({
			effect: "not-comparable",
			reasons: ["the time asked about is another"],
			figures: null,
			withheld: "No figure is given, because the two do not measure the same.",
		});
	});
});

describe("a viewer", () => {
	const threshold = 10;
	const long = async (instrument: Instrument, n: number) => {
		const survey = await surveyOf(
			instrument,
			Array.from({ length: n }, (_, i) => alike((i % 5) + 1)),
		);
		await sql`update response set received_at = received_at - interval '2 months'
			where survey_id = ${survey.id}`.execute(asOwner(field.app).db);
		return survey;
	};

	test("sees two groups as each survey's own page shows them, and nobody's own change", async () => {
		const before = await long(first, 12);
		const after = await long(versions.same, 11);
		const body = await compare(viewer, before, after);
		expect(body).toMatchObject({ threshold, linked: null, linkage: "none" });
		const [total] = body.scales;
		expect(total?.figures?.waves.map(({ scored }) => scored)).toEqual([12, 11]);
		for (const wave of total?.figures?.waves ?? [])
			expect(wave).toMatchObject({ distribution: [], floorShare: null });
		expect(total?.figures?.paired).toBeNull();
	});

	test("sees no mean of a group that is too small", async () => {
		const { scales } = await compare(
			viewer,
			await long(first, 12),
			await long(versions.same, 4),
		);
		const [earlier, later] = scales[0]?.figures?.waves ?? [];
		expect(earlier?.mean).not.toBeNull();
		expect(later).toMatchObject({ scored: 0, mean: null });
		expect(scales[0]?.figures?.independent.meanDifference).toBeNull();
	});

	test("is told what may be compared, and why scores worked out anew are not shown", async () => {
		const { scales } = await compare(
			viewer,
			await long(first, 12),
			await long(versions.reworded, 12),
		);
		expect(scales[0]).toMatchObject({
			effect: "comparable-by-rule",
			figures: null,
		});
		expect(scales[0]?.withheld).toContain("worked out from single answers");
	});
});

describe("what cannot be compared is refused with a reason", () => {
	test("a wave that is none, two of one survey, and another project's survey", async () => {
		const one = await surveyOf(first, []);
		const other = await surveyOf(versions.same, []);
		const unknown = await ask(field.person, one, other, {
			from: "baseline",
			to: "nowhere",
		});
		expect(unknown.status).toBe(422);
		expect(faultPaths(unknown as never)).toEqual(["/to"]);
		const same = await ask(field.person, one, one, {
			from: "baseline",
			to: "follow-up",
		});
		expect(faultPaths(same as never)).toEqual(["/to"]);
		const elsewhere = await field.person.make("/projects", {
			name: "Another project",
		});
		const { status } = await field.person.get(
			`/projects/${elsewhere.id}/comparison?from=${one.id}:baseline&to=${other.id}:baseline`,
		);
		expect(status).toBe(422);
	});

	test.each(["", "from=x&to=y", "from=1:baseline"])(
		"a query of “%s”",
		async (query) => {
			const { status } = await field.person.get(
				`${field.project}/comparison?${query}`,
			);
			expect(status).toBe(422);
		},
	);
});

describe("an old score", () => {
	test("is the same after a new version was published and answered", async () => {
		const before = await surveyOf(first, [alike(2), alike(5)]);
		const stored = async () =>
			(
				await sql`select id, answers, score_values from response where survey_id = ${before.id} order by id`.execute(
					asOwner(field.app).db,
				)
			).rows;
		const old = await stored();
		const next = version("6.0.0", {
			scales: [scale({ missing: { minAnswered: 4 } })],
		});
		await publish(field.person, next);
		const after = await surveyOf(next, [alike(3)]);
		await compare(field.person, before, after);
		expect(await stored()).toEqual(old);
	});
});
