import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isBreached } from "../../../server/accounts/breached-passwords.ts";
import { weakness } from "../../../server/accounts/password-faults.ts";
import { openApp } from "../../support/app.ts";
import { Person, password, signUp } from "../../support/person.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const context = ["Ada Lovelace", "ada@northern.nhs.uk", "Northern Trust"];

test.each([
	"aaaaaaaaaaaaaaaa",
	"abcabcabcabcabcabc",
	"passwordpassword",
	"Correct Horse Battery Staple!",
	"Correct-Horse-Battery-Staple-2026",
	"qwertyuiopasdfghjkl",
	"abcdefghijklmnopqr",
	"1234567890123456",
	"0987654321098765",
	"Ada.Lovelace.2026!",
	"northern-trust-2026",
	"Waymark Password 1",
	"1qaz2wsx3edc4rfv5tgb",
	"!QAZ@WSX#EDC$RFV",
	"kettle-river kettle-river",
])("%s is easy to guess", (weak) => {
	expect(weakness(weak, context)).toMatch(/four or five unrelated words/);
});

test.each([
	"river kettle violin orange",
	"glacier-9-umbrella-fern",
	"Ein Käfer trägt Brot heim",
	"рыба стол зелёный дождь",
	"x7#Kq0!vR2$mZ9@p",
	"5820 1947 7361 0492",
	"](&$!~>;%?{@^<*+|",
	password,
])("%s is not", (strong) => {
	expect(weakness(strong, context)).toBe(null);
});

describe("a list of breached passwords in the data dir", () => {
	const dataDir = temporaryDir();
	const stolen = Array.from({ length: 5000 }, (_, n) => `stolen password ${n}`);
	const sha1 = (text: string) =>
		createHash("sha1").update(text).digest("hex").toUpperCase();
	writeFileSync(
		join(dataDir, "breached-passwords.txt"),
		stolen
			.map((text, n) => `${sha1(text)}:${n * 17}\r\n`)
			.sort()
			.join(""),
	);

	test("finds every one of them and nothing else", async () => {
		for (const text of stolen)
			expect([text, await isBreached(dataDir, text)]).toEqual([text, true]);
		for (let n = 0; n < 500; n += 1)
			expect(await isBreached(dataDir, `not stolen ${n}`)).toBe(false);
	});

	test("is not needed", async () => {
		expect(await isBreached(temporaryDir(), "anything")).toBe(false);
	});

	test("is asked when a password is changed", async () => {
		const app = await openApp({ dataDir });
		const ada = await signUp(app, "ada@example.org", "Northern trust");
		const refused = await ada.post("/password", {
			current: password,
			password: "stolen password 7",
		});
		expect(refused.status).toBe(422);
		expect(refused.body.errors).toMatchObject([{ path: "/password" }]);
	});
});

describe("changing a password", () => {
	test("asks for the present one, ends all other sessions and keeps this one", async () => {
		const app = await openApp();
		const ada = await signUp(app, "ada@example.org", "Northern trust");
		const elsewhere = new Person(app);
		await elsewhere.signIn("ada@example.org");
		const former = new Person(app);
		former.cookies = { ...ada.cookies };
		const next = "river kettle violin orange";
		const wrong = await ada.post("/password", {
			current: "not the present password",
			password: next,
		});
		expect(wrong.status).toBe(401);
		const body = { current: password, password: next };
		expect((await ada.post("/password", body)).status).toBe(204);
		expect((await ada.get("/session")).status).toBe(200);
		expect((await former.get("/session")).status).toBe(401);
		expect((await elsewhere.get("/session")).status).toBe(401);
		const again = new Person(app);
		expect((await again.signIn("ada@example.org")).status).toBe(401);
		expect((await again.signIn("ada@example.org", next)).status).toBe(200);
	});
});
