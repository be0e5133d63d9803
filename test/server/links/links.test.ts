import { expect, test } from "vitest";
import type {
	CreatedLink,
	LinkList,
} from "../../../server/links/links.schemas.ts";
import type { Linkage } from "../../../server/wire.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { goLive, newSurvey, Person, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const project = await ada.make("/projects", { name: "Complaints" });
await goLive(ada, `/projects/${project.id}`);
const path = `/projects/${project.id}`;
const other = await ada.make("/projects", { name: "Another" });
const site = await ada.make(`${path}/sites`, { name: "Ward 7" });
const participant = await ada.make(`${path}/participants`, { site: site.id });
const linksOf: Record<Linkage, string> = {
	participant: await links("participant"),
	"own-code": await links("own-code"),
	none: await links("none"),
};

async function links(linkage: Linkage): Promise<string> {
	const survey = await ada.make(
		`${path}/surveys`,
		newSurvey({ title: linkage, linkage }),
	);
	return `${path}/surveys/${survey.id}/links`;
}

async function listed(id: string, linkage: Linkage = "participant") {
	const { body } = await ada.get<LinkList>(linksOf[linkage]);
	return body.links.find((link) => link.id === id);
}

test("the token is shown once, in an address, and kept nowhere", async () => {
	const made = await ada.make<CreatedLink>(linksOf.participant, {
		wave: "baseline",
		kind: "open",
	});
	expect(made.token).toMatch(/^[0-9A-Z]{34}$/);
	expect(made.url).toBe(`http://localhost/r/${made.token}`);
	expect(await listed(made.id)).toMatchObject({
		wave: "baseline",
		kind: "open",
		participant: null,
		site: null,
		state: "live",
		responses: 0,
		expires: null,
	});
	const { body } = await ada.get(linksOf.participant);
	expect(JSON.stringify(body)).not.toContain(made.token.slice(8));
	const rows = await asOwner(app).db.selectFrom("link").selectAll().execute();
	expect(JSON.stringify(rows)).not.toContain(made.token.slice(8));
});

test("the address is the public one where there is one", async () => {
	const site = await openApp({ publicUrl: "https://waymark.example.org" });
	const owner = await signUp(site, "ada@example.org");
	const { id } = await owner.make("/projects", { name: "Public" });
	const survey = await owner.make(`/projects/${id}/surveys`, newSurvey());
	const { url, token } = await owner.make<CreatedLink>(
		`/projects/${id}/surveys/${survey.id}/links`,
		{ wave: "baseline", kind: "kiosk" },
	);
	expect(url).toBe(`https://waymark.example.org/r/${token}`);
});

test("a link opens what it is for, until it is withdrawn", async () => {
	const { id, token } = await ada.make<CreatedLink>(linksOf.participant, {
		wave: "follow-up",
		kind: "open",
		site: site.id,
	});
	const anybody = new Person(app);
	const open = await anybody.get<{ wave: { key: string } }>(
		`/collect/${token}`,
	);
	expect(open.status).toBe(200);
	expect(open.body.wave.key).toBe("follow-up");

	const address = `${linksOf.participant}/${id}`;
	expect((await ada.call("DELETE", address)).status).toBe(204);
	const revokedAt = async () =>
		(
			await asOwner(app)
				.db.selectFrom("link")
				.where("id", "=", id)
				.select("revoked_at")
				.executeTakeFirst()
		)?.revoked_at;
	const first = await revokedAt();
	expect((await ada.call("DELETE", address)).status).toBe(204);
	expect(await revokedAt()).toEqual(first);
	expect((await listed(id))?.state).toBe("revoked");
	expect((await anybody.get(`/collect/${token}`)).status).toBe(410);
	const elsewhere = `${linksOf.none}/${id}`;
	expect((await ada.call("DELETE", elsewhere)).status).toBe(404);
});

test("a personal link belongs to a participant, and takes the site from there", async () => {
	const personal = {
		wave: "baseline",
		kind: "personal",
		participant: participant.id,
	};
	const { id } = await ada.make(linksOf.participant, personal);
	expect(await listed(id)).toMatchObject({
		kind: "personal",
		participant: participant.id,
		site: site.id,
	});
});

test("a link expires", async () => {
	const { id } = await ada.make(linksOf.participant, {
		wave: "baseline",
		kind: "open",
		expires: "2099-01-01T00:00:00+01:00",
	});
	expect(await listed(id)).toMatchObject({
		state: "live",
		expires: "2098-12-31T23:00:00.000Z",
	});
	await asOwner(app)
		.db.updateTable("link")
		.set({ expires_at: new Date(Date.now() - 1_000) })
		.where("id", "=", id)
		.execute();
	expect((await listed(id))?.state).toBe("expired");
});

test("own codes go with personal links that name nobody", async () => {
	const { id } = await ada.make(linksOf["own-code"], {
		wave: "baseline",
		kind: "personal",
	});
	expect(await listed(id, "own-code")).toMatchObject({ participant: null });
});

test.each<[string, Linkage, object]>([
	["a personal link where nobody is linked", "none", { kind: "personal" }],
	[
		"a participant where nobody is linked",
		"none",
		{ kind: "open", participant: participant.id },
	],
	[
		"a participant where people make a code",
		"own-code",
		{ kind: "personal", participant: participant.id },
	],
])("%s is forbidden by the linkage", async (_what, linkage, parts) => {
	const reply = await ada.post(linksOf[linkage], {
		wave: "baseline",
		...parts,
	});
	expect(reply.status).toBe(422);
	expect(reply.body.type).toBe("/problems/linkage-forbids");
	expect(reply.body.detail).toMatch(/linked to n/);
});

const unknown = "01a1fbc9-bc67-7323-9e31-6ab1174b6359";
test.each([
	["an unknown wave", { wave: "later" }, "/wave"],
	["an unknown kind", { kind: "magic" }, "/kind"],
	["an unknown site", { site: unknown }, "/site"],
	[
		"an unknown participant",
		{ kind: "personal", participant: unknown },
		"/participant",
	],
	["a personal link for nobody", { kind: "personal" }, "/participant"],
	[
		"an open link for somebody",
		{ participant: participant.id },
		"/participant",
	],
	["a time that has passed", { expires: "2020-01-01T00:00:00Z" }, "/expires"],
	["a time that is none", { expires: "soon" }, "/expires"],
	["an unknown property", { token: "ABC" }, "/token"],
])("%s is refused, and no link is made", async (_what, parts, at) => {
	const before = (await ada.get<LinkList>(linksOf.participant)).body.links;
	const body = { wave: "baseline", kind: "open", ...parts };
	const reply = await ada.post(linksOf.participant, body);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map(({ path }) => path)).toEqual([at]);
	const after = (await ada.get<LinkList>(linksOf.participant)).body.links;
	expect(after).toHaveLength(before.length);
});

test("what belongs to another project is unknown here", async () => {
	const elsewhere = await ada.make(`/projects/${other.id}/participants`, {});
	const reply = await ada.post(linksOf.participant, {
		wave: "baseline",
		kind: "personal",
		participant: elsewhere.id,
	});
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.[0]?.path).toBe("/participant");
});
