import { expect, test, vi } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";
import { Person, signUp } from "../../support/person.ts";

const app = await openApp();

function lockOuts() {
	return asOwner(app)
		.db.selectFrom("audit")
		.where("action", "=", "session.locked-out")
		.select(["actor_name", "details"])
		.execute();
}

test("is entered in the audit once, and for nobody where there is no account", async () => {
	await signUp(app, "ada@example.org", "Northern trust");
	for (const email of ["nobody@example.org", "ada@example.org"])
		for (let guess = 0; guess < 14; guess += 1)
			await new Person(app).signIn(email, `guess ${guess}`);
	await vi.waitFor(
		async () => expect(await lockOuts()).toHaveLength(1),
		10_000,
	);
	expect(await lockOuts()).toEqual([
		{ actor_name: "ada@example.org", details: { step: "password" } },
	]);
});

test("answers alike whether the account is there or not", async () => {
	await signUp(app, "bob@example.org", "Northern trust");
	const answers = [];
	for (const email of ["bob@example.org", "unknown@example.org"]) {
		const replies = [];
		for (let guess = 0; guess < 12; guess += 1) {
			const { status, body } = await new Person(app).signIn(email, "wrong");
			replies.push({ status, type: body.type, detail: body.detail });
		}
		answers.push(replies);
	}
	expect(answers[0]).toEqual(answers[1]);
	expect(answers[0]?.map(({ status }) => status)).toEqual([
		...Array(10).fill(401),
		...Array(2).fill(429),
	]);
});
