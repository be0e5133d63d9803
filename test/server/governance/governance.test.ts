import { v4 } from "uuid";
import { beforeEach, describe, expect, it, test } from "vitest";
import type { Governance } from "../../../server/governance/governance.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { faultPaths, submission } from "../../support/field.ts";
import { completeGovernance } from "../../support/governance.ts";
import {
	goLive,
	newSurvey,
	Person,
	publish,
	signUp,
} from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Test trust");
await publish(ada, sampleInstrument());

let projects = 0;
let path = "";

beforeEach(async () => {
	projects += 1;
	const { id } = await ada.make("/projects", { name: `Project ${projects}` });
	path = `/projects/${id}`;
});

const read = async () => (await ada.get<Governance>(`${path}/governance`)).body;
const save = (parts: object = {}) =>
	ada.call("PUT", `${path}/governance`, { ...completeGovernance, ...parts });

async function audited(action: string) {
	const rows = await asOwner(app)
		.db.selectFrom("audit")
		.where("chain_id", "=", path.slice("/projects/".length))
		.where("action", "=", action)
		.select("details")
		.orderBy("seq")
		.execute();
	return rows.map(({ details }) => details);
}

describe("a draft", () => {
	it("starts with nothing said and a threshold of 10", async () => {
		const { state, liveSince, record, missing } = await read();
		expect({ state, liveSince }).toEqual({ state: "draft", liveSince: null });
		expect(record.threshold).toBe(10);
		expect(
			Object.values(record).filter((value) => value === null),
		).toHaveLength(Object.keys(record).length - 2);
		expect(missing.length).toBeGreaterThan(15);
	});

	it("may be saved with gaps, and gives back what was saved", async () => {
		const saved = await save({ approver: null, keepAudit: null });
		expect(saved.status).toBe(200);
		const { record, missing } = await read();
		expect(record).toEqual({
			...completeGovernance,
			approver: null,
			keepAudit: null,
		});
		expect(missing.map((fault) => fault.path)).toEqual([
			"/keepAudit",
			"/approver",
		]);
	});

	it("takes no answers, and its page says so", async () => {
		const survey = await ada.make(`${path}/surveys`, newSurvey());
		const { token } = await ada.make<{ id: string; token: string }>(
			`${path}/surveys/${survey.id}/links`,
			{ wave: "baseline", kind: "open" },
		);
		const anybody = new Person(app);
		const look = await anybody.get(`/collect/${token}`);
		expect(look).toMatchObject({
			status: 410,
			body: { type: "/problems/project-not-live" },
		});
		const id = v4();
		const put = () =>
			anybody.call("PUT", `/collect/${token}/responses/${id}`, submission({}));
		expect((await put()).body.type).toBe("/problems/project-not-live");
		const page = await app.inject(`/r/${token}`);
		expect(page.statusCode).toBe(410);
		expect(page.payload).toContain("This questionnaire is not open yet");
		await goLive(ada, path);
		expect((await anybody.get(`/collect/${token}`)).status).toBe(200);
		expect((await put()).status).toBe(201);
	});
});

describe("going live", () => {
	const required = Object.keys(completeGovernance).filter(
		(name) =>
			![
				"researchReference",
				"reading",
				"signpost",
				"threshold",
				"identifierReasons",
			].includes(name),
	);

	it.each(required)("is refused without %s", async (name) => {
		await save({ [name]: null });
		const reply = await ada.post(`${path}/go-live`);
		expect(reply.status).toBe(422);
		expect(reply.body.type).toBe("/problems/not-ready-to-go-live");
		expect(faultPaths(reply)).toEqual([`/${name}`]);
		expect((await read()).state).toBe("draft");
	});

	it("asks who reads answers, or where people find help", async () => {
		await save({ readsAnswers: true, reading: null, signpost: null });
		expect(faultPaths(await ada.post(`${path}/go-live`))).toEqual(["/reading"]);
		await save({ readsAnswers: false, signpost: null });
		expect(faultPaths(await ada.post(`${path}/go-live`))).toEqual([
			"/signpost",
		]);
	});

	it("happens once and stays, also in the database", async () => {
		await goLive(ada, path);
		const { liveSince } = await read();
		const again = await ada.post<Governance>(`${path}/go-live`);
		expect(again.status).toBe(200);
		expect(again.body.liveSince).toBe(liveSince);
		expect(await audited("project.go-live")).toEqual([{ threshold: 10 }]);
		const id = path.slice("/projects/".length);
		const { db } = asOwner(app);
		const change = (to: object) =>
			db.updateTable("project").set(to).where("id", "=", id).execute();
		await expect(change({ live_at: null })).rejects.toThrow(/stays live/);
		await expect(change({ threshold: 5 })).rejects.toThrow(/is fixed/);
	});

	it("asks why each question that tells who somebody is has to be asked", async () => {
		const instrument = sampleInstrument({ id: `asks-name-${projects}` });
		const [first] = instrument.items;
		await publish(ada, {
			...instrument,
			items: [
				...instrument.items,
				{
					id: "who",
					type: "text",
					topic: { ...first?.topic },
					text: { en: "What is your name?", cy: "Beth yw eich enw?" },
				},
			],
		});
		const survey = await ada.make(
			`${path}/surveys`,
			newSurvey({ instrument: { id: instrument.id, version: "1.0.0" } }),
		);
		const key = `${survey.id}:who`;
		await save();
		expect((await read()).identifyingItems).toEqual([
			{
				key,
				survey: { id: survey.id, title: "Shared decisions" },
				wording: "What is your name?",
				kind: "name",
			},
		]);
		const refused = await ada.post(`${path}/go-live`);
		expect(faultPaths(refused)).toEqual([`/identifierReasons/${key}`]);
		await save({ identifierReasons: { [key]: "To send the results." } });
		expect((await ada.post(`${path}/go-live`)).status).toBe(200);
	});
});

