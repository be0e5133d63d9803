import { beforeAll, describe, expect, it } from "vitest";
import { pearson } from "#instruments/statistics/correlation/pearson.ts";
import { spearman } from "#instruments/statistics/correlation/spearman.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import type { SubjectExport } from "../../../server/rights/rights.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addSurvey,
	type Field,
	faultPaths,
	openField,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import {
	addFigure,
	importCsv,
	instrument,
	predictionOf,
	surveyOf,
} from "./beside-field.ts";

let field: Field;
let survey: Awaited<ReturnType<typeof surveyOf>>;
let rating: { id: string; path: string };

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await surveyOf(field, [
		{ code: "P1", baseline: 1, followUp: 2 },
		{ code: "P2", baseline: 2, followUp: 2 },
		{ code: "P3", baseline: 3, followUp: 3.5 },
		{ code: "P4", baseline: 4, followUp: 5 },
		{ code: "P5", baseline: 5 },
		{ code: "P6", baseline: 3 },
		{ code: "P7" },
	]);
	rating = await addFigure(field);
	await importCsv(field, "code,rating\nP1,2\nP2,1\nP3,4\nP4,3\nP5,5\nP7,9");
});

describe("a prediction", () => {
	it("is that of the pure functions, and of a hand's reckoning", async () => {
		const found = await predictionOf(field, survey, rating);
		expect(found.people).toEqual({ both: 5, scoreOnly: 1, figureOnly: 1 });
		const table = weighPairs([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]);
		const { reasons: _, pairs: __, rSquared: ___, ...r } = pearson(table);
		expect(found.pearson).toEqual(r);
		expect(found.spearman.rho).toBe(spearman(table).rho);
		expect(found.pearson.r).toBeCloseTo(0.8, 12);
		expect(found.pearson.ciLow).toBeCloseTo(-0.27964, 5);
		expect(found.pearson.ciHigh).toBeCloseTo(0.9862, 5);
		expect(found.points).toContainEqual({ code: "P3", score: 3, value: 4 });
		expect(found.halves?.upper).toBeCloseTo(90, 9);
		expect(found.halves?.lower).toBeCloseTo(10, 9);
		expect(found.finding).toMatch(
			/^It cannot be told whether .* \(r 0\.80, 95 % interval −0\.28 to 0\.99, 5 people\)\.$/,
		);
		expect(found.notes.map(({ kind }) => kind)).toEqual([
			"no-cause",
			"missing",
			"few-people",
			"rough-ranks",
			"small-numbers",
		]);
	});

	it("is of changes where a wave before is given", async () => {
		const { points, people } = await predictionOf(
			field,
			survey,
			rating,
			"?wave=follow-up&from=baseline",
		);
		expect(points).toEqual([
			{ code: "P2", score: 0, value: 1 },
			{ code: "P3", score: 0.5, value: 4 },
			{ code: "P1", score: 1, value: 2 },
			{ code: "P4", score: 1, value: 3 },
		]);
		expect(people).toEqual({ both: 4, scoreOnly: 0, figureOnly: 2 });
	});

	it("is corrected only by what is given, beside what was found", async () => {
		const plain = await predictionOf(field, survey, rating);
		expect(plain.corrections).toEqual({ range: null, reliability: null });
		const found = await predictionOf(
			field,
			survey,
			rating,
			"?wave=baseline&spread=2&reliability=0.81",
		);
		expect(found.pearson).toEqual(plain.pearson);
		const u = 2 / Math.sqrt(2.5);
		expect(found.corrections.range?.r).toBeCloseTo(
			(0.8 * u) / Math.sqrt(1 + 0.64 * (u * u - 1)),
			12,
		);
		expect(found.corrections.reliability?.r).toBeCloseTo(0.8 / 0.9, 12);
		const past = await predictionOf(
			field,
			survey,
			rating,
			"?wave=baseline&reliability=0.5",
		);
		expect(past.corrections.reliability).toMatchObject({ r: null });
		expect(past.corrections.reliability?.assumption).toMatch(/more than 1/);
	});

	it("tells of people far off, and of a restricted and a narrow range", async () => {
		const people = await surveyOf(
			field,
			[3, 3, 3.5, 3.5, 4, 4, 1, 5].map((baseline, at) => ({
				code: `Q${at}`,
				baseline,
			})),
		);
		const figure = await addFigure(field, { name: "Far" });
		await importCsv(field, "code,far\nQ0,5\nQ1,4\nQ2,3\nQ3,2\nQ4,1\nQ5,100");
		const {
			notes,
			pearson: { r },
			spearman: { rho },
		} = await predictionOf(field, people, figure);
		expect(Math.abs(Number(r) - Number(rho))).toBeGreaterThan(0.1);
		const kinds = notes.map(({ kind }) => kind);
		expect(kinds).toContain("apart");
		expect(kinds).toContain("restricted-range");
		expect(kinds).toContain("narrow-range");
	});

	it("says why there is none: nobody, too few, no spread", async () => {
		const nothing = await addFigure(field, { name: "Nothing" });
		const none = await predictionOf(field, survey, nothing);
		expect(none).toMatchObject({ pearson: { r: null }, halves: null });
		expect(none.finding).toMatch(/^0 people have both/);
		await importCsv(field, "code,nothing\nP1,3\nP2,3\nP3,3\nP4,3");
		const flat = await predictionOf(field, survey, nothing);
		expect(flat.finding).toMatch(/^Everybody has the same/);
		await importCsv(field, "code,nothing\nP1,1\nP2,2\nP3,3\nP4,4");
		const line = await predictionOf(field, survey, nothing);
		expect(line.finding).toMatch(/lie on one line/);
	});

	it.each([
		["?wave=never", "/wave"],
		["?wave=baseline&scale=none", "/scale"],
		["?wave=baseline&from=baseline", "/from"],
		["?wave=follow-up&from=baseline&scale=since", "/from"],
		["?wave=baseline&spread=0", "/spread"],
		["?wave=baseline&spread=1,5", "/spread"],
		["?wave=baseline&reliability=1.2", "/reliability"],
	])("refuses %s", async (query, path) => {
		const refused = await field.person.get(
			`${survey.path}/beside/${rating.id}${query}`,
		);
		expect(refused.status).toBe(422);
		expect(faultPaths(refused)).toEqual([path]);
	});

	it.each(["own-code", "none"] as const)(
		"is refused where linkage is %s",
		async (linkage) => {
			const other = await addSurvey(field, instrument, { linkage });
			const { status, body } = await field.person.get(
				`${other.path}/beside/${rating.id}?wave=baseline`,
			);
			expect([status, body.type]).toEqual([422, "/problems/linkage-forbids"]);
		},
	);

	it("leaves pilot waves out", async () => {
		const tried = await addSurvey(field, instrument, {
			linkage: "participant",
			waves: [
				{ key: "trial", title: "Trial", pilot: true },
				{ key: "baseline", title: "Baseline" },
			],
		});
		const refused = await field.person.get(
			`${tried.path}/beside/${rating.id}?wave=trial`,
		);
		expect(faultPaths(refused)).toEqual(["/wave"]);
	});
});

describe("a person", () => {
	it("is given their figures, with those before an import, and takes them along when erased", async () => {
		const own = await surveyOf(field, [{ code: "E1", baseline: 2 }]);
		const id = own.ids.get("E1");
		const stays = await addFigure(field, { name: "Stays", unit: "days" });
		await importCsv(field, "code,stays\nE1,7");
		await importCsv(field, "code,stays\nE1,8");
		const path = `${field.project}/participants/${id}`;
		const { body } = await field.person.get<SubjectExport>(
			`${path}/subject-export`,
		);
		expect(body.figures).toEqual([
			{
				name: "Stays",
				unit: "days",
				about: "a year later",
				value: 8,
				former: 7,
			},
		]);
		const page = await field.person.get<string>(
			`${path}/subject-export?format=html`,
		);
		expect(page.body).toContain("<td>8 days</td><td>7 days</td>");
		await field.person.post(`${path}/erasure`, { reason: "They asked." });
		const left = await asOwner(field.app)
			.db.selectFrom("outside_value")
			.where("figure_id", "=", stays.id)
			.selectAll()
			.execute();
		expect(left).toEqual([]);
	});
});
