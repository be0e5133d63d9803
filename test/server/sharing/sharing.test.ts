import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { emptyPlan } from "#instruments/plan/plan.ts";
import {
	type Bundle,
	type BundleContents,
	makeBundle,
} from "#instruments/sharing/bundle.ts";
import { openBundle } from "#instruments/sharing/open-bundle.ts";
import type { AuditPage } from "../../../server/audit/audit.schemas.ts";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import type { Plan } from "../../../server/plans/plans.schemas.ts";
import type {
	FilledPlan,
	TakenIn,
} from "../../../server/sharing/sharing.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import {
	sampleMeasure,
	samplePlan,
} from "../../instruments/plan/sample-plan.ts";
import {
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { type Person, signUp } from "../../support/person.ts";

let giver: Person;
let taker: Person;
const bundles = "/instruments/bundles";

beforeAll(async () => {
	const app = await openApp();
	giver = await signUp(app, "giver@example.org", "Northern trust");
	taker = await signUp(app, "taker@example.org", "Southern trust");
});

const bundleOf = ({ id, version }: { id: string; version: string }) =>
	`/instruments/${id}/versions/${version}/bundle`;
const fresh = (parts: Partial<Instrument> = {}) =>
	sampleInstrument({ id: `form-${v7()}`, ...parts });
const made = (contents: BundleContents) =>
	makeBundle(contents, "2026-11-21T09:00:00.000Z");
const newProject = async (person: Person) =>
	`/projects/${(await person.make("/projects", { name: `P ${v7()}` })).id}`;
const isThere = async (person: Person, { id, version }: Instrument) =>
	(await person.get(`/instruments/${id}/versions/${version}`)).status === 200;

test("an instrument goes from one organisation to another as a draft, and is the same", async () => {
	const form = fresh();
	await giver.make("/instruments", form);
	const file = await giver.get<Bundle>(bundleOf(form));
	expect(file.headers["content-disposition"]).toBe(
		`attachment; filename="${form.id}-1.0.0.waymark.json"`,
	);
	expect(openBundle(file.body)).toHaveProperty("bundle");

	const look = await taker.post<TakenIn>(`${bundles}?dryRun=true`, file.body);
	expect(look.body).toMatchObject({
		stored: false,
		instruments: [{ how: "new", as: { id: form.id, version: "1.0.0" } }],
		plan: null,
	});
	expect(await isThere(taker, form)).toBe(false);

	const taken = await taker.post<TakenIn>(bundles, file.body);
	expect(taken.body).toMatchObject({ stored: true });
	const { body } = await taker.get<InstrumentDetail>(
		`/instruments/${form.id}/versions/1.0.0`,
	);
	expect(body).toMatchObject({ state: "draft", definition: form });

	const again = await taker.post<TakenIn>(bundles, file.body);
	expect(again.body.instruments[0]?.how).toBe("there-already");
	const { body: audit } = await taker.get<AuditPage>(
		"/organisation/audit?action=instruments",
	);
	expect(audit.entries.map(({ details }) => details.instruments)).toEqual([
		[],
		[`${form.id} 1.0.0`],
	]);
});

test("what comes with Waymark is there already, on every side", async () => {
	const [shipped] = library as [Instrument];
	const { body } = await giver.get<Bundle>(bundleOf(shipped));
	const { body: taken } = await taker.post<TakenIn>(bundles, body);
	expect(taken.instruments[0]?.how).toBe("there-already");
});

test("where the name is taken it is stored under another, and the one that is there stays", async () => {
	const form = fresh();
	const theirs = { ...form, items: [single("theirs")] };
	await taker.make("/instruments", theirs);
	const { body } = await taker.post<TakenIn>(
		bundles,
		made({ instruments: [form] }),
	);
	expect(body.instruments).toMatchObject([
		{ how: "renamed", from: { id: form.id }, as: { id: `${form.id}-2` } },
	]);
	const { body: kept } = await taker.get<InstrumentDetail>(
		`/instruments/${form.id}/versions/1.0.0`,
	);
	expect(kept.definition.items.map(({ id }) => id)).toEqual(["theirs"]);
	const { body: stored } = await taker.get<InstrumentDetail>(
		`/instruments/${form.id}-2/versions/1.0.0`,
	);
	expect(stored.definition.lineage?.from.title).toBe("Sample");
});

test("wording that somebody has by permission does not travel", async () => {
	const care = library.find(({ id }) => id === "care-measure") as Instrument;
	const form: Instrument = {
		...care,
		id: `care-${v7()}`,
		licence: { ...care.licence, permissionEvidence: "PLANTED letter" },
		items: care.items.map((item) =>
			item.type === "information"
				? item
				: { ...item, text: { en: "PLANTED wording" } },
		),
	};
	await giver.make("/instruments", form);
	const { body } = await giver.get<Bundle>(bundleOf(form));
	expect(JSON.stringify(body)).not.toContain("PLANTED");
	const { body: taken } = await taker.post<TakenIn>(bundles, body);
	expect(taken.instruments[0]).toMatchObject({ how: "new", withheld: true });
});

test("all or nothing: one definition with a fault, and none is stored", async () => {
	const [good, bad] = [fresh(), fresh({ items: [single("a"), single("a")] })];
	const reply = await taker.post<ProblemBody>(
		bundles,
		made({ instruments: [good, bad] }),
	);
	expect(reply.status).toBe(422);
	expect(reply.body.type).toBe("/problems/invalid-shared-file");
	expect(reply.body.errors?.[0]?.path).toMatch(/^\/contents\/instruments\/1\//);
	expect(await isThere(taker, good)).toBe(false);
});

test("a file that was changed, cut short or made by a newer Waymark says which", async () => {
	const file = made({ instruments: [fresh()] });
	const detail = async (body: object | string) => {
		const reply = await taker.post<ProblemBody>(bundles, body);
		expect(reply.status).toBeGreaterThanOrEqual(400);
		expect(reply.status).toBeLessThan(500);
		return reply.body.detail;
	};
	const changed = structuredClone(file);
	changed.contents.instruments.pop();
	expect(await detail(changed)).toContain("changed or cut short");
	expect(await detail({ ...file, format: 2 })).toContain("newer Waymark");
	expect(await detail({ hello: 1 })).toContain(".waymark.json");
	expect(await detail(JSON.stringify(file).slice(0, -40))).toContain(
		"not well-formed",
	);
});

test("a larger file than other bodies may be comes in; one beyond its limit does not", async () => {
	const items = Array.from({ length: 1200 }, (_, n) => single(`item_${n}`));
	const { status } = await taker.post(
		bundles,
		made({ instruments: [fresh({ items })] }),
	);
	expect(status).toBe(200);
	const huge = { ...made({ instruments: [] }), more: "x".repeat(9_000_000) };
	expect((await taker.post(bundles, huge)).status).toBe(413);
});

test("two who take one file in at once store it once", async () => {
	const file = made({ instruments: [fresh()] });
	const replies = await Promise.all(
		[1, 2, 3].map(() => taker.post<TakenIn & ProblemBody>(bundles, file)),
	);
	const stored = replies.filter(({ status }) => status === 200);
	expect(stored.length).toBeGreaterThan(0);
	expect(replies.every(({ status }) => status === 200 || status === 409)).toBe(
		true,
	);
});

async function sharedPlan(): Promise<{ file: Bundle; form: Instrument }> {
	const form = fresh();
	await giver.make("/instruments", form);
	const project = await newProject(giver);
	const { id, version } = form;
	const content = samplePlan({
		measures: [
			sampleMeasure({ instrument: { id, version } }),
			sampleMeasure({ id: "m2", instrument: { id: "gone", version } }),
		],
	});
	await giver.call("PUT", `${project}/plan`, { content, revision: 0 });
	const { body } = await giver.get<Bundle>(`${project}/plan/bundle`);
	return { file: body, form };
}

test("a plan goes with its instruments, and without people", async () => {
	const { file, form } = await sharedPlan();
	expect(JSON.stringify(file)).not.toMatch(
		/Ward clerk|practice meeting|example\.org/,
	);
	expect(file.contents.instruments.map(({ id }) => id)).toEqual([form.id]);
	const project = await newProject(taker);
	const { body } = await taker.post<FilledPlan>(`${project}/plan/bundle`, file);
	expect(body).toMatchObject({
		plan: { revision: 1, content: file.contents.plan?.content },
		replaced: null,
		instruments: [{ how: "new" }],
	});
	expect(await isThere(taker, form)).toBe(true);
	const { body: audit } = await taker.get<AuditPage>(
		`${project}/audit?action=plan`,
	);
	expect(audit.entries).toMatchObject([
		{
			action: "plan.fill",
			details: { sha256: file.sha256, instruments: [`${form.id} 1.0.0`] },
		},
	]);
});

test("a plan that holds something is replaced only when told, and can be had back", async () => {
	const { file, form } = await sharedPlan();
	const project = await newProject(taker);
	const path = `${project}/plan`;
	const own = samplePlan({ risks: [] });
	await taker.call("PUT", path, { content: own, revision: 0 });
	const refused = await taker.post(`${path}/bundle`, file);
	expect(refused.status).toBe(409);
	expect(refused.body.type).toBe("/problems/plan-not-empty");
	expect(await isThere(taker, form)).toBe(false);
	expect((await taker.get<Plan>(path)).body.content).toEqual(own);

	const { body } = await taker.post<FilledPlan>(
		`${path}/bundle?replace=true`,
		file,
	);
	expect(body.replaced).toEqual(own);
	const { status } = await taker.call("PUT", path, {
		content: body.replaced ?? emptyPlan,
		revision: body.plan.revision,
	});
	expect(status).toBe(200);
	expect((await taker.get<Plan>(path)).body.content).toEqual(own);
});

test("its measures name the instruments as they are called here", async () => {
	const { file, form } = await sharedPlan();
	await taker.make("/instruments", { ...form, items: [single("theirs")] });
	const project = await newProject(taker);
	const { body } = await taker.post<FilledPlan>(`${project}/plan/bundle`, file);
	expect(body.plan.content.measures[0]?.instrument?.id).toBe(`${form.id}-2`);
});

test("a file without a plan fills none", async () => {
	const path = `${await newProject(taker)}/plan`;
	const file = made({ instruments: [fresh()] });
	const { status } = await taker.post(`${path}/bundle`, file);
	expect(status).toBe(422);
	expect((await taker.get<Plan>(path)).body.revision).toBe(0);
});
