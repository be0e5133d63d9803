import { expect, test } from "vitest";
import type { CreatedToken } from "../../../server/accounts/accounts.schemas.ts";
import type { IdentityList } from "../../../server/oidc/oidc.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { openProvider } from "../../support/oidc-provider.ts";
import {
	comeBack,
	connected,
	destination,
	settingsFor,
	signInElsewhere,
	visitProvider,
} from "../../support/oidc-visitor.ts";
import { Person, signUp } from "../../support/person.ts";

const provider = await openProvider();
const app = await openApp({ oidc: settingsFor(provider) });
const { db } = asOwner(app);

async function identitiesOf(person: Person) {
	const { body } = await person.get<IdentityList>("/oidc/identities");
	return body.identities;
}

async function lastActions(count: number) {
	const entries = await db
		.selectFrom("audit")
		.orderBy("seq", "desc")
		.limit(count)
		.select(["action", "actor_name"])
		.execute();
	return entries.map(({ action, actor_name: name }) => `${name} ${action}`);
}

test("an account is connected from its own session, and disconnected", async () => {
	const ada = await signUp(app, "ada@example.org");
	provider.holder = { sub: "ada-there" };
	expect(await identitiesOf(ada)).toEqual([]);
	const reply = await comeBack(ada, await visitProvider(ada, "/oidc/link"));
	expect(destination(reply)).toBe("/account");
	expect(provider.visits.at(-1)?.get("prompt")).toBe("login");
	const [identity] = await identitiesOf(ada);
	expect(identity).toEqual({
		id: expect.any(String),
		issuer: provider.issuer,
		connectedAt: expect.any(String),
		lastUsedAt: null,
	});

	const elsewhere = new Person(app);
	await signInElsewhere(elsewhere);
	expect((await identitiesOf(elsewhere))[0]?.lastUsedAt).not.toBeNull();

	const path = `/oidc/identities/${identity?.id}`;
	expect((await ada.call("DELETE", path)).status).toBe(204);
	expect((await ada.call("DELETE", path)).status).toBe(404);
	expect(await identitiesOf(ada)).toEqual([]);
	expect(await lastActions(3)).toEqual([
		"ada@example.org identity.unlink",
		"ada@example.org session.open",
		"ada@example.org identity.link",
	]);
	const again = await signInElsewhere(new Person(app));
	expect(destination(again)).toBe("/sign-in?problem=not-connected");
});

test("disconnecting ends the sessions that were opened with it, and no other", async () => {
	const ada = await connected(app, provider, "both-ways");
	const elsewhere = new Person(app);
	await signInElsewhere(elsewhere);
	const [identity] = await identitiesOf(ada);
	await ada.call("DELETE", `/oidc/identities/${identity?.id}`);
	expect((await elsewhere.get("/session")).status).toBe(401);
	expect((await ada.get("/session")).status).toBe(200);
});

test("to connect the same twice changes nothing", async () => {
	const ada = await connected(app, provider, "twice");
	const reply = await comeBack(ada, await visitProvider(ada, "/oidc/link"));
	expect(destination(reply)).toBe("/account");
	expect(await identitiesOf(ada)).toHaveLength(1);
});

test("what is connected with one account is not connected with another", async () => {
	await connected(app, provider, "shared");
	const bob = await signUp(app, "bob@example.org");
	const reply = await comeBack(bob, await visitProvider(bob, "/oidc/link"));
	expect(destination(reply)).toBe("/account?problem=identity-taken");
	expect(await identitiesOf(bob)).toEqual([]);
	const elsewhere = new Person(app);
	await signInElsewhere(elsewhere);
	expect((await elsewhere.get("/session")).body).toMatchObject({
		account: { email: "shared@example.org" },
	});
});

test("a session that has ended meanwhile connects nothing", async () => {
	const ada = await signUp(app, "away@example.org");
	provider.holder = { sub: "away-there" };
	const path = await visitProvider(ada, "/oidc/link");
	const other = new Person(app);
	other.cookies = { ...ada.cookies };
	await other.call("DELETE", "/session");
	const reply = await comeBack(ada, path);
	expect(destination(reply)).toBe("/account?problem=session-ended");
	const again = await signInElsewhere(new Person(app));
	expect(destination(again)).toBe("/sign-in?problem=not-connected");
});

test("nobody can be made to finish a connection that another began", async () => {
	const attacker = await signUp(app, "attacker@example.org");
	provider.holder = { sub: "attacker-there" };
	const path = await visitProvider(attacker, "/oidc/link");
	const victim = await signUp(app, "victim@example.org");
	const reply = await comeBack(victim, path);
	expect(destination(reply)).toBe("/sign-in?problem=expired");
	expect(await identitiesOf(victim)).toEqual([]);
	expect(await identitiesOf(attacker)).toEqual([]);
});

test("a visit to sign in connects nothing, and one to connect signs nobody in", async () => {
	const ada = await signUp(app, "neither@example.org");
	provider.holder = { sub: "neither-there" };
	const signIn = await comeBack(ada, await visitProvider(ada));
	expect(destination(signIn)).toBe("/sign-in?problem=not-connected");
	expect(await identitiesOf(ada)).toEqual([]);
	const link = await comeBack(ada, await visitProvider(ada, "/oidc/link"));
	expect(link.cookies.map(({ name }) => name)).toEqual(["waymark_oidc"]);
});

test("a token connects nothing", async () => {
	const ada = await signUp(app, "robot@example.org");
	const { token } = await ada.make<CreatedToken>("/tokens", { name: "R" });
	const robot = new Person(app, { authorization: `Bearer ${token}` });
	robot.cookies = { ...ada.cookies };
	const { status, cookies } = await robot.post("/oidc/link");
	expect(status).toBe(401);
	expect(cookies).toEqual([]);
});

test("somebody else's identity cannot be disconnected", async () => {
	const ada = await connected(app, provider, "hers");
	const [identity] = await identitiesOf(ada);
	const stranger = await signUp(app, "stranger@example.org");
	const path = `/oidc/identities/${identity?.id}`;
	expect((await stranger.call("DELETE", path)).status).toBe(404);
	expect(await identitiesOf(ada)).toHaveLength(1);
});

test("a refusal on the way is told on the account page", async () => {
	const ada = await signUp(app, "declined@example.org");
	provider.misbehaviour = {
		callback: { code: undefined, error: "access_denied" },
	};
	const reply = await comeBack(ada, await visitProvider(ada, "/oidc/link"));
	expect(destination(reply)).toBe("/account?problem=declined");
	provider.misbehaviour = {};
});
