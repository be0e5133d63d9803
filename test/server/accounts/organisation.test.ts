import { describe, expect, test } from "vitest";
import type { SessionList } from "../../../server/accounts/accounts.schemas.ts";
import { deviceInWords } from "../../../server/accounts/device-in-words.ts";
import type { AccountList } from "../../../server/accounts/organisation.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { Person, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const bob = await signUp(app, "bob@example.org", "Northern trust");
const eve = await signUp(app, "eve@example.org", "Southern trust");

async function accountOf(email: string) {
	const { body } = await ada.get<AccountList>("/organisation/accounts");
	const account = body.accounts.find((each) => each.email === email);
	return `/organisation/accounts/${account?.id}`;
}

describe("an owner of the organisation", () => {
	test("sees its accounts and no others", async () => {
		const { body } = await ada.get<AccountList>("/organisation/accounts");
		expect(body.accounts.map(({ email }) => email)).toEqual([
			"ada@example.org",
			"bob@example.org",
		]);
		expect(body.accounts[0]).toMatchObject({
			role: "owner",
			secondFactor: false,
			disabled: false,
		});
	});

	test("makes somebody a member, who then manages nothing", async () => {
		const path = await accountOf("bob@example.org");
		expect((await ada.call("PATCH", path, { role: "member" })).status).toBe(
			204,
		);
		for (const reply of [
			await bob.get("/organisation"),
			await bob.get("/organisation/accounts"),
			await bob.call("PATCH", "/organisation", { name: "Bob's" }),
			await bob.call("PATCH", path, { role: "owner" }),
		])
			expect(reply.status).toBe(404);
	});

	test("keeps an account out at once, and lets it in again", async () => {
		const path = await accountOf("bob@example.org");
		expect((await bob.get("/session")).status).toBe(200);
		const token = await bob.make<{ token: string }>("/tokens", { name: "R" });
		const program = new Person(app, { authorization: `Bearer ${token.token}` });
		expect((await program.get("/projects")).status).toBe(200);
		expect((await ada.call("PATCH", path, { disabled: true })).status).toBe(
			204,
		);
		expect((await bob.get("/session")).status).toBe(401);
		expect((await program.get("/projects")).status).toBe(401);
		expect((await new Person(app).signIn("bob@example.org")).status).toBe(401);
		await ada.call("PATCH", path, { disabled: false });
		expect((await new Person(app).signIn("bob@example.org")).status).toBe(200);
	});

	test("cannot reach another organisation's accounts", async () => {
		const path = await accountOf("bob@example.org");
		expect((await eve.call("PATCH", path, { disabled: true })).status).toBe(
			404,
		);
	});

	test("stays when there is no other", async () => {
		const path = await accountOf("ada@example.org");
		for (const change of [{ role: "member" }, { disabled: true }]) {
			const reply = await ada.call("PATCH", path, change);
			expect(reply.status).toBe(409);
			expect(reply.body.type).toBe("/problems/last-organisation-owner");
		}
	});
});

describe("sessions", () => {
	test("are listed with their device, and ended one by one or all at once", async () => {
		const firefox = new Person(app, {
			"user-agent":
				"Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0",
		});
		await firefox.signIn("ada@example.org");
		const phone = new Person(app, { "user-agent": "iPhone Safari/605" });
		await phone.signIn("ada@example.org");
		const { body } = await ada.get<SessionList>("/sessions");
		const devices = body.sessions.map(({ device }) => device);
		expect(devices).toContain("Firefox on Windows");
		expect(devices).toContain("Safari on an iPhone");
		expect(body.sessions.filter(({ current }) => current)).toHaveLength(1);
		const one = body.sessions.find(({ device }) => /Firefox/.test(device));
		const path = `/sessions/${one?.id}`;
		expect((await eve.call("DELETE", path)).status).toBe(404);
		expect((await ada.call("DELETE", path)).status).toBe(204);
		expect((await firefox.get("/session")).status).toBe(401);
		expect((await phone.get("/session")).status).toBe(200);
		expect((await ada.call("DELETE", "/sessions")).status).toBe(204);
		expect((await phone.get("/session")).status).toBe(401);
		expect((await ada.get("/session")).status).toBe(200);
	});

	test("answer wholly or not at all when they are ended meanwhile", async () => {
		const elsewhere = new Person(app);
		await elsewhere.signIn("ada@example.org");
		const { body } = await elsewhere.get<SessionList>("/sessions");
		const own = body.sessions.find(({ current }) => current);
		const [ended, ...replies] = await Promise.all([
			ada.call("DELETE", `/sessions/${own?.id}`),
			...Array.from({ length: 30 }, () => elsewhere.get("/projects")),
		]);
		expect(ended?.status).toBe(204);
		for (const { status, body } of replies) {
			expect([200, 401]).toContain(status);
			expect(Object.keys(body)).toContain(
				status === 200 ? "projects" : "detail",
			);
		}
		expect((await elsewhere.get("/projects")).status).toBe(401);
	});

	test("hold no more of a browser than its name", async () => {
		const rows = await asOwner(app)
			.db.selectFrom("session")
			.select("device")
			.execute();
		expect(JSON.stringify(rows)).not.toMatch(/Mozilla|Gecko|145/);
	});

	test.each([
		[
			"Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36",
			"Chrome on Linux",
		],
		["Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Edg/140.0", "Edge on Windows"],
		[
			"Mozilla/5.0 (iPad; CPU OS 17_0) Version/17.0 Safari/604.1",
			"Safari on an iPad",
		],
		["curl/8.0", "A browser"],
		[undefined, "A browser"],
	])("%s is %s", (userAgent, words) => {
		expect(deviceInWords(userAgent)).toBe(words);
	});
});
