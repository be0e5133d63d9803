import { expect, test } from "vitest";
import type {
	Survey,
	SurveyDetail,
	SurveyList,
	Wave,
} from "../../../server/surveys/surveys.schemas.ts";
import {
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { newSurvey, publish, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const project = await ada.make("/projects", { name: "Shared decisions" });
const surveys = `/projects/${project.id}/surveys`;
await publish(ada, sampleInstrument());
const onSample = { instrument: { id: "sample", version: "1.0.0" } };

test("a survey pins the whole definition and keeps its waves in order", async () => {
	const made = await ada.make<Survey>(
		surveys,
		newSurvey({
			...onSample,
			title: "First",
			languages: ["cy", "en"],
			consent: { en: "Who we are", cy: "Pwy ydym ni" },
			waves: [
				{
					key: "week-12",
					title: "12 weeks",
					opens: "2026-06-01T09:00:00+01:00",
				},
				{ key: "baseline", title: "Baseline", closes: "2026-05-01T00:00:00Z" },
			],
		}),
	);
	expect(made).toMatchObject({
		title: "First",
		instrument: {
			...onSample.instrument,
			title: "Sample",
			measureType: "state",
		},
		linkage: "participant",
		languages: ["cy", "en"],
		waves: [
			{
				key: "week-12",
				title: "12 weeks",
				opens: "2026-06-01T08:00:00.000Z",
				closes: null,
				responses: 0,
			},
			{
				key: "baseline",
				title: "Baseline",
				opens: null,
				closes: "2026-05-01T00:00:00.000Z",
				responses: 0,
			},
		],
	});
	const { body } = await ada.get<SurveyDetail>(`${surveys}/${made.id}`);
	expect(body.survey).toEqual(made);
	expect(body.definition).toEqual(sampleInstrument());
});

test("the list has the newest first, and the project counts them", async () => {
	const { id } = await ada.make(surveys, newSurvey({ title: "Newest" }));
	const { body } = await ada.get<SurveyList>(surveys);
	expect(body.surveys[0]?.id).toBe(id);
	const { body: counted } = await ada.get<{ surveys: number }>(
		`/projects/${project.id}`,
	);
	expect(counted.surveys).toBe(body.surveys.length);
});

test("of surveys racing for one title, one is made whole and the rest are refused", async () => {
	const replies = await Promise.all(
		["Raced", "raced", "RACED", "Raced"].map((title) =>
			ada.post(surveys, newSurvey({ title })),
		),
	);
	expect(replies.map(({ status }) => status).sort()).toEqual([
		201, 409, 409, 409,
	]);
	const refused = replies.find(({ status }) => status === 409);
	expect(refused?.body.type).toBe("/problems/name-taken");
	const waves = await asOwner(app)
		.db.selectFrom("wave")
		.innerJoin("survey", "survey.id", "wave.survey_id")
		.where("survey.title", "ilike", "raced")
		.select("wave.id")
		.execute();
	expect(waves).toHaveLength(2);
});

test("two projects may use one title", async () => {
	const other = await ada.make("/projects", { name: "Another" });
	const path = `/projects/${other.id}/surveys`;
	await ada.make(surveys, newSurvey({ title: "Both" }));
	await ada.make(path, newSurvey({ title: "Both" }));
});

test("a draft is not ready", async () => {
	await ada.make("/instruments", sampleInstrument({ id: "draft" }));
	const reply = await ada.post(
		surveys,
		newSurvey({
			title: "On a draft",
			instrument: { id: "draft", version: "1.0.0" },
		}),
	);
	expect(reply.status).toBe(422);
	expect(reply.body.type).toBe("/problems/instrument-not-ready");
	expect(reply.body.detail).toMatch(/publish it first/);
});

test("withheld wording is not ready until permission is recorded", async () => {
	const care = { id: "care-measure", version: "1.0.0" };
	const reply = await ada.post(
		surveys,
		newSurvey({ title: "On the CARE measure", instrument: care }),
	);
	expect(reply.status).toBe(422);
	expect(reply.body.type).toBe("/problems/instrument-not-ready");
	expect(reply.body.detail).toContain("CARE measure");
	expect(reply.body.detail).toContain("Scottish Ministers");
	expect(reply.body.detail).toContain("permissionEvidence");

	const licensed = sampleInstrument({
		id: "licensed",
		itemsPolicy: "withheld",
		items: [single("a"), single("b")],
		licence: {
			...sampleInstrument().licence,
			permissionEvidence: "Letter of 1 March 2026, in the project's folder",
		},
	});
	await publish(ada, licensed);
	await ada.make(
		surveys,
		newSurvey({
			title: "Licensed",
			instrument: { id: "licensed", version: "1.0.0" },
		}),
	);
});

test.each([
	[
		"an unknown instrument",
		{ instrument: { id: "nothing", version: "1.0.0" } },
		["/instrument"],
	],
	[
		"an unknown version",
		{ instrument: { id: "sample", version: "2.0.0" } },
		["/instrument"],
	],
	[
		"a language that the instrument lacks",
		{ languages: ["en", "ar"] },
		["/languages/1"],
	],
	["no language", { languages: [] }, ["/languages"]],
	["one language twice", { languages: ["en", "en"] }, ["/languages"]],
	[
		"information in too few languages",
		{ languages: ["en", "cy"], consent: { en: "Who we are" } },
		["/consent/cy"],
	],
	["no wave", { waves: [] }, ["/waves"]],
	[
		"wave keys given twice",
		{
			waves: [
				{ key: "a", title: "A" },
				{ key: "b", title: "B" },
				{ key: "a", title: "C" },
				{ key: "b", title: "D" },
			],
		},
		["/waves/2/key", "/waves/3/key"],
	],
	[
		"a wave key with spaces",
		{ waves: [{ key: "a b", title: "A" }] },
		["/waves/0/key"],
	],
	[
		"a wave that closes before it opens",
		{
			waves: [
				{
					key: "a",
					title: "A",
					opens: "2026-02-01T00:00:00Z",
					closes: "2026-01-01T00:00:00Z",
				},
			],
		},
		["/waves/0/closes"],
	],
	[
		"a wave that closes as it opens",
		{
			waves: [
				{
					key: "a",
					title: "A",
					opens: "2026-02-01T00:00:00Z",
					closes: "2026-02-01T01:00:00+01:00",
				},
			],
		},
		["/waves/0/closes"],
	],
	[
		"a time without a zone",
		{ waves: [{ key: "a", title: "A", opens: "2026-02-01T00:00:00" }] },
		["/waves/0/opens"],
	],
	[
		"a zone in hours alone",
		{ waves: [{ key: "a", title: "A", opens: "2026-02-01T00:00:00+05" }] },
		["/waves/0/opens"],
	],
	[
		"a leap second",
		{ waves: [{ key: "a", title: "A", opens: "2016-12-31T23:59:60Z" }] },
		["/waves/0/opens"],
	],
	[
		"a day that is none",
		{ waves: [{ key: "a", title: "A", opens: "2026-02-30T00:00:00Z" }] },
		["/waves/0/opens"],
	],
	["an unknown linkage", { linkage: "name" }, ["/linkage"]],
	["null for consent", { consent: null }, ["/consent"]],
	["an unknown property", { definition: {} }, ["/definition"]],
])("%s is refused, and nothing is made", async (what, parts, paths) => {
	const body = { ...newSurvey({ ...onSample, title: what }), ...parts };
	const reply = await ada.post(surveys, body);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map(({ path }) => path)).toEqual(paths);
	expect(
		reply.body.errors?.every(({ message }) => /^[A-Z].*\.$/.test(message)),
	).toBe(true);
	const { body: list } = await ada.get<SurveyList>(surveys);
	expect(list.surveys.map(({ title }) => title)).not.toContain(what);
});

test("a wave is opened and closed", async () => {
	const { id } = await ada.make(surveys, newSurvey({ title: "Opening" }));
	const change = (body: object, key = "baseline") =>
		ada.call<Wave & { type: string; errors?: { path: string }[] }>(
			"PATCH",
			`${surveys}/${id}/waves/${key}`,
			body,
		);
	const opened = await change({ opens: "2026-03-01T00:00:00Z" });
	expect(opened.status).toBe(200);
	expect(opened.body).toEqual({
		key: "baseline",
		title: "Baseline",
		opens: "2026-03-01T00:00:00.000Z",
		closes: null,
		pilot: false,
		responses: 0,
	});
	const closed = await change({ closes: "2026-04-01T00:00:00Z" });
	expect(closed.body.opens).toBe("2026-03-01T00:00:00.000Z");
	expect(closed.body.closes).toBe("2026-04-01T00:00:00.000Z");

	const before = await change({ closes: "2026-02-01T00:00:00Z" });
	expect(before.status).toBe(422);
	expect(before.body.errors?.[0]?.path).toBe("/closes");
	const after = await change({ opens: "2026-05-01T00:00:00Z" });
	expect(after.body.errors?.[0]?.path).toBe("/opens");
	expect((await change({ opens: null, closes: null })).body).toMatchObject({
		opens: null,
		closes: null,
	});
	expect((await change({})).status).toBe(200);
	expect((await change({ title: "x" })).status).toBe(422);
	expect((await change({ opens: "tomorrow" })).status).toBe(422);
	expect((await change({}, "nothing")).status).toBe(404);
	const { body } = await ada.get<SurveyDetail>(`${surveys}/${id}`);
	expect(body.survey.waves.map(({ key }) => key)).toEqual([
		"baseline",
		"follow-up",
	]);
});
