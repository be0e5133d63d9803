import { sql } from "kysely";
import { v4 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Measure } from "#instruments/plan/plan.ts";
import { makeBundle } from "#instruments/sharing/bundle.ts";
import type { PrimaryMeasures } from "../../../server/measures/primary-measure.schemas.ts";
import type { Plan } from "../../../server/plans/plans.schemas.ts";
import type { FilledPlan } from "../../../server/sharing/sharing.schemas.ts";
import {
	sampleMeasure,
	samplePlan,
} from "../../instruments/plan/sample-plan.ts";
import {
	both,
	sampleInstrument,
	scale,
	single,
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
import { goLive, publish, signUp } from "../../support/person.ts";

const instrument = sampleInstrument({
	items: [single("a"), single("b")],
	scales: [
		scale({ items: ["a", "b"], primary: true }),
		scale({
			id: "only_a",
			title: both("Just a"),
			items: ["a"],
			missing: { minAnswered: 1 },
		}),
	],
});
const newer = { ...instrument, version: "1.1.0" };

const first = await openField(await openApp());
await publish(first.person, instrument);
await publish(first.person, newer);

let field: Field;

beforeEach(async () => {
	const { id } = await first.person.make("/projects", { name: `P ${v4()}` });
	field = { ...first, project: `/projects/${id}`, projectId: id };
	await goLive(first.person, field.project);
});

/** Saves a plan that reads this measure first. */
async function plan(...measures: Partial<Measure>[]) {
	const path = `${field.project}/plan`;
	const { revision } = (await field.person.get<Plan>(path)).body;
	const content = samplePlan({
		measures: measures.map((parts, index) =>
			sampleMeasure({
				id: `m${index + 1}`,
				title: "Sample",
				instrument: { id: instrument.id, version: "1.0.0" },
				...parts,
			}),
		),
	});
	const reply = await field.person.call("PUT", path, { content, revision });
	expect(reply.status).toBe(200);
}

async function choose(survey: { id: string }, scale: string, reason?: string) {
	const path = `${field.project}/primary-measure`;
	const body = { survey: survey.id, scale, ...(reason && { reason }) };
	return (await field.person.call<PrimaryMeasures>("PUT", path, body)).body;
}

const planned = async () =>
	(await field.person.get<PrimaryMeasures>(`${field.project}/primary-measure`))
		.body.planned;

/** Moves the last change of the plan, which is always now, to another day. */
async function planWasChanged(day: string) {
	await sql`update evaluation_plan set changed_at = ${`${day}T12:00:00Z`}
		where project_id = ${field.projectId}`.execute(asOwner(first.app).db);
}

async function answer(survey: { path: string }, wave: string) {
	const { token } = await addLink(field, survey, { wave });
	const { status } = await send(field, token, v4(), submission({ a: 1, b: 2 }));
	expect(status).toBe(201);
}

describe("what the plan names to be read first", () => {
	test("is nothing without a plan, and where it names none or several", async () => {
		expect(await planned()).toBeNull();
		await plan({ primary: false });
		expect(await planned()).toBeNull();
		await plan({ scale: "total" }, { scale: "only_a" });
		expect(await planned()).toBeNull();
	});

	test("is told while nobody has chosen", async () => {
		await plan({ scale: "only_a" });
		expect(await planned()).toEqual({
			measure: "Sample",
			instrument: { id: "sample", version: "1.0.0" },
			scale: { id: "only_a", title: "Just a" },
			standing: "not-chosen",
			changedAt: expect.stringMatching(/^20/),
			changedWhen: null,
		});
	});

	test.each(["Just a", "just A (CY)", " only_a ", "Only_A"])(
		"is understood in a plan that says it in words: %s",
		async (words) => {
			await plan({ scale: words });
			expect((await planned())?.scale?.id).toBe("only_a");
			const { body } = await field.person.get<Plan>(`${field.project}/plan`);
			expect(body.content.measures[0]?.scale).toBe(words);
		},
	);

	test.each([
		{ scale: "" },
		{ scale: "How they feel" },
		{ instrument: null, scale: "total" },
		{ instrument: { id: "gone", version: "1.0.0" }, scale: "total" },
	])("is no scale yet: %o", async (parts) => {
		const survey = await addSurvey(field, instrument);
		await choose(survey, "total");
		await plan(parts);
		expect(await planned()).toMatchObject({
			scale: null,
			standing: "no-scale",
			changedWhen: null,
		});
	});

	test("differs by scale, and by version of the instrument", async () => {
		const survey = await addSurvey(field, instrument);
		await plan({ scale: "only_a" });
		const other = await choose(survey, "total");
		expect(other.current?.instrument).toEqual({
			id: "sample",
			version: "1.0.0",
		});
		expect(other.planned?.standing).toBe("other-chosen");
		const same = await choose(survey, "only_a");
		expect(same.planned?.standing).toBe("as-planned");
		const later = await choose(await addSurvey(field, newer), "only_a");
		expect(later.planned?.standing).toBe("other-chosen");
	});

	test("is as planned, and says whether the plan is older than the answers of a later wave", async () => {
		const survey = await addSurvey(field, instrument, {
			waves: [
				{ key: "try-out", title: "Try-out", pilot: true },
				{ key: "baseline", title: "Baseline" },
				{ key: "follow-up", title: "Follow-up" },
			],
		});
		await plan({ scale: "Just a" });
		await choose(survey, "only_a");
		const when = async () => (await planned())?.changedWhen;
		expect(await when()).toBe("before-follow-up");
		for (const wave of ["try-out", "baseline"]) await answer(survey, wave);
		expect(await when()).toBe("before-follow-up");
		await answer(survey, "follow-up");
		expect(await when()).toBe("same-day");
		await planWasChanged("2026-01-02");
		expect(await when()).toBe("before-follow-up");
		await planWasChanged("2999-01-02");
		expect(await when()).toBe("after-follow-up");
	});

	test("comes with a plan file that was made before, in words", async () => {
		const old = samplePlan({
			measures: [
				sampleMeasure({
					instrument: { id: instrument.id, version: "1.0.0" },
					scale: "Just a",
				}),
			],
		});
		const file = makeBundle(
			{
				instruments: [instrument],
				plan: { title: "Theirs", content: old },
			},
			"2026-02-01T09:00:00.000Z",
		);
		const { status, body } = await field.person.post<FilledPlan>(
			`${field.project}/plan/bundle`,
			file,
		);
		expect(status).toBe(200);
		expect(body.plan.content.measures[0]?.scale).toBe("Just a");
		expect((await planned())?.scale?.id).toBe("only_a");
	});

	test("is seen by a viewer too", async () => {
		await plan({ scale: "total" });
		const email = `${v4()}@example.org`;
		const viewer = await signUp(first.app, email);
		await field.person.make(`${field.project}/members`, {
			email,
			role: "viewer",
		});
		const { body } = await viewer.get<PrimaryMeasures>(
			`${field.project}/primary-measure`,
		);
		expect(body.planned?.scale?.id).toBe("total");
	});
});
