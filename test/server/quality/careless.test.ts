import { beforeAll, expect, test } from "vitest";
import type { FlaggedResponses } from "../../../server/quality/quality.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { type Field, openField } from "../../support/field.ts";
import { answered, type Given, qualityOf, scaleOf } from "./quality-field.ts";

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
});

const same = Array.from({ length: 10 }, () => 4);
const mixed = same.map((_, n) => (n % 5) + 1);
const people: Given[] = [
	{ answers: same },
	{ answers: mixed, seconds: 5 },
	{ answers: same, seconds: 5 },
	{ answers: mixed, seconds: 5, mode: "paper" },
	{ answers: mixed },
];

async function flaggedIn(survey: { path: string }) {
	const { body } = await field.person.get<FlaggedResponses>(
		`${survey.path}/quality/flagged?wave=baseline`,
	);
	return body;
}

test("counts what may be careless, with reasons, and deletes nothing", async () => {
	const survey = await answered(
		field,
		scaleOf("careless", 10, [9]),
		people,
		"own-code",
	);
	const { careless, people: counted } = await qualityOf(field.person, survey);
	expect(counted).toBe(5);
	expect(careless.note).toContain("No response was deleted or left out.");
	expect(careless.value).toMatchObject({
		responses: 5,
		flagged: 3,
		kinds: [
			{ kind: "same-answer", responses: 2 },
			{ kind: "little-variation", responses: 2 },
			{ kind: "too-fast", responses: 2 },
		],
	});
	const { flagged, listed } = await flaggedIn(survey);
	expect(flagged).toBe(3);
	const kinds = listed.map(({ flags }) => flags.map(({ kind }) => kind));
	expect(kinds.toSorted((a, b) => a.length - b.length)).toEqual([
		["too-fast"],
		["same-answer", "little-variation"],
		["same-answer", "little-variation", "too-fast"],
	]);
	const entries = await asOwner(field.app)
		.db.selectFrom("audit")
		.where("action", "=", "flags.view")
		.select("details")
		.execute();
	expect(entries).toEqual([{ details: { wave: "baseline" } }]);
});

test("judges neither a short scale of one direction nor speed without exact times", async () => {
	const short = await answered(field, scaleOf("short", 5), [
		{ answers: [4, 4, 4, 4, 4], seconds: 2 },
	]);
	const { careless } = await qualityOf(field.person, short);
	expect(careless.value?.flagged).toBe(0);
	expect(careless.value?.kinds.map(({ responses }) => responses)).toEqual([
		null,
		null,
		null,
	]);
	expect(careless.note).toContain("keeps no exact times");
	expect(careless.note).toContain("10 questions");
	expect(await flaggedIn(short)).toEqual({ flagged: 0, listed: [] });
});
