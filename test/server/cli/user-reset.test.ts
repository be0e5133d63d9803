import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import { openTerminal } from "./terminal.ts";

const email = "ada@example.org";
const first = "the first long password";
const second = "quite another long password";

/** An installation with Ada in it, who is signed in and has an authenticator, a passkey and recovery codes. */
async function openHouse() {
	const { db, url, dataDir, type } = await openTerminal();
	await type(`user add --email ${email} --role owner --password-stdin`, first);
	const { id } = await db
		.selectFrom("account")
		.select("id")
		.executeTakeFirstOrThrow();
	const app = await openApp({ databaseUrl: url, dataDir });
	const signIn = (password: string) =>
		app.inject({
			method: "POST",
			url: "/api/v1/session",
			payload: { email, password },
		});
	expect((await signIn(first)).statusCode).toBe(200);
	await db
		.insertInto("authenticator")
		.values({
			account_id: id,
			sealed_secret: Buffer.from("sealed"),
			confirmed_at: new Date(),
		})
		.execute();
	await db
		.insertInto("recovery_code")
		.values({ account_id: id, code_hash: Buffer.alloc(32), used_at: null })
		.execute();
	return { app, db, signIn, type };
}

test("a lost password is replaced, and whoever was signed in is out", async () => {
	const { db, signIn, type } = await openHouse();
	const done = await type(
		`user reset --email ${email} --password-stdin --second-factor`,
		second,
	);
	expect(done).toMatchObject({ code: 0, told: [] });
	expect(await db.selectFrom("session").selectAll().execute()).toEqual([]);
	expect((await signIn(first)).statusCode).toBe(401);
	expect((await signIn(second)).statusCode).toBe(200);
	const { details } = await db
		.selectFrom("audit")
		.where("action", "=", "account.reset")
		.select("details")
		.executeTakeFirstOrThrow();
	expect(details).toEqual({ password: true, secondFactor: true, sessions: 1 });
});

test("a lost second factor alone: the password stays", async () => {
	const { db, signIn, type } = await openHouse();
	expect((await signIn(first)).statusCode).toBe(202);
	await type(`user reset --email ${email} --second-factor`);
	expect(await db.selectFrom("authenticator").selectAll().execute()).toEqual(
		[],
	);
	expect(await db.selectFrom("recovery_code").selectAll().execute()).toEqual(
		[],
	);
	expect((await signIn(first)).statusCode).toBe(200);
});

test.each([
	["nothing to reset", `user reset --email ${email}`, "", 2, /--second-factor/],
	[
		"nobody of that name",
		"user reset --email bob@example.org --second-factor",
		"",
		1,
		/no account with the email bob@example.org/,
	],
	[
		"a short password",
		`user reset --email ${email} --password-stdin`,
		"short",
		2,
		/15 to 256/,
	],
	[
		"a password that others guess first",
		`user reset --email ${email} --password-stdin`,
		"passwordpassword",
		1,
		/./,
	],
])("%s is refused", async (_, line, stdin, code, words) => {
	const { signIn, type } = await openHouse();
	const outcome = await type(line, stdin);
	expect(outcome.code).toBe(code);
	expect(outcome.told[0]).toMatch(words);
	expect((await signIn(first)).statusCode).toBe(202);
});
