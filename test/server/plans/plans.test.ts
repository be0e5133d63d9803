import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { emptyPlan } from "#instruments/plan/plan.ts";
import type { AuditPage } from "../../../server/audit/audit.schemas.ts";
import type { Plan } from "../../../server/plans/plans.schemas.ts";
import { samplePlan } from "../../instruments/plan/sample-plan.ts";
import { openApp } from "../../support/app.ts";
import { faultPaths } from "../../support/field.ts";
import { type Person, signUp } from "../../support/person.ts";

let owner: Person;
let designer: Person;

beforeAll(async () => {
	const app = await openApp();
	owner = await signUp(app, "owner@example.org", "Test trust");
	designer = await signUp(app, "designer@example.org");
});

/** A project with a designer, by the path of its plan. */
async function newPlan(): Promise<{ path: string; project: string }> {
	const { id } = await owner.make("/projects", { name: `Project ${v7()}` });
	const project = `/projects/${id}`;
	const email = "designer@example.org";
	await owner.make(`${project}/members`, { email, role: "designer" });
	return { path: `${project}/plan`, project };
}

const save = (
	person: Person,
	path: string,
	revision: number,
	content: object,
) => person.call<Plan>("PUT", path, { content, revision });

test("is empty at first, is saved, and says who changed it", async () => {
	const { path } = await newPlan();
	const { body } = await owner.get<Plan>(path);
	expect(body).toEqual({
		content: emptyPlan,
		revision: 0,
		changedBy: null,
		changedAt: null,
	});
	const content = samplePlan();
	const saved = await save(owner, path, 0, content);
	expect(saved.body).toMatchObject({
		content,
		revision: 1,
		changedBy: "owner",
	});
	const next = await save(designer, path, 1, { ...content, risks: [] });
	expect(next.body).toMatchObject({ revision: 2, changedBy: "designer" });
	expect((await owner.get<Plan>(path)).body).toEqual(next.body);
});

test("nobody saves over what somebody else has saved", async () => {
	const { path } = await newPlan();
	await save(owner, path, 0, samplePlan());
	for (const revision of [0, 2]) {
		const { status, body } = await designer.call("PUT", path, {
			content: emptyPlan,
			revision,
		});
		expect(status).toBe(409);
		expect(body.type).toBe("/problems/plan-changed");
		expect(body.detail).toContain("owner has saved revision 1");
	}
	expect((await owner.get<Plan>(path)).body.content).toEqual(samplePlan());
	const ahead = await owner.call("PUT", (await newPlan()).path, {
		content: emptyPlan,
		revision: 4,
	});
	expect(ahead.status).toBe(409);
});

test("of two who save at once, one is told", async () => {
	const { path } = await newPlan();
	const statuses = async (revision: number) =>
		(
			await Promise.all(
				[owner, designer].map((each) =>
					save(each, path, revision, samplePlan()),
				),
			)
		)
			.map(({ status }) => status)
			.sort();
	expect(await statuses(0)).toEqual([200, 409]);
	expect(await statuses(1)).toEqual([200, 409]);
	expect((await owner.get<Plan>(path)).body.revision).toBe(2);
});

test("half-written lines are saved; lines that refer to none are told by place", async () => {
	const { path } = await newPlan();
	const [measure] = samplePlan().measures;
	const half = { ...measure, title: "", instrument: null, waves: [] };
	const content = { ...samplePlan(), measures: [half] };
	expect((await save(owner, path, 0, content)).status).toBe(200);
	const broken = await owner.call("PUT", path, {
		content: { ...content, aims: [] },
		revision: 1,
	});
	expect(broken.status).toBe(422);
	expect(faultPaths(broken)).toEqual([
		"/content/measures/0/aims/0",
		"/content/mechanisms/0/aims/0",
	]);
	expect((await owner.get<Plan>(path)).body.revision).toBe(1);
});

test.each([
	[{ wanted: ["happiness"] }],
	[{ aims: [{ id: "a1", change: "x".repeat(2001), forWhom: "" }] }],
	[{ aims: [{ id: "first", change: "", forWhom: "" }] }],
	[{ measures: [{ ...samplePlan().measures[0], enough: 0.5 }] }],
	[{ answers: [] }],
])("what is no plan is refused: %#", async (parts) => {
	const { path } = await newPlan();
	const content = { ...emptyPlan, ...parts };
	expect((await save(owner, path, 0, content)).status).toBe(422);
	expect((await owner.get<Plan>(path)).body.revision).toBe(0);
});

test("each change is in the audit, and nothing of the plan's words", async () => {
	const { path, project } = await newPlan();
	await save(owner, path, 0, samplePlan());
	const { body } = await owner.get<AuditPage>(`${project}/audit?action=plan`);
	expect(body.entries).toMatchObject([
		{ action: "plan.change", details: { revision: 1 } },
	]);
	expect(JSON.stringify(body)).not.toContain("listened");
});

test("one project's plan is none of another's", async () => {
	const [one, other] = [await newPlan(), await newPlan()];
	await save(owner, one.path, 0, samplePlan());
	expect((await owner.get<Plan>(other.path)).body.revision).toBe(0);
});
