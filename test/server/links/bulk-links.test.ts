import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type {
	BulkLinks,
	Invited,
	NewBulkLinks,
} from "../../../server/links/bulk-links.schemas.ts";
import type { LinkList } from "../../../server/links/links.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { addSurvey, openField, send, submission } from "../../support/field.ts";
import { publish, signUp } from "../../support/person.ts";

const app = await openApp();
const field = await openField(app);
const ada = field.person;
const instrument = sampleInstrument();
await publish(ada, instrument);
const answers = submission({}, {});

let survey: { id: string; path: string };
let people: string[];
const ward = await ada.make(`${field.project}/sites`, { name: "Ward 7" });

beforeEach(async () => {
	survey = await addSurvey(field, instrument, { linkage: "participant" });
	await asOwner(app).pool.query(
		"update participant set stopped_at = now() where project_id = $1",
		[field.projectId],
	);
	people = [];
	for (let index = 0; index < 4; index += 1)
		people.push(
			(
				await ada.make(`${field.project}/participants`, {
					...(index === 0 && { site: ward.id }),
				})
			).id,
		);
});

function bulk(parts: Partial<NewBulkLinks> = {}) {
	return ada.post<BulkLinks>(`${survey.path}/links/bulk`, {
		wave: "baseline",
		participants: "all",
		...parts,
	});
}

async function stop(id: string | undefined) {
	const { status } = await ada.call(
		"PUT",
		`${field.project}/participants/${id}/stop`,
		{},
	);
	expect(status).toBe(200);
}

/** Answers by somebody's link among those just made. */
/** Somebody answers now; `completedAt`: or did so then, without a network. */
async function answer(
	{ body }: { body: BulkLinks },
	participant: string | undefined,
	completedAt = new Date().toISOString(),
) {
	const token =
		body.links.find((link) => link.participant === participant)?.token ?? "";
	const sent = { ...answers, startedAt: completedAt, completedAt };
	return await send(field, token, newId(), sent);
}

function whom({ body }: { body: BulkLinks }): string[] {
	return body.links.map(({ participant }) => participant).sort();
}

async function states() {
	const { body } = await ada.get<LinkList>(`${survey.path}/links`);
	return body.links.map(({ state }) => state).sort();
}

test("everybody gets a link of their own, whose token is kept nowhere", async () => {
	const made = await bulk();
	expect(made.status).toBe(201);
	expect(whom(made)).toEqual([...people].sort());
	const [first] = made.body.links;
	expect(first?.url).toBe(`http://localhost/r/${first?.token}`);
	expect(first?.contact).toBeNull();
	expect((await answer(made, people[0])).status).toBe(201);
	const rows = await asOwner(app).db.selectFrom("link").selectAll().execute();
	for (const { token } of made.body.links)
		expect(JSON.stringify(rows)).not.toContain(token.slice(8));
});

test("nobody gets a second one, and who answered or said stop gets none", async () => {
	const first = await bulk({ participants: people.slice(0, 2) });
	await answer(first, people[0]);
	await stop(people[2]);
	const second = await bulk();
	expect(whom(second)).toEqual([people[3]]);
	expect(second.body.leftOut).toMatchObject({
		answered: 1,
		invited: 1,
		notInvited: 0,
	});
	expect(second.body.leftOut.stopped).toBeGreaterThan(0);
	expect(whom(await bulk())).toEqual([]);
});

test("those of a site alone, with the site on their link", async () => {
	const made = await bulk({ participants: { site: ward.id } });
	expect(made.body.links).toMatchObject([
		{ participant: people[0], site: ward.id },
	]);
});

test("a link that has run out makes room for a new one, and is closed", async () => {
	const expires = new Date(Date.now() + 3_600_000).toISOString();
	const first = await bulk({ expires });
	await asOwner(app).pool.query(
		"update link set expires_at = now() where survey_id = $1",
		[survey.id],
	);
	const second = await bulk();
	expect(whom(second)).toEqual(whom(first));
	expect(await states()).toEqual([
		...Array(4).fill("expired"),
		...Array(4).fill("live"),
	]);
});

test("at once, nobody gets two", async () => {
	const made = await Promise.all([bulk(), bulk(), bulk()]);
	expect(made.map(({ body }) => body.links.length).sort()).toEqual([0, 0, 4]);
});

