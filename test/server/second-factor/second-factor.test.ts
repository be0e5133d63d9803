import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type {
	SecondStep,
	Session,
	SessionList,
} from "../../../server/accounts/accounts.schemas.ts";
import type {
	Factors,
	NewAuthenticator,
	Protected,
} from "../../../server/second-factor/factors.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { Person, password, signUp } from "../../support/person.ts";

const app = await openApp();
let people = 0;

// Only the clock by which codes are made moves; timers run on.
beforeEach(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
});
afterEach(() => {
	vi.useRealTimers();
});

function codeAt(secret: string, steps = 0): string {
	const totp = new TOTP({ secret: Secret.fromBase32(secret) });
	return totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Somebody with an authenticator app; a code of the present step was used to confirm it. */
async function protectedPerson() {
	people += 1;
	const email = `person-${people}@example.org`;
	const person = await signUp(app, email, "Northern trust");
	const { secret } = await person.make<NewAuthenticator>(
		"/second-factor/authenticator",
		{},
	);
	const confirmed = await person.post<Protected>(
		"/second-factor/authenticator/confirm",
		{ code: codeAt(secret) },
	);
	expect(confirmed.status).toBe(200);
	const codes = confirmed.body.recoveryCodes ?? [];
	return { email, person, secret, codes };
}

/** A passkey that nobody holds; gives its id. */
async function addPasskeyRow(email: string): Promise<string> {
	const id = crypto.randomUUID();
	const { db } = asOwner(app);
	await db
		.insertInto("passkey")
		.values((query) => ({
			id,
			account_id: query
				.selectFrom("account")
				.where("email", "=", email)
				.select("id"),
			credential_id: id,
			public_key: Buffer.from("none"),
			counter: 0,
			transports: [],
			name: "Laptop",
			last_used_at: null,
		}))
		.execute();
	return id;
}

/** A new browser in which the password was right. */
async function halfWay(email: string) {
	const visitor = new Person(app);
	const reply = await visitor.post<SecondStep>("/session", { email, password });
	expect(reply.status).toBe(202);
	return { visitor, methods: reply.body.methods };
}

function show(visitor: Person, code: string) {
	return visitor.post<Session & { type: string }>("/session/second-factor", {
		code,
	});
}

describe("an authenticator app", () => {
	test("is asked for after the password, which alone opens nothing", async () => {
		const { email, secret } = await protectedPerson();
		vi.advanceTimersByTime(60_000);
		const { visitor, methods } = await halfWay(email);
		expect(methods).toEqual(["authenticator", "recovery-code"]);
		expect((await visitor.get("/session")).status).toBe(401);
		expect((await visitor.get("/projects")).status).toBe(401);
		const done = await show(visitor, codeAt(secret));
		expect(done.status).toBe(200);
		expect((await visitor.get("/projects")).status).toBe(200);
	});

	test("takes a code once, also of a clock that is one step off, and none of two steps off", async () => {
		const { email, secret } = await protectedPerson();
		vi.advanceTimersByTime(120_000);
		for (const [steps, status] of [
			[-2, 401],
			[2, 401],
			[-1, 200],
			[-1, 401],
			[0, 200],
			[0, 401],
			[-1, 401],
			[1, 200],
			[1, 401],
		] as const) {
			const { visitor } = await halfWay(email);
			expect([
				steps,
				(await show(visitor, codeAt(secret, steps))).status,
			]).toEqual([steps, status]);
		}
	});

	test("takes the same code twenty times at once for one sign-in", async () => {
		const { email, secret } = await protectedPerson();
		vi.advanceTimersByTime(60_000);
		const visitors = [];
		for (let n = 0; n < 8; n += 1) visitors.push(await halfWay(email));
		const replies = await Promise.all(
			visitors.map(({ visitor }) => show(visitor, codeAt(secret))),
		);
		const opened = replies.filter(({ status }) => status === 200);
		expect(opened).toHaveLength(1);
	});

	test("keeps its secret sealed", async () => {
		const { secret } = await protectedPerson();
		const rows = await asOwner(app)
			.db.selectFrom("authenticator")
			.selectAll()
			.execute();
		const stored = rows.map((row) => row.sealed_secret.toString("latin1"));
		expect(stored.join()).not.toContain(secret);
	});

	test("is not looked at for more than ten of many wrong codes that come at once", async () => {
		const { email, secret } = await protectedPerson();
		vi.advanceTimersByTime(60_000);
		const { visitor } = await halfWay(email);
		const replies = await Promise.all(
			Array.from({ length: 40 }, () => show(visitor, "000000")),
		);
		const looked = replies.filter(({ status }) => status === 401);
		const refused = replies.filter(({ status }) => status === 429);
		expect([looked.length, refused.length]).toEqual([10, 30]);
		expect((await show(visitor, codeAt(secret))).status).toBe(429);
	});

	test("lets a known device in when somebody who has the password guesses elsewhere", async () => {
		const { email, secret } = await protectedPerson();
		vi.advanceTimersByTime(60_000);
		const owner = await halfWay(email);
		expect((await show(owner.visitor, codeAt(secret))).status).toBe(200);
		vi.advanceTimersByTime(60_000);
		const stranger = await halfWay(email);
		for (let guess = 0; guess < 10; guess += 1)
			await show(stranger.visitor, "000000");
		// Having the password alone makes no device known, so that a new browser brings no new guesses.
		const another = await halfWay(email);
		expect((await show(another.visitor, codeAt(secret))).status).toBe(429);
		await owner.visitor.signIn(email);
		expect((await show(owner.visitor, codeAt(secret))).status).toBe(200);
		await vi.waitFor(async () => {
			const entries = await asOwner(app)
				.db.selectFrom("audit")
				.where("action", "=", "session.locked-out")
				.where("actor_name", "=", email)
				.select("details")
				.execute();
			expect(entries).toEqual([{ details: { step: "second-factor" } }]);
		}, 10_000);
	});

	test("may be shown as often as one likes when it is right", async () => {
		const { email, secret } = await protectedPerson();
		for (let times = 0; times < 12; times += 1) {
			vi.advanceTimersByTime(30_000);
			const { visitor } = await halfWay(email);
			expect((await show(visitor, codeAt(secret))).status).toBe(200);
		}
	});

	test("is refused after ten wrong codes, for this account alone", async () => {
		const first = await protectedPerson();
		const second = await protectedPerson();
		vi.advanceTimersByTime(60_000);
		const { visitor } = await halfWay(first.email);
		for (let guess = 0; guess < 10; guess += 1)
			expect((await show(visitor, "000000")).status).toBe(401);
		const full = await show(visitor, codeAt(first.secret));
		expect(full.status).toBe(429);
		const other = await halfWay(second.email);
		expect((await show(other.visitor, codeAt(second.secret))).status).toBe(200);
	});

	test("once removed, the password is enough again", async () => {
		const { email, person } = await protectedPerson();
		const removed = await person.call("DELETE", "/second-factor/authenticator");
		expect(removed.status).toBe(204);
		expect((await new Person(app).signIn(email)).status).toBe(200);
	});

	test("is not changed by a program with a token", async () => {
		const { person } = await protectedPerson();
		const { token } = await person.make<{ token: string }>("/tokens", {
			name: "R",
		});
		const program = new Person(app, { authorization: `Bearer ${token}` });
		expect((await program.get("/second-factor")).status).toBe(200);
		for (const reply of [
			await program.call("DELETE", "/second-factor/authenticator"),
			await program.post("/second-factor/authenticator"),
			await program.post("/second-factor/recovery-codes"),
			await program.post("/second-factor/passkeys/options"),
		])
			expect(reply.status).toBe(401);
	});

	test("is confirmed by its own code before it counts", async () => {
		people += 1;
		const email = `person-${people}@example.org`;
		const person = await signUp(app, email, "Northern trust");
		await person.make("/second-factor/authenticator", {});
		const wrong = await person.post("/second-factor/authenticator/confirm", {
			code: "000000",
		});
		expect(wrong.status).toBe(401);
		expect((await new Person(app).signIn(email)).status).toBe(200);
		const { body } = await person.get<Factors>("/second-factor");
		expect(body).toMatchObject({ authenticator: false, recoveryCodes: 0 });
	});
});

describe("a recovery code", () => {
	test("works once, however it is typed", async () => {
		const { email, codes } = await protectedPerson();
		expect(codes).toHaveLength(10);
		const typed = (codes[0] ?? "").toLowerCase().replaceAll("-", " ");
		const first = await halfWay(email);
		expect((await show(first.visitor, typed)).status).toBe(200);
		const second = await halfWay(email);
		expect((await show(second.visitor, codes[0] ?? "")).status).toBe(401);
		const { body } = await first.visitor.get<Factors>("/second-factor");
		expect(body.recoveryCodes).toBe(9);
	});

	test("works once of eight times at once, and each use is in the audit", async () => {
		const { email, codes } = await protectedPerson();
		const visitors = [];
		for (let n = 0; n < 8; n += 1) visitors.push(await halfWay(email));
		const replies = await Promise.all(
			visitors.map(({ visitor }) => show(visitor, codes[0] ?? "")),
		);
		const opened = replies.filter(({ status }) => status === 200);
		expect(opened).toHaveLength(1);
		const entries = await asOwner(app)
			.db.selectFrom("audit")
			.where("action", "=", "session.open")
			.where("actor_name", "=", email)
			.select("details")
			.execute();
		const used = entries.filter(
			({ details }) => JSON.stringify(details) === '{"how":"recovery-code"}',
		);
		expect(used).toHaveLength(1);
	});

	test("is kept as a hash, and new ones put the old ones out of use", async () => {
		const { email, person, codes } = await protectedPerson();
		const rows = await asOwner(app)
			.db.selectFrom("recovery_code")
			.selectAll()
			.execute();
		expect(JSON.stringify(rows)).not.toContain(codes[1]?.replaceAll("-", ""));
		await person.make("/second-factor/recovery-codes", {});
		const { visitor } = await halfWay(email);
		expect((await show(visitor, codes[1] ?? "")).status).toBe(401);
	});
});

describe("the ticket between the steps", () => {
	test("works once and for five minutes", async () => {
		const { email, secret } = await protectedPerson();
		vi.advanceTimersByTime(60_000);
		const { visitor } = await halfWay(email);
		const copy = new Person(app);
		copy.cookies = { ...visitor.cookies };
		expect((await show(visitor, codeAt(secret))).status).toBe(200);
		expect((await show(copy, codeAt(secret, 1))).status).toBe(401);
		const late = await halfWay(email);
		await asOwner(app)
			.db.updateTable("sign_in_ticket")
			.set({ expires_at: new Date(0) })
			.execute();
		const refused = await show(late.visitor, codeAt(secret, 1));
		expect(refused.body.type).toBe("/problems/not-signed-in");
	});

	test("is needed", async () => {
		const reply = await show(new Person(app), "123456");
		expect(reply.status).toBe(401);
		expect(reply.body.type).toBe("/problems/not-signed-in");
	});
});

describe("adding a factor", () => {
	test("ends the sessions that were opened without it, but for this one", async () => {
		people += 1;
		const email = `person-${people}@example.org`;
		const person = await signUp(app, email, "Northern trust");
		const elsewhere = new Person(app);
		await elsewhere.signIn(email);
		const { secret } = await person.make<NewAuthenticator>(
			"/second-factor/authenticator",
			{},
		);
		await person.post("/second-factor/authenticator/confirm", {
			code: codeAt(secret),
		});
		expect((await elsewhere.get("/session")).status).toBe(401);
		const { body } = await person.get<SessionList>("/sessions");
		expect(body.sessions).toHaveLength(1);
	});
});

describe("an organisation that asks everybody for a second factor", () => {
	test("lets nobody past the account page without one, at once", async () => {
		const owner = await signUp(app, "strict@example.org", "Strict trust");
		const asked = await owner.call("PATCH", "/organisation", {
			secondFactorRequired: true,
		});
		expect(asked.status).toBe(200);
		const refused = await owner.get("/projects");
		expect(refused.status).toBe(403);
		expect(refused.body.type).toBe("/problems/second-factor-needed");
		const { body } = await owner.get<Session>("/session");
		expect(body.lacksSecondFactor).toBe(true);
		const { secret } = await owner.make<NewAuthenticator>(
			"/second-factor/authenticator",
			{},
		);
		await owner.post("/second-factor/authenticator/confirm", {
			code: codeAt(secret),
		});
		expect((await owner.get("/projects")).status).toBe(200);
	});

	test("says so at sign-in, and shuts at once when the last factor is removed", async () => {
		const owner = await signUp(app, "firm@example.org", "Firm trust");
		const { secret } = await owner.make<NewAuthenticator>(
			"/second-factor/authenticator",
			{},
		);
		await owner.post("/second-factor/authenticator/confirm", {
			code: codeAt(secret),
		});
		await owner.call("PATCH", "/organisation", { secondFactorRequired: true });
		expect((await owner.get("/projects")).status).toBe(200);
		await owner.call("DELETE", "/second-factor/authenticator");
		const refused = await owner.get("/projects");
		expect(refused.body.type).toBe("/problems/second-factor-needed");
		const { body: factors } = await owner.get<Factors>("/second-factor");
		expect(factors).toMatchObject({ required: true, recoveryCodes: 0 });
		const again = await new Person(app).signIn("firm@example.org");
		expect(again.body).toMatchObject({ lacksSecondFactor: true });
	});

	test("shuts, too, when the last two factors are removed at once", async () => {
		const owner = await signUp(app, "both@example.org", "Both trust");
		await owner.call("PATCH", "/organisation", { secondFactorRequired: true });
		for (let round = 0; round < 8; round += 1) {
			vi.advanceTimersByTime(60_000);
			const { secret } = await owner.make<NewAuthenticator>(
				"/second-factor/authenticator",
				{},
			);
			await owner.post("/second-factor/authenticator/confirm", {
				code: codeAt(secret),
			});
			const passkey = await addPasskeyRow("both@example.org");
			expect((await owner.get("/projects")).status).toBe(200);
			const removed = await Promise.all([
				owner.call("DELETE", "/second-factor/authenticator"),
				owner.call("DELETE", `/second-factor/passkeys/${passkey}`),
			]);
			expect(removed.map(({ status }) => status)).toEqual([204, 204]);
			expect((await owner.get("/projects")).status).toBe(403);
		}
	});

	test("lets a program with a token go on", async () => {
		const owner = await signUp(app, "token@example.org", "Token trust");
		const { token } = await owner.make<{ token: string }>("/tokens", {
			name: "R",
		});
		await owner.call("PATCH", "/organisation", { secondFactorRequired: true });
		const program = new Person(app, { authorization: `Bearer ${token}` });
		expect((await program.get("/projects")).status).toBe(200);
	});
});
