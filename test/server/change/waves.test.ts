import { beforeAll, describe, expect, test } from "vitest";
import { scale, single } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { type Field, faultPaths, openField } from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import { instrument, surveyOf, wavesOf } from "./change-field.ts";

const reworded = {
	...instrument,
	version: "2.0.0",
	items: [
		single("a", { text: { en: "Another question?", cy: "Arall?" } }),
		single("b"),
	],
};
const widened = {
	...instrument,
	version: "1.1.0",
	items: [...instrument.items, single("c")],
	scales: [
		...instrument.scales,
		scale({ id: "only_c", items: ["c"], missing: { minAnswered: 1 } }),
	],
};

const five = ["one", "two", "three", "four", "five"].map((key) => ({
	key,
	title: `Wave ${key}`,
}));

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

const at = (value: number) => ({ a: value, b: value });

describe("means over waves", () => {
	test("are of everybody, and of the people in all waves", async () => {
		const survey = await surveyOf(
			field,
			[
				{ one: at(1), two: at(2), three: at(4) },
				{ one: at(3), two: at(4), three: at(4) },
				{ one: at(5), two: at(3) },
			],
			{ waves: five.slice(0, 3) },
		);
		const { stretches, notes } = await wavesOf(field.person, survey);
		const [own] = stretches;
		const figures = own?.waves.map(({ everybody, inAll }) => [
			everybody.n,
			everybody.mean,
			inAll?.n,
			inAll?.mean,
		]);
		expect(figures).toEqual([
			[3, 3, 2, 2],
			[3, 3, 2, 3],
			[2, 4, 2, 4],
		]);
		// 1, 3, 5: 3 -+ 4.302653 x 2 / sqrt(3)
		expect(own?.waves[0]?.everybody.ciLow).toBeCloseTo(-1.968275, 5);
		expect(notes[0]).toBe("One version throughout: 1.0.0.");
	});

	test("say when nobody is in all of five", async () => {
		const people = five.map(({ key }) => ({ [key]: at(3) }));
		const survey = await surveyOf(field, people, { waves: five });
		const { stretches, notes } = await wavesOf(field.person, survey);
		const own = stretches.at(-1);
		expect(own?.waves.map(({ inAll }) => inAll?.n)).toEqual([0, 0, 0, 0, 0]);
		expect(notes).toContain(
			"Nobody has a score at all 5 waves of this survey.",
		);
	});

	test("count a person once a wave, by the response completed first", async () => {
		const survey = await surveyOf(field, [{ baseline: at(2) }]);
		const again = await wavesOf(field.person, survey);
		expect(again.stretches.at(-1)?.waves[0]?.everybody).toMatchObject({
			n: 1,
			mean: 2,
			ciLow: null,
		});
	});
});

describe("a line", () => {
	test("breaks where the version changed what is measured, and goes on where it did not", async () => {
		const own = await openField(await openApp());
		for (const each of [instrument, widened, reworded])
			await publish(own.person, each);
		await surveyOf(own, [{ baseline: at(2) }]);
		const second = await surveyOf(own, [{ baseline: at(3) }], {}, widened);
		const through = await wavesOf(own.person, second);
		expect(through.stretches.map(({ breaks }) => breaks)).toEqual([null, null]);
		expect(through.notes[0]).toContain("so the line goes on");

		const third = await surveyOf(own, [{ baseline: at(4) }], {}, reworded);
		const broken = await wavesOf(own.person, third);
		expect(broken.stretches.map(({ version }) => version)).toEqual([
			"1.0.0",
			"1.1.0",
			"2.0.0",
		]);
		expect(broken.stretches.map(({ breaks }) => breaks !== null)).toEqual([
			false,
			false,
			true,
		]);
		expect(broken.stretches[2]?.breaks).toContain(
			"the question “Topic a” is worded otherwise",
		);
	});
});

describe("how sure a mean is", () => {
	test("is said in a sentence, and follows the aim that is asked for", async () => {
		const survey = await surveyOf(
			field,
			[1, 2, 3, 4, 5].map((value) => ({ baseline: at(value) })),
		);
		// SD 1.581139, t(4) 2.776445: half width 1.963243; aim 10 % of 4 points
		const { target, stretches } = await wavesOf(field.person, survey);
		expect(target.points).toBeCloseTo(0.4, 10);
		const { precision } = stretches.at(-1)?.waves[0] ?? {};
		expect(precision?.halfWidth).toBeCloseTo(1.963243, 5);
		expect(precision).toMatchObject({ needed: 63, reached: false });
		expect(precision?.sentence).toBe(
			"5 of about 63 needed for a stable mean (plus or minus 0.40); interval now plus or minus 1.96 points.",
		);
		const wide = await wavesOf(field.person, survey, "?precision=50");
		expect(wide.stretches.at(-1)?.waves[0]?.precision).toMatchObject({
			reached: true,
		});
	});

	test("cannot be told from no score, one, or all alike", async () => {
		const survey = await surveyOf(
			field,
			[{ one: at(1), two: at(3) }, { two: at(3) }],
			{ waves: five.slice(0, 3) },
		);
		const { stretches } = await wavesOf(field.person, survey);
		const waves = stretches.at(-1)?.waves ?? [];
		expect(waves.map(({ precision }) => precision.needed)).toEqual([
			null,
			null,
			null,
		]);
		expect(
			waves.map(({ precision }) => precision.sentence.slice(0, 10)),
		).toEqual(["One score:", "2 scored, ", "No scores "]);
	});

	test.each(["0", "100", "ten"])("refuses an aim of %s", async (precision) => {
		const survey = await surveyOf(field, []);
		const reply = await field.person.get(
			`${survey.path}/waves?precision=${precision}`,
		);
		expect(reply.status).toBe(422);
		expect(faultPaths(reply)).toEqual(["/precision"]);
	});
});
