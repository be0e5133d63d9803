import { beforeAll, describe, expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import { type Field, openField } from "../../support/field.ts";
import { type Person, signUp } from "../../support/person.ts";
import {
	answer,
	answered,
	type Given,
	longAgo,
	qualityOf,
	scaleOf,
} from "./quality-field.ts";

let field: Field;
let viewer: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	viewer = await signUp(field.app, "viewer@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
});

const people = (count: number, gaps = 0): Given[] =>
	Array.from({ length: count }, (_, n) => ({
		answers: [
			(n % 5) + 1,
			((n + (n % 3)) % 5) + 1,
			n < gaps ? null : (n % 5) + 1,
		],
	}));

describe("a reader without person-level rights", () => {
	test("sees figures of 30 people and more, and nothing of single ones", async () => {
		const survey = await answered(field, scaleOf("many", 3), people(40, 2));
		await longAgo(field, survey);
		const quality = await qualityOf(viewer, survey);
		const [scale] = quality.scales;
		expect(quality.people).toBe(40);
		expect(quality.threshold).toBe(10);
		expect(scale?.reliability.value?.completeCases).toBe(38);
		const alpha = scale?.reliability.value?.alpha ?? 0;
		expect(alpha).toBe(Math.round(alpha * 100) / 100);
		expect(scale?.people).toBeNull();
		for (const { notAnswered, noSubstance } of scale?.items ?? [])
			expect([notAnswered, noSubstance]).toEqual([null, null]);
		for (const part of [scale?.ends, scale?.bySite, quality.careless])
			expect(part).toEqual({
				value: null,
				note: expect.stringContaining("may see single responses"),
			});
		expect(quality.notes.map(({ kind }) => kind)).toContain("protected");
		const { body } = await viewer.get(
			`${survey.path}/quality/flagged?wave=baseline`,
		);
		expect(body).toMatchObject({ status: 404 });
	});

	test("sees the same figures all day, whoever answers", async () => {
		const survey = await answered(field, scaleOf("late", 3), people(40));
		await longAgo(field, survey);
		const before = await qualityOf(viewer, survey);
		await answer(field, survey, [
			{ answers: [5, 1, 5] },
			{ answers: [1, 5, 1] },
		]);
		expect((await qualityOf(field.person, survey)).people).toBe(42);
		const later = await qualityOf(viewer, survey);
		expect(later.scales).toEqual(before.scales);
	});

	test("sees nothing of fewer than 30, nor of answers that came today", async () => {
		const few = await answered(field, scaleOf("few", 3), people(29));
		await longAgo(field, few);
		const today = await answered(field, scaleOf("today", 3), people(40));
		for (const survey of [few, today]) {
			const quality = await qualityOf(viewer, survey);
			expect(quality).toMatchObject({ people: null, scales: [] });
			expect(quality.notes[0]?.text).toContain("at least 30 people");
			expect((await qualityOf(field.person, survey)).people).toBeGreaterThan(
				28,
			);
		}
	});

	test("sees no figure of a scale that fewer than 30 answered whole", async () => {
		const survey = await answered(field, scaleOf("holes", 3), people(40, 15));
		await longAgo(field, survey);
		const [scale] = (await qualityOf(viewer, survey)).scales;
		expect(scale?.reliability.value).toBeNull();
		expect(scale?.items.every(({ itemRest }) => itemRest === null)).toBe(true);
	});
});