describe("a reminder", () => {
	test("goes to those who have a link and have not answered or said stop", async () => {
		const first = await bulk({ participants: people.slice(0, 3) });
		await answer(first, people[0]);
		await stop(people[1]);
		const reminded = await bulk({ reminder: true });
		expect(whom(reminded)).toEqual([people[2]]);
		expect(reminded.body.leftOut).toMatchObject({ answered: 1, notInvited: 1 });
	});

	test("ends the link before it, so that one person answers once", async () => {
		const first = await bulk();
		const reminded = await bulk({ reminder: true });
		expect((await answer(first, people[0])).body.type).toBe(
			"/problems/link-expired",
		);
		expect((await answer(reminded, people[0])).status).toBe(201);
		expect((await answer(reminded, people[0])).body.type).toBe(
			"/problems/link-used",
		);
	});

	test("keeps what was answered before it without a network", async () => {
		const first = await bulk();
		const before = new Date(Date.now() - 60_000).toISOString();
		await bulk({ reminder: true });
		expect((await answer(first, people[0], before)).status).toBe(201);
	});

	test("sent while answers come in loses none", async () => {
		const first = await bulk();
		const [reminded] = await Promise.all([
			bulk({ reminder: true }),
			...people.map((id) => answer(first, id)),
		]);
		await Promise.all(people.map((id) => answer(reminded, id)));
		const { rows } = await asOwner(app).pool.query<{ participant_id: string }>(
			"select participant_id from response where survey_id = $1",
			[survey.id],
		);
		// Whoever was quicker than the reminder may be in twice; their first response counts.
		const answered = rows.map((row) => row.participant_id);
		expect([...new Set(answered)].sort()).toEqual([...people].sort());
	});

	test("is counted, and nobody is named", async () => {
		const first = await bulk({ participants: people.slice(0, 3) });
		await bulk({ reminder: true });
		const second = await bulk({
			reminder: true,
			participants: people.slice(0, 1),
		});
		await answer(second, people[0]);
		await stop(people[2]);
		const { body } = await ada.get<Invited>(`${survey.path}/invited`);
		expect(body.waves[0]).toEqual({
			wave: "baseline",
			invited: 3,
			answered: 1,
			waiting: 1,
			stopped: 1,
			reminded: [
				{ times: 1, participants: 2 },
				{ times: 2, participants: 1 },
			],
		});
		expect(body.waves[1]).toMatchObject({
			wave: "follow-up",
			invited: 0,
			reminded: [],
		});
		expect(JSON.stringify(body)).not.toContain(
			first.body.links[0]?.participant,
		);
	});
});

test("for letters it comes with the contact details, and that is entered", async () => {
	const contact = { name: "Wilhelmina Quackenbush" };
	await ada.call(
		"PUT",
		`${field.project}/participants/${people[0]}/contact`,
		contact,
	);
	const { body } = await bulk({ contacts: true });
	const contacts = new Map(
		body.links.map((link) => [link.participant, link.contact]),
	);
	expect(contacts.get(people[0] ?? "")).toEqual(contact);
	expect(contacts.get(people[1] ?? "")).toBeNull();
	const entries = await asOwner(app)
		.db.selectFrom("audit")
		.where("chain_id", "=", field.projectId)
		.select(["action", "details"])
		.orderBy("seq", "desc")
		.limit(2)
		.execute();
	expect(entries).toEqual([
		{ action: "links.create", details: { wave: "baseline", links: 4 } },
		{ action: "contacts.export", details: { contacts: 1 } },
	]);
});

test("who said stop gets no single link either", async () => {
	await stop(people[0]);
	const reply = await ada.post(`${survey.path}/links`, {
		wave: "baseline",
		kind: "personal",
		participant: people[0],
	});
	expect(reply.status).toBe(422);
	expect(reply.body.errors).toMatchObject([{ path: "/participant" }]);
});

test.each(["none", "own-code"] as const)(
	"linkage %s has no links of participants",
	async (linkage) => {
		survey = await addSurvey(field, instrument, { linkage });
		const reply = await bulk();
		expect(reply).toMatchObject({
			status: 422,
			body: { type: "/problems/linkage-forbids" },
		});
	},
);

test.each([
	["an unknown wave", { wave: "later" }, "/wave"],
	[
		"an unknown site",
		{ participants: { site: "01a1fbc9-bc67-7323-9e31-6ab1174b6359" } },
		"/site",
	],
	["nobody", { participants: [] }, "/participants"],
	["a time that has passed", { expires: "2020-01-01T00:00:00Z" }, "/expires"],
])("%s is refused", async (_what, parts, at) => {
	const reply = await ada.post(`${survey.path}/links/bulk`, {
		wave: "baseline",
		participants: "all",
		...parts,
	});
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map(({ path }) => path)).toContain(at);
	expect(await states()).toEqual([]);
});

test.each([
	["designer", 404],
	["analyst", 404],
	["viewer", 404],
	["collector", 201],
])("a %s gets %i", async (role, status) => {
	const email = `${role}@example.org`;
	const person = await signUp(app, email);
	await ada.make(`${field.project}/members`, { email, role });
	const reply = await person.post(`${survey.path}/links/bulk`, {
		wave: "baseline",
		participants: "all",
	});
	expect(reply.status).toBe(status);
});
