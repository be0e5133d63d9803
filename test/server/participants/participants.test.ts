import { expect, test } from "vitest";
import type {
	Participant,
	ParticipantList,
} from "../../../server/participants/participants.schemas.ts";
import { openApp } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const project = await ada.make("/projects", { name: "Peer support" });
const other = await ada.make("/projects", { name: "Another" });
const path = `/projects/${project.id}/participants`;

test("a participant has the pseudonym that was given, a site and attributes", async () => {
	const site = await ada.make(`/projects/${project.id}/sites`, {
		name: "Ward 7",
	});
	const wanted = { code: "P-01", site: site.id, attributes: { group: "new" } };
	const made = await ada.make<Participant>(path, wanted);
	expect(made).toMatchObject(wanted);
	const { body } = await ada.get<ParticipantList>(path);
	expect(body.participants).toContainEqual(made);
});

test("or one that can be read out, made up", async () => {
	const made = await Promise.all(
		Array.from({ length: 50 }, () => ada.make<Participant>(path, {})),
	);
	const codes = made.map(({ code }) => code);
	expect(new Set(codes).size).toBe(50);
	for (const code of codes)
		expect(code).toMatch(
			/^[CDFGHJKMNPQRTVWXY34679]{3}-[CDFGHJKMNPQRTVWXY34679]{3}$/,
		);
});

test("a code is used once in a project, whatever its case", async () => {
	await ada.make(path, { code: "twice" });
	const again = await ada.post(path, { code: "TWICE" });
	expect(again.status).toBe(409);
	expect(again.body.type).toBe("/problems/already-exists");
	await ada.make(`/projects/${other.id}/participants`, { code: "twice" });
});

test("of one code given at once, one is stored", async () => {
	const replies = await Promise.all(
		[1, 2, 3].map(() => ada.post(path, { code: "at-once" })),
	);
	expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test("the list goes by code", async () => {
	await ada.make(path, { code: "A-2" });
	await ada.make(path, { code: "A-1" });
	const { body } = await ada.get<ParticipantList>(path);
	const codes = body.participants.map(({ code }) => code);
	expect(codes.indexOf("A-1")).toBe(codes.indexOf("A-2") - 1);
});

test("a site of another project is no site of this one", async () => {
	const site = await ada.make(`/projects/${other.id}/sites`, {
		name: "Elsewhere",
	});
	const reply = await ada.post(path, { site: site.id });
	expect(reply.status).toBe(422);
	expect(reply.body.errors).toMatchObject([{ path: "/site" }]);
});

test.each([
	["a name for a code", { code: "Mary Smith" }, "/code"],
	["a code too long", { code: "x".repeat(41) }, "/code"],
	[
		"an attribute that is no text",
		{ attributes: { age: 7 } },
		"/attributes/age",
	],
	[
		"an attribute with a strange name",
		{ attributes: { "Age!": "7" } },
		"/attributes/Age!",
	],
	["contact details", { email: "mary@example.org" }, "/email"],
	["a site that is no id", { site: "Ward 7" }, "/site"],
])("%s is refused", async (_what, body, at) => {
	const reply = await ada.post(path, body);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.[0]?.path).toBe(at);
});
