import { expect, test } from "vitest";
import type {
	CreatedToken,
	TokenList,
} from "../../../server/accounts/accounts.schemas.ts";
import { openApp } from "../../support/app.ts";
import { Person, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const bob = await signUp(app, "bob@example.org");

const bearing = (token: string, scheme = "Bearer") =>
	new Person(app, { authorization: `${scheme} ${token}` });

test("a token acts as its account until it is deleted", async () => {
	const { id, name, token } = await ada.make<CreatedToken>("/tokens", {
		name: "analysis",
	});
	expect(name).toBe("analysis");
	expect(token).toMatch(/^wm_[0-9A-Z]{52}$/);
	const { body } = await bearing(token).get<{ account: { email: string } }>(
		"/session",
	);
	expect(body.account.email).toBe("ada@example.org");
	expect((await bearing(token, "bearer").get("/session")).status).toBe(200);

	const { body: list } = await ada.get<TokenList>("/tokens");
	expect(list.tokens).toMatchObject([{ id, name: "analysis" }]);
	expect(list.tokens[0]?.lastUsedAt).not.toBeNull();
	expect(JSON.stringify(list)).not.toContain(token);

	expect((await ada.call("DELETE", `/tokens/${id}`)).status).toBe(204);
	expect((await bearing(token).get("/session")).status).toBe(401);
	expect((await ada.call("DELETE", `/tokens/${id}`)).status).toBe(404);
});

test("nobody sees or deletes the token of somebody else", async () => {
	const { id, token } = await ada.make<CreatedToken>("/tokens", {
		name: "own",
	});
	expect((await bob.get<TokenList>("/tokens")).body.tokens).toEqual([]);
	expect((await bob.call("DELETE", `/tokens/${id}`)).status).toBe(404);
	expect((await bearing(token).get("/session")).status).toBe(200);
});

test("names are an account's own, each once", async () => {
	await ada.make("/tokens", { name: "twice" });
	const again = await ada.post("/tokens", { name: "twice" });
	expect(again.status).toBe(409);
	expect(again.body.type).toBe("/problems/name-taken");
	await bob.make("/tokens", { name: "twice" });
});

test("a wrong token is not made up for by a cookie", async () => {
	const person = new Person(app, { authorization: "Bearer wm_invented" });
	person.cookies = { ...ada.cookies };
	expect((await person.get("/session")).status).toBe(401);
	const basic = new Person(app, { authorization: "Basic YTpi" });
	expect((await basic.get("/session")).status).toBe(401);
});

test("only a hash is stored", async () => {
	const { token } = await ada.make<CreatedToken>("/tokens", { name: "hash" });
	const rows = await app.db.selectFrom("api_token").selectAll().execute();
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.every(({ secret_hash }) => secret_hash.length === 32)).toBe(true);
	expect(JSON.stringify(rows)).not.toContain(token);
});

test.each([
	["no name", {}],
	["a blank name", { name: " " }],
	["a name too long", { name: "x".repeat(201) }],
	["an unknown property", { name: "n", expires: "never" }],
])("%s is refused", async (_what, body) => {
	expect((await ada.post("/tokens", body)).status).toBe(422);
});

test("an id that is none leads nowhere", async () => {
	expect((await ada.call("DELETE", "/tokens/1")).status).toBe(404);
});
