import { expect, test } from "vitest";
import type {
	Member,
	MemberList,
	Project,
	ProjectList,
	Site,
	SiteList,
} from "../../../server/projects/projects.schemas.ts";
import { openApp } from "../../support/app.ts";
import { createAccount, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const bob = await signUp(app, "bob@example.org", "Northern trust");
await signUp(app, "eve@example.org", "Southern trust");
await createAccount(app, "cy@example.org", "Northern trust");

test("whoever makes a project owns it, and nobody else sees it", async () => {
	const made = await ada.make<Project>("/projects", {
		name: "Haemodialysis together",
		purpose: "To share the care",
	});
	expect(made).toMatchObject({
		name: "Haemodialysis together",
		purpose: "To share the care",
		synthetic: false,
		role: "owner",
		surveys: 0,
		responses: 0,
	});
	expect((await ada.get<Project>(`/projects/${made.id}`)).body).toEqual(made);
	const { body } = await ada.get<ProjectList>("/projects");
	expect(body.projects).toContainEqual(made);
	expect((await bob.get<ProjectList>("/projects")).body.projects).toEqual([]);
	expect((await bob.get(`/projects/${made.id}`)).status).toBe(404);
});

test("a name is taken only for those who see its project", async () => {
	await ada.make("/projects", { name: "Care navigators" });
	const again = await ada.post("/projects", { name: "care NAVIGATORS" });
	expect(again.status).toBe(409);
	expect(again.body.type).toBe("/problems/name-taken");
	await bob.make("/projects", { name: "Care navigators" });
});

test("of two projects made at once under one name, one is made", async () => {
	const replies = await Promise.all(
		[1, 2, 3, 4].map(() => ada.post("/projects", { name: "At once" })),
	);
	const statuses = replies.map(({ status }) => status).sort();
	expect(statuses).toEqual([201, 409, 409, 409]);
});

test("the newest project comes first", async () => {
	const { id } = await ada.make("/projects", { name: "The newest" });
	const { body } = await ada.get<ProjectList>("/projects");
	expect(body.projects[0]?.id).toBe(id);
});

test.each([
	["no name", {}, ["/name"]],
	["a blank name", { name: "  " }, ["/name"]],
	["a name too long", { name: "x".repeat(201) }, ["/name"]],
	["a number", { name: 5 }, ["/name"]],
	["null", { name: null }, ["/name"]],
	[
		"unknown properties",
		{ name: "n", id: "x", synthetic: true },
		["/id", "/synthetic"],
	],
])("a project with %s is refused", async (_what, body, paths) => {
	const reply = await ada.post("/projects", body);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map(({ path }) => path)).toEqual(paths);
});

test("an id that is none leads nowhere", async () => {
	expect((await ada.get("/projects/1")).status).toBe(404);
	expect((await ada.get("/projects/%00")).status).toBe(404);
});

test("members are colleagues, added by their email", async () => {
	const { id } = await ada.make("/projects", { name: "Antenatal groups" });
	const members = `/projects/${id}/members`;
	const added = await ada.make<Member>(members, {
		email: "BOB@example.org",
		role: "analyst",
	});
	expect(added).toMatchObject({ email: "bob@example.org", role: "analyst" });
	const { body } = await bob.get<MemberList>(members);
	expect(body.members.map(({ email, role }) => [email, role])).toEqual([
		["ada@example.org", "owner"],
		["bob@example.org", "analyst"],
	]);
	const twice = await ada.post(members, {
		email: "bob@example.org",
		role: "viewer",
	});
	expect(twice.status).toBe(409);
	expect(twice.body.type).toBe("/problems/already-exists");
});

test.each([
	["of nobody", "nobody@example.org"],
	["of another organisation", "eve@example.org"],
])("an email %s is refused in the same words", async (_whose, email) => {
	const { id } = await ada.make("/projects", { name: `For ${email}` });
	const reply = await ada.post(`/projects/${id}/members`, {
		email,
		role: "viewer",
	});
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.[0]).toMatchObject({ path: "/email" });
	expect(reply.body.detail).toMatch(
		/^Nobody in your organisation has an account/,
	);
});

test("an unknown role is refused with those there are", async () => {
	const { id } = await ada.make("/projects", { name: "Roles" });
	const reply = await ada.post(`/projects/${id}/members`, {
		email: "cy@example.org",
		role: "king",
	});
	expect(reply.status).toBe(422);
	expect(reply.body.errors).toEqual([
		{
			path: "/role",
			message: "Give one of: owner, designer, collector, analyst, viewer.",
		},
	]);
});

test("sites have names of their own", async () => {
	const { id } = await ada.make("/projects", { name: "Wards" });
	const path = `/projects/${id}/sites`;
	const ward = await ada.make<Site>(path, { name: "Ward 7", odsCode: "RX123" });
	const clinic = await ada.make<Site>(path, { name: "Clinic" });
	expect(ward).toMatchObject({ name: "Ward 7", odsCode: "RX123" });
	expect(clinic.odsCode).toBeNull();
	expect((await ada.get<SiteList>(path)).body.sites).toEqual([clinic, ward]);
	const again = await ada.post(path, { name: "WARD 7" });
	expect(again.status).toBe(409);
	expect(again.body.type).toBe("/problems/name-taken");
	const wrong = await ada.post(path, { name: "Ward 8", odsCode: "rx" });
	expect(wrong.status).toBe(422);
	expect(wrong.body.errors?.[0]?.path).toBe("/odsCode");
});
