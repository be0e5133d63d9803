import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import { createAccount, Person, signUp } from "../../support/person.ts";

test("a whole hospital signs in from one address", async () => {
	const app = await openApp();
	await createAccount(app, "ada@example.org");
	const statuses = await Promise.all(
		Array.from({ length: 300 }, async () => {
			const { status } = await new Person(app).signIn("ada@example.org");
			return status;
		}),
	);
	expect(new Set(statuses)).toEqual(new Set([200]));
}, 120_000);

test("guesses at one account are limited, however many come at once; a device that knows it is let in", async () => {
	const app = await openApp();
	const known = await signUp(app, "ada@example.org");
	await createAccount(app, "bob@example.org");

	const guesses = await Promise.all(
		Array.from({ length: 40 }, (_, guess) =>
			new Person(app).signIn("Ada@example.org", `guess ${guess}`),
		),
	);
	const wrong = guesses.filter(({ status }) => status === 401);
	const refused = guesses.filter(({ status }) => status === 429);
	expect(wrong.length).toBeGreaterThanOrEqual(10);
	expect(wrong.length).toBeLessThan(14);
	expect(wrong.length + refused.length).toBe(40);
	expect(Number(refused[0]?.headers["retry-after"])).toBeGreaterThan(0);
	expect(refused[0]?.body.detail).toMatch(/Wait \d+ minutes? and try again/);

	expect((await new Person(app).signIn("ada@example.org")).status).toBe(429);
	expect((await known.signIn("ada@example.org")).status).toBe(200);
	expect((await new Person(app).signIn("bob@example.org")).status).toBe(200);
});

test("a known device may not guess without end either", async () => {
	const app = await openApp();
	const known = await signUp(app, "ada@example.org");
	for (let guess = 0; guess < 10; guess += 1)
		expect((await known.signIn("ada@example.org", "wrong")).status).toBe(401);
	expect((await known.signIn("ada@example.org")).status).toBe(429);
	expect((await new Person(app).signIn("ada@example.org")).status).toBe(200);
});

test("one device knows several accounts, and an invented mark knows none", async () => {
	const app = await openApp();
	const ward = await signUp(app, "ada@example.org");
	await createAccount(app, "bob@example.org");
	await ward.signIn("bob@example.org");
	const forger = new Person(app);
	const [id] = String(ward.cookies.waymark_device).split(".");
	forger.cookies = { waymark_device: `${id}.${"A".repeat(22)}` };
	for (let guess = 0; guess < 10; guess += 1)
		await forger.signIn("ada@example.org", "wrong");
	expect((await forger.signIn("ada@example.org")).status).toBe(429);
	expect((await ward.signIn("ada@example.org")).status).toBe(200);
	expect((await ward.signIn("bob@example.org")).status).toBe(200);
});

test("one address guessing at many accounts is stopped in the end", async () => {
	const app = await openApp();
	const known = await signUp(app, "ada@example.org");
	const stranger = new Person(app);
	for (let guess = 0; guess < 300; guess += 1)
		await stranger.signIn(`someone-${guess}@example.org`, "wrong");
	expect((await stranger.signIn("ada@example.org")).status).toBe(429);
	expect((await known.signIn("ada@example.org")).status).toBe(200);
}, 120_000);
