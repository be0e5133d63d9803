import { v4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { PrimaryMeasures } from "../../../server/measures/primary-measure.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish, signUp } from "../../support/person.ts";

const instrument = sampleInstrument({
	items: [single("a"), single("b")],
	scales: [
		scale({ items: ["a", "b"], primary: true }),
		scale({ id: "only_a", items: ["a"], missing: { minAnswered: 1 } }),
	],
});

let field: Field;
let path: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	path = `${field.project}/primary-measure`;
});

const choose = (body: object) =>
	field.person.call<PrimaryMeasures>("PUT", path, body);

async function answered(survey: { path: string }, times: number) {
	const { token } = await addLink(field, survey);
	for (let n = 0; n < times; n += 1)
		await send(field, token, v4(), submission({ a: 1, b: 2 }));
}

/** Ids of the scales that the summary calls primary. */
async function primaryIn(survey: { path: string }) {
	const { body } = await field.person.get<Summary>(
		`${survey.path}/summary?from=baseline&to=follow-up`,
	);
	return body.scales.filter(({ primary }) => primary).map((each) => each.scale);
}

test("without a choice the instrument's own scale is read first", async () => {
	const survey = await addSurvey(field, instrument);
	const { body } = await field.person.get<PrimaryMeasures>(path);
	expect(body).toEqual({ current: null, earlier: [], planned: null });
	expect(await primaryIn(survey)).toEqual(["total"]);
});

test("a choice before answers needs no reason; one after them does, and says how many there were", async () => {
	const survey = await addSurvey(field, instrument);
	const first = await choose({ survey: survey.id, scale: "only_a" });
	expect(first.status).toBe(200);
	expect(first.body.current).toMatchObject({
		survey: { id: survey.id },
		scale: "only_a",
		title: "Total",
		chosenBy: "owner",
		reason: null,
		afterFirstResponse: false,
		responses: 0,
	});
	expect(await primaryIn(survey)).toEqual(["only_a"]);

	await answered(survey, 3);
	const refused = await field.person.call("PUT", path, {
		survey: survey.id,
		scale: "total",
	});
	expect(refused.status).toBe(422);
	expect(faultPaths(refused)).toEqual(["/reason"]);

	const reason = "Two questions say more than one.";
	const second = await choose({ survey: survey.id, scale: "total", reason });
	expect(second.body.current).toMatchObject({
		scale: "total",
		afterFirstResponse: true,
		responses: 3,
		reason,
	});
	expect(second.body.earlier[0]).toMatchObject({ scale: "only_a" });
	expect(await primaryIn(survey)).toEqual(["total"]);

	const { rows } = await asOwner(field.app).db.executeQuery<{ n: number }>(
		asOwner(field.app)
			.db.selectFrom("audit")
			.where("action", "=", "primary-measure.choose")
			.where("subject_id", "=", survey.id)
			.select((all) => all.fn.countAll<number>().as("n"))
			.compile(),
	);
	expect(rows[0]?.n).toBe(2);
});

test("a choice in one survey leaves the others to their instrument", async () => {
	const [one, other] = [
		await addSurvey(field, instrument),
		await addSurvey(field, instrument),
	];
	await choose({ survey: one.id, scale: "only_a" });
	expect(await primaryIn(one)).toEqual(["only_a"]);
	expect(await primaryIn(other)).toEqual(["total"]);
});

test("a viewer sees the choice, not how many had answered", async () => {
	const viewer = await signUp(field.app, "viewer@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
	const survey = await addSurvey(field, instrument);
	await answered(survey, 1);
	await choose({
		survey: survey.id,
		scale: "only_a",
		reason: "It is shorter.",
	});
	const { body } = await viewer.get<PrimaryMeasures>(path);
	expect(body.current).toMatchObject({
		afterFirstResponse: true,
		responses: null,
		reason: "It is shorter.",
	});
	const refused = await viewer.call("PUT", path, {
		survey: survey.id,
		scale: "total",
	});
	expect(refused.status).toBe(403);
});

describe("refused:", () => {
	test.each([
		[{ scale: "nothing" }, "/scale"],
		[{ survey: v4() }, "/survey"],
		[{ reason: "  " }, "/reason"],
		[{ because: "x" }, "/because"],
	])("%o", async (parts, fault) => {
		const survey = await addSurvey(field, instrument);
		const body = { survey: survey.id, scale: "total", ...parts };
		const reply = await field.person.call("PUT", path, body);
		expect(reply.status).toBe(422);
		expect(faultPaths(reply)).toEqual([fault]);
	});
});
