import { beforeAll, describe, expect, test } from "vitest";
import type {
	CreatedInvitation,
	InvitationList,
	OpenInvitation,
} from "../../../server/invitations/invitations.schemas.ts";
import type { MemberList } from "../../../server/projects/projects.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { Person, password, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const bob = await signUp(app, "bob@example.org", "Northern trust");
const eve = await signUp(app, "eve@example.org", "Southern trust");
const nobody = new Person(app);
let project = "";

beforeAll(async () => {
	const { id } = await ada.make("/projects", { name: "Shared care" });
	project = `/projects/${id}`;
});

async function invite(email: string, role = "analyst") {
	return await ada.make<CreatedInvitation>(`${project}/invitations`, {
		email,
		role,
	});
}

const newcomer = { name: "New Colleague", password };

describe("an invitation", () => {
	test("says what it is for, and looking does not use it", async () => {
		const { token, url } = await invite("new@example.org");
		expect(url).toMatch(/\/join\/[0-9A-Z]{34}$/);
		for (let look = 0; look < 2; look += 1) {
			const seen = await nobody.get<OpenInvitation>(`/invitations/${token}`);
			expect(seen).toMatchObject({
				status: 200,
				body: {
					organisation: "Northern trust",
					project: "Shared care",
					email: "new@example.org",
					role: "analyst",
					invitedBy: "ada",
				},
			});
		}
	});

	test("makes an account in the organisation, once", async () => {
		const { token } = await invite("carol@example.org");
		const path = `/invitations/${token}`;
		const joined = await nobody.post(path, newcomer);
		expect(joined).toMatchObject({
			status: 201,
			body: { email: "carol@example.org" },
		});
		const carol = new Person(app);
		expect((await carol.signIn("carol@example.org")).status).toBe(200);
		expect((await carol.get(project)).body).toMatchObject({ role: "analyst" });
		for (const reply of [
			await nobody.get(path),
			await nobody.post(path, newcomer),
			await carol.post(`${path}/accept`),
		]) {
			expect(reply.status).toBe(410);
			expect(reply.body.type).toBe("/problems/invitation-closed");
		}
	});

	test("used a hundred times at once makes one account", async () => {
		const { token } = await invite("dan@example.org");
		const replies = await Promise.all(
			Array.from({ length: 100 }, () =>
				new Person(app).post(`/invitations/${token}`, newcomer),
			),
		);
		const counts = replies.map(({ status }) => status);
		expect(counts.filter((status) => status === 201)).toHaveLength(1);
		expect(new Set(counts)).toEqual(new Set([201, 410]));
	});

	test("lets a colleague in with the account that they have", async () => {
		const { token } = await invite("BOB@example.org", "collector");
		const accepted = await bob.post(`/invitations/${token}/accept`);
		expect(accepted.status).toBe(200);
		expect((await bob.get(project)).body).toMatchObject({ role: "collector" });
	});

	test("opens nothing for somebody else who has the link", async () => {
		const { token } = await invite("frank@example.org");
		for (const other of [bob, eve]) {
			const reply = await other.post(`/invitations/${token}/accept`);
			expect(reply.status).toBe(403);
			expect(reply.body.type).toBe("/problems/not-invited");
		}
		expect((await nobody.get(`/invitations/${token}`)).status).toBe(200);
	});

	test("for an address with an account makes no second one", async () => {
		const { token } = await invite("eve@example.org");
		const reply = await nobody.post(`/invitations/${token}`, newcomer);
		expect(reply.status).toBe(409);
	});

	test("that was withdrawn or has run out is closed", async () => {
		const withdrawn = await invite("gina@example.org");
		const path = `${project}/invitations/${withdrawn.id}`;
		expect((await ada.call("DELETE", path)).status).toBe(204);
		expect((await ada.call("DELETE", path)).status).toBe(404);
		const old = await invite("hal@example.org");
		await asOwner(app)
			.db.updateTable("invitation")
			.set({ expires_at: new Date(Date.now() - 1000) })
			.where("id", "=", old.id)
			.execute();
		for (const { token } of [withdrawn, old])
			expect((await nobody.get(`/invitations/${token}`)).status).toBe(410);
		const { body } = await ada.get<InvitationList>(`${project}/invitations`);
		const open = body.invitations.map(({ email }) => email);
		expect(open).not.toContain("gina@example.org");
		expect(open).not.toContain("hal@example.org");
		expect(open).toContain("frank@example.org");
	});

	test("is stored without its token, and a made-up one leads nowhere", async () => {
		const { token } = await invite("ivy@example.org");
		const rows = await asOwner(app)
			.db.selectFrom("invitation")
			.selectAll()
			.execute();
		expect(JSON.stringify(rows)).not.toContain(token.slice(8));
		const guess = `${token.slice(0, 8)}${"0".repeat(26)}`;
		expect((await nobody.get(`/invitations/${guess}`)).status).toBe(404);
		expect((await nobody.get("/invitations/nothing")).status).toBe(404);
	});
});

