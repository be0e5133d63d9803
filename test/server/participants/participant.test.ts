import { expect, test } from "vitest";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import { openApp } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const project = await ada.make("/projects", { name: "Peer support" });
const people = `/projects/${project.id}/participants`;
const site = await ada.make(`/projects/${project.id}/sites`, {
	name: "Ward 7",
});

async function add(
	body: object = {},
): Promise<{ path: string; made: Participant }> {
	const made = await ada.make<Participant>(people, body);
	return { path: `${people}/${made.id}`, made };
}

test("one participant is what the list shows", async () => {
	const { path, made } = await add({ code: "one" });
	expect((await ada.get(path)).body).toEqual(made);
});

test("code, site and attributes change, each by itself", async () => {
	const { path, made } = await add({
		site: site.id,
		attributes: { group: "a" },
	});
	const change = async (body: object) =>
		(await ada.call<Participant>("PATCH", path, body)).body;
	expect(await change({ code: "new-code" })).toEqual({
		...made,
		code: "new-code",
	});
	expect(await change({ site: null })).toMatchObject({
		site: null,
		attributes: { group: "a" },
	});
	expect(await change({ attributes: { arm: "b" } })).toMatchObject({
		attributes: { arm: "b" },
	});
	expect((await ada.get(path)).body).toMatchObject({
		code: "new-code",
		site: null,
	});
});

test("a code in use, whatever its case, is refused, and nothing changes", async () => {
	await add({ code: "taken" });
	const { path, made } = await add();
	const reply = await ada.call("PATCH", path, { code: "TAKEN", site: site.id });
	expect(reply).toMatchObject({
		status: 409,
		body: { type: "/problems/already-exists" },
	});
	expect((await ada.get(path)).body).toEqual(made);
});

test.each([
	["nothing", {}, ""],
	["a name for a code", { code: "Mary Smith" }, "/code"],
	[
		"an unknown site",
		{ site: "01a1fbc9-bc67-7323-9e31-6ab1174b6359" },
		"/site",
	],
	["something unknown", { stoppedAt: null }, "/stoppedAt"],
])("a change of %s is refused", async (_what, body, at) => {
	const { path } = await add();
	const reply = await ada.call("PATCH", path, body);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map((fault) => fault.path)).toEqual([at]);
});

test("stop is noted with the time of the first, and taken back", async () => {
	const { path, made } = await add();
	const stop = `${path}/stop`;
	expect(made.stoppedAt).toBeNull();
	const first = await ada.call<Participant>("PUT", stop, {
		reason: "Too many letters",
	});
	expect(first.body).toMatchObject({ stopReason: "Too many letters" });
	expect(Date.parse(first.body.stoppedAt ?? "")).toBeGreaterThan(0);
	const second = await ada.call<Participant>("PUT", stop, {});
	expect(second.body).toMatchObject({
		stoppedAt: first.body.stoppedAt,
		stopReason: null,
	});
	const back = await ada.call<Participant>("DELETE", stop);
	expect(back.body).toEqual(made);
});

test("what belongs to another project is unknown here", async () => {
	const other = await ada.make("/projects", { name: "Another" });
	const { made } = await add();
	const path = `/projects/${other.id}/participants/${made.id}`;
	expect((await ada.get(path)).status).toBe(404);
	expect((await ada.call("PATCH", path, { site: null })).status).toBe(404);
	expect((await ada.call("PUT", `${path}/stop`, {})).status).toBe(404);
	expect((await ada.call("DELETE", `${path}/stop`)).status).toBe(404);
});

test("an analyst may look and not change", async () => {
	const { path } = await add();
	const analyst = await signUp(app, "analyst@example.org");
	await ada.make(`/projects/${project.id}/members`, {
		email: "analyst@example.org",
		role: "analyst",
	});
	expect((await analyst.get(path)).status).toBe(200);
	expect((await analyst.call("PATCH", path, { site: null })).status).toBe(403);
	expect((await analyst.call("PUT", `${path}/stop`, {})).status).toBe(403);
});
