import { beforeEach, describe, expect, test } from "vitest";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import {
	sampleInstrument,
	scale,
} from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { type Person, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const bob = await signUp(app, "bob@example.org", "Northern trust");
const cleo = await signUp(app, "cleo@example.org", "Northern trust");
const alone = await signUp(app, "alone@example.org", "Lone practice");

let made = 0;
let definition = sampleInstrument();
let path = "";

beforeEach(async () => {
	made += 1;
	definition = sampleInstrument({ id: `draft-${made}` });
	path = `/instruments/${definition.id}/versions/1.0.0`;
	await ada.make("/instruments", definition);
});

const ask = (person: Person, note?: string) =>
	person.post<Draft>(`${path}/review`, note === undefined ? {} : { note });
const review = (person: Person, body: object) =>
	person.call<Draft & { type: string; detail: string }>(
		"PUT",
		`${path}/review`,
		body,
	);
const approve = (person: Person, revision = 1) =>
	review(person, { verdict: "approved", revision });
const save = (person: Person, revision: number, parts: object = {}) =>
	person.call("PUT", `${path}/draft`, {
		content: { ...definition, ...parts },
		revision,
	});
const publish = (person: Person, body?: object) =>
	person.post<InstrumentDetail & { type: string; detail: string }>(
		`${path}/publish`,
		body,
	);
const stateOf = async () => (await ada.get<InstrumentDetail>(path)).body.state;

describe("a review", () => {
	test("is asked for, given by somebody else, and kept with what is published", async () => {
		const asked = await ask(ada, "Mind the second question.");
		expect(asked.body).toMatchObject({
			state: "in-review",
			review: {
				revision: 1,
				askedBy: "ada",
				note: "Mind the second question.",
				verdict: null,
				by: null,
				at: null,
				answer: null,
			},
		});
		expect(await stateOf()).toBe("in-review");

		const given = await review(bob, {
			verdict: "approved",
			revision: 1,
			note: "Clear to read.",
		});
		expect(given.status).toBe(200);
		expect(given.body).toMatchObject({
			state: "approved",
			publishing: "free",
			review: { verdict: "approved", by: "bob", answer: "Clear to read." },
		});
		expect(await stateOf()).toBe("approved");

		const published = await publish(ada);
		expect(published.status).toBe(200);
		expect(published.body).toMatchObject({
			state: "published",
			review: { by: "bob", at: given.body.review?.at },
		});
	});

	test("may ask for changes, which sends it back", async () => {
		await ask(ada);
		const { body } = await review(bob, {
			verdict: "changes-wanted",
			revision: 1,
			note: "Ask one thing at a time.",
		});
		expect(body).toMatchObject({
			state: "draft",
			review: { verdict: "changes-wanted", answer: "Ask one thing at a time." },
		});
		expect((await publish(ada)).body.type).toBe("/problems/review-needed");
		await save(ada, 1);
		const { body: changed } = await ada.get<Draft>(`${path}/draft`);
		expect(changed.review?.answer).toBe("Ask one thing at a time.");
		expect((await ask(ada)).body.state).toBe("in-review");
	});

	test("is not given by anybody who has worked on it, whoever changed it last", async () => {
		await ask(ada);
		const reply = await approve(ada);
		expect(reply.status).toBe(403);
		expect(reply.body.type).toBe("/problems/not-allowed");
		expect(reply.body.detail).toBe(
			"You have worked on this draft, so somebody else has to read it.",
		);
		await save(bob, 1, { purpose: { en: "Another", cy: "Arall" } });
		await ask(cleo);
		for (const writer of [ada, bob]) {
			expect((await approve(writer, 2)).status).toBe(403);
			const { body } = await writer.get<Draft>(`${path}/draft`);
			expect(body).toMatchObject({
				contributors: ["ada", "bob"],
				mayReview: false,
			});
		}
		expect((await approve(cleo, 2)).status).toBe(200);
		expect((await publish(ada)).body.review).toMatchObject({ by: "cleo" });
	});

	test("is not given by somebody who took everything back again", async () => {
		await save(bob, 1, { purpose: { en: "Another", cy: "Arall" } });
		await save(bob, 2);
		await ask(ada);
		expect((await approve(bob, 3)).status).toBe(403);
	});

	test("of two who save at once, counts the one who was told to read it anew as a reader still", async () => {
		const another = { purpose: { en: "Another", cy: "Arall" } };
		const saved = await Promise.all([
			save(ada, 1, another),
			save(bob, 1, another),
		]);
		expect(saved.map(({ status }) => status).sort()).toEqual([200, 409]);
		const bobSaved = saved[1]?.status === 200;
		await ask(cleo);
		expect((await approve(bob, 2)).status).toBe(bobSaved ? 403 : 200);
	});

	test("is given by somebody who marked a translation as reviewed, and wrote nothing", async () => {
		const state = {
			of: "English",
			text: "Cymraeg",
			method: "person",
			reviewer: "bob",
		};
		const translations = { cy: { "/title": state } };
		expect((await save(bob, 1, { translations })).status).toBe(200);
		await ask(ada);
		const { body } = await approve(bob, 2);
		expect(body).toMatchObject({ state: "approved", contributors: ["ada"] });
	});

	test("that asks for changes is no work on the draft", async () => {
		await ask(ada);
		await review(bob, { verdict: "changes-wanted", revision: 1 });
		await save(ada, 1);
		await ask(ada);
		const { body } = await approve(bob, 2);
		expect(body).toMatchObject({ state: "approved", contributors: ["ada"] });
	});

	test("of a copy: who wrote the draft that it was copied from has worked on it, who wrote a published version has not", async () => {
		const copy = async (id: string) => {
			await cleo.make("/instruments/copies", {
				from: { id: definition.id, version: "1.0.0" },
				relation: "inspired-by",
				id,
				version: "1.0.0",
				title: `Copy ${id}`,
			});
			path = `/instruments/${id}/versions/1.0.0`;
			await ask(cleo);
		};
		const original = path;
		await copy(`of-draft-${made}`);
		expect((await approve(ada)).status).toBe(403);
		expect((await approve(bob)).status).toBe(200);
		path = original;
		await publish(ada, { withoutReview: "A poll of one day." });
		await copy(`of-published-${made}`);
		expect((await approve(cleo)).status).toBe(403);
		expect((await approve(ada)).status).toBe(200);
	});

	test("counts no longer once the draft has changed", async () => {
		await ask(ada);
		await approve(bob);
		await save(ada, 1, { purpose: { en: "Another", cy: "Arall" } });
		expect(await stateOf()).toBe("draft");
		const reply = await publish(ada);
		expect(reply.status).toBe(409);
		expect(reply.body.detail).toMatch(/Nobody else has read it as it is now/);
	});

	test("is of what was read: not of a change that came meanwhile", async () => {
		await ask(ada);
		await save(ada, 1);
		await ask(ada);
		const late = await approve(bob, 1);
		expect(late.status).toBe(409);
		expect(late.body.type).toBe("/problems/edited-elsewhere");
		expect(await stateOf()).toBe("in-review");
	});

	test("needs somebody to have asked", async () => {
		const reply = await approve(bob);
		expect(reply.status).toBe(409);
		expect(reply.body.type).toBe("/problems/review-needed");
	});

	test.each([
		["no verdict", { revision: 1 }],
		["another verdict", { verdict: "good", revision: 1 }],
		["no revision", { verdict: "approved" }],
		["an empty note", { verdict: "approved", revision: 1, note: " " }],
	])("is refused with %s", async (_, body) => {
		await ask(ada);
		expect((await review(bob, body)).status).toBe(422);
	});
});

describe("publishing", () => {
	test("without a review needs a reason, which is kept", async () => {
		const refused = await publish(ada);
		expect(refused.status).toBe(409);
		expect(refused.body.type).toBe("/problems/review-needed");
		expect((await publish(ada, { withoutReview: "  " })).status).toBe(422);
		expect((await publish(ada, { reason: "no" })).status).toBe(422);
		const reply = await publish(ada, { withoutReview: "A poll of one day." });
		expect(reply.body.review).toEqual({ without: "A poll of one day." });
	});

	test("always needs a review where the organisation says so", async () => {
		const rule = (reviewRule: string) =>
			ada.call("PATCH", "/organisation", { reviewRule });
		expect((await rule("never")).status).toBe(422);
		expect((await rule("required")).body).toMatchObject({
			reviewRule: "required",
		});
		const reply = await publish(ada, { withoutReview: "A poll of one day." });
		expect(reply.status).toBe(409);
		expect(reply.body.detail).toMatch(/every version read/);
		const { body } = await ada.get<Draft>(`${path}/draft`);
		expect(body.publishing).toBe("review");
		await ask(ada);
		await approve(bob);
		expect((await publish(ada)).status).toBe(200);
		await rule("reason-otherwise");
	});

	test("is free for somebody with no colleague, and says that nobody has read it", async () => {
		const own = sampleInstrument({ id: `alone-${made}` });
		await alone.make("/instruments", own);
		const reply = await alone.post<InstrumentDetail>(
			`/instruments/${own.id}/versions/1.0.0/publish`,
		);
		expect(reply.status).toBe(200);
		expect(reply.body.review).toEqual({
			without: "Nobody else had an account, so nobody else has read it.",
		});
	});

	test("is free where everybody has worked on it, and says so, whatever the rule is", async () => {
		await ada.call("PATCH", "/organisation", { reviewRule: "required" });
		await save(bob, 1, { purpose: { en: "Another", cy: "Arall" } });
		const needed = async () =>
			(await ada.get<Draft>(`${path}/draft`)).body.publishing;
		expect(await needed()).toBe("review");
		await save(cleo, 2);
		expect(await needed()).toBe("free");
		const { body } = await publish(bob);
		expect(body.review).toEqual({
			without:
				"Everybody who had an account had worked on it, so nobody else has read it.",
		});
		await ada.call("PATCH", "/organisation", {
			reviewRule: "reason-otherwise",
		});
	});

	test("names every fault, and publishes nothing", async () => {
		await save(ada, 1, { scales: [scale({ items: ["gone"] })] });
		const reply = await ada.post(`${path}/publish`, { withoutReview: "Now." });
		expect(reply.status).toBe(422);
		expect(reply.body.type).toBe("/problems/invalid-definition");
		expect(reply.body.errors?.[0]?.path).toMatch(/^\/scales\/0/);
		expect(await stateOf()).toBe("draft");
	});

	test("runs its examples", async () => {
		const example = {
			name: "All at 3",
			answers: { a: 3, b: 3, c: 3, d: 3 },
			scores: { total: 4 },
		};
		await save(ada, 1, { scales: [scale()], examples: [example] });
		const reply = await ada.post(`${path}/publish`, { withoutReview: "Now." });
		expect(reply.status).toBe(422);
		expect(reply.body.errors?.[0]?.path).toMatch(/^\/examples\/0/);
	});

	test("judges what the editor holds, not what was sound before", async () => {
		await save(ada, 1, { items: "none" });
		const reply = await ada.post(`${path}/publish`, { withoutReview: "Now." });
		expect(reply.status).toBe(422);
		expect(reply.body.errors?.[0]?.path).toBe("/items");
	});

	test("by two people at once gives both what was published once", async () => {
		const replies = await Promise.all(
			[ada, bob, ada, bob].map((person, n) =>
				publish(person, { withoutReview: `Reason ${n}.` }),
			),
		);
		expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
		const bodies = replies.map(({ body }) => JSON.stringify(body));
		expect(new Set(bodies).size).toBe(1);
		const { body } = await ada.get<{ entries: { action: string }[] }>(
			`/organisation/audit?action=instrument.publish&subject=${encodeURIComponent(`${definition.id} 1.0.0`)}`,
		);
		expect(body.entries).toHaveLength(1);
	});

	test("and saving at once leaves what was published as it was read", async () => {
		const [published, saved] = await Promise.all([
			publish(ada, { withoutReview: "Now." }),
			save(bob, 1, { purpose: { en: "Late", cy: "Hwyr" } }),
		]);
		const { body } = await ada.get<InstrumentDetail>(path);
		expect(published.status).toBe(200);
		expect(body.state).toBe("published");
		expect(body.definition).toEqual(published.body.definition);
		expect(body.definition.purpose.en).toBe(
			saved.status === 200 ? "Late" : "To test with",
		);
	});
});