test.each([
	["no time at all", { keepContacts: 0 }, "/keepContacts", "no time at all"],
	["less than nothing", { keepAudit: -1 }, "/keepAudit", "no time at all"],
	["over a century", { keepAnonymous: 1201 }, "/keepAnonymous", "100 years"],
	["half a month", { keepIdentifiable: 0.5 }, "/keepIdentifiable", "whole"],
	["groups of four", { threshold: 4 }, "/threshold", "5 to 100"],
	["groups of 101", { threshold: 101 }, "/threshold", "5 to 100"],
	[
		"research without its reference",
		{ classification: "research" },
		"/researchReference",
		"IRAS",
	],
	[
		"randomisation that is called evaluation",
		{ randomises: true },
		"/classification",
		"research",
	],
	[
		"audit that changes care",
		{ classification: "clinical-audit", changesCare: true },
		"/classification",
		"research",
	],
	[
		"an approval that is still to come",
		{ approvedOn: "2999-01-01" },
		"/approvedOn",
		"still to come",
	],
	["a blank purpose", { purpose: " " }, "/purpose", ""],
	["a day that is none", { approvedOn: "2026-02-30" }, "/approvedOn", ""],
])("%s is refused", async (_, parts, at, words) => {
	const reply = await save(parts);
	expect(reply.status).toBe(422);
	expect(faultPaths(reply)).toEqual([at]);
	expect(reply.body.errors?.[0]?.message).toContain(words);
	expect((await read()).record.purpose).toBeNull();
});

test("research goes live with its reference", async () => {
	const research = {
		classification: "research",
		researchReference: "IRAS 301234",
	};
	expect((await save({ ...research, randomises: true })).status).toBe(200);
	expect((await ada.post(`${path}/go-live`)).status).toBe(200);
});

describe("a live project", () => {
	beforeEach(() => goLive(ada, path));

	it("changes what it says of itself, audited with both values", async () => {
		expect(
			(await save({ purpose: "Another purpose.", article6: "f" })).status,
		).toBe(200);
		expect((await audited("governance.change")).at(-1)).toEqual({
			changes: {
				purpose: { from: completeGovernance.purpose, to: "Another purpose." },
				article6: { from: "e", to: "f" },
			},
		});
	});

	it("names nobody in the audit", async () => {
		await save({ approver: "Dr Planted Name", contact: "Planted contact" });
		const entry = (await audited("governance.change")).at(-1);
		expect(entry).toEqual({
			changes: { approver: "changed", contact: "changed" },
		});
	});

	it.each([
		["makes a gap", { contact: null }, "/contact"],
		["lowers its threshold", { threshold: 5 }, "/threshold"],
		["raises its threshold", { threshold: 20 }, "/threshold"],
		["keeps longer without a reason", { keepContacts: 13 }, "/retentionReason"],
	])("is refused when it %s", async (_, parts, at) => {
		expect(faultPaths(await save(parts))).toEqual([at]);
		expect((await read()).record).toEqual(completeGovernance);
	});

	it("keeps shorter as it likes, and longer with a reason that is recorded", async () => {
		expect((await save({ keepContacts: 6 })).status).toBe(200);
		const retentionReason = "The follow-up was moved by a year.";
		expect((await save({ keepContacts: 24, retentionReason })).status).toBe(
			200,
		);
		expect((await audited("governance.change")).at(-1)).toEqual({
			changes: { keepContacts: { from: 6, to: 24 }, retentionReason },
		});
	});
});

test("two who save and go live at once leave a live project without gaps", async () => {
	await save();
	const replies = await Promise.all([
		save({ contact: null }),
		ada.post(`${path}/go-live`),
		save({ threshold: 5 }),
		ada.post(`${path}/go-live`),
	]);
	expect(replies.every(({ status }) => [200, 422].includes(status))).toBe(true);
	const { state, missing } = await read();
	expect(state === "draft" || missing.length === 0).toBe(true);
});