describe("a member", () => {
	async function idOf(email: string): Promise<string> {
		const { body } = await ada.get<MemberList>(`${project}/members`);
		return body.members.find((member) => member.email === email)?.account ?? "";
	}

	test("has another role from the next request on", async () => {
		const path = `${project}/members/${await idOf("bob@example.org")}`;
		expect((await bob.get(`${project}/invitations`)).status).toBe(403);
		expect((await ada.call("PATCH", path, { role: "owner" })).status).toBe(204);
		expect((await bob.get(`${project}/invitations`)).status).toBe(200);
		expect((await ada.call("PATCH", path, { role: "viewer" })).status).toBe(
			204,
		);
		expect((await bob.get(`${project}/invitations`)).status).toBe(403);
	});

	test("who is taken out sees nothing from the next request on", async () => {
		const path = `${project}/members/${await idOf("carol@example.org")}`;
		const carol = new Person(app);
		await carol.signIn("carol@example.org");
		expect((await carol.get(project)).status).toBe(200);
		expect((await ada.call("DELETE", path)).status).toBe(204);
		expect((await carol.get(project)).status).toBe(404);
		expect((await ada.call("DELETE", path)).status).toBe(404);
	});

	test("may leave, but the last owner may not, nor step down", async () => {
		const own = `${project}/members/${await idOf("ada@example.org")}`;
		for (const reply of [
			await ada.call("DELETE", own),
			await ada.call("PATCH", own, { role: "viewer" }),
		]) {
			expect(reply.status).toBe(409);
			expect(reply.body.type).toBe("/problems/last-owner");
		}
		const leaving = `${project}/members/${await idOf("bob@example.org")}`;
		expect((await bob.call("DELETE", leaving)).status).toBe(204);
		expect((await bob.get(project)).status).toBe(404);
	});

	test("of two owners who take each other's role at once, one stays owner", async () => {
		const { id } = await ada.make("/projects", { name: "Two owners" });
		const members = `/projects/${id}/members`;
		const other = await ada.make<{ account: string }>(members, {
			email: "bob@example.org",
			role: "owner",
		});
		const own = (await ada.get<MemberList>(members)).body.members.find(
			({ email }) => email === "ada@example.org",
		);
		const replies = await Promise.all([
			ada.call("PATCH", `${members}/${other.account}`, { role: "viewer" }),
			bob.call("PATCH", `${members}/${own?.account}`, { role: "viewer" }),
		]);
		const owners = await asOwner(app)
			.db.selectFrom("member")
			.where("project_id", "=", id)
			.where("role", "=", "owner")
			.select("account_id")
			.execute();
		expect(owners).toHaveLength(1);
		for (const { status } of replies)
			expect([204, 403, 409, 503]).toContain(status);
	});
});
