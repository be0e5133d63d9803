import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import { Person, password, signUp } from "../../support/person.ts";

const app = await openApp();

async function withPassword(email: string, chosen: string) {
	const person = await signUp(app, email, "Northern trust");
	const reply = await person.post("/password", {
		current: password,
		password: chosen,
	});
	expect([chosen, reply.status]).toEqual([chosen, 204]);
	return (typed: string) => new Person(app).signIn(email, typed);
}

test("accents are the same however a keyboard composes them, and nothing else is made alike", async () => {
	const chosen = "Café Zürich élève noël naïf";
	const signIn = await withPassword("accents@example.org", chosen);
	expect((await signIn(chosen.normalize("NFC"))).status).toBe(200);
	expect((await signIn(chosen.normalize("NFD"))).status).toBe(200);
	expect((await signIn(chosen.toLowerCase())).status).toBe(401);
	expect((await signIn(`${chosen} `)).status).toBe(401);
	// A full-width letter is another one: NFKC would make them alike.
	expect((await signIn(chosen.replace("C", "Ｃ"))).status).toBe(401);
});

test.each([
	"рыба стол зелёный дождь",
	"正しい馬の電池とホチキス、青い空",
	"🐎 stable 🔋 battery 🧷 clip",
	`  spaces at both ends count  `,
	"x7#Kq0!vR2$mZ9@p".padEnd(256, "river kettle violin orange; "),
])("%s is a password like any other", async (chosen) => {
	const signIn = await withPassword(
		`${crypto.randomUUID()}@example.org`,
		chosen,
	);
	expect((await signIn(chosen)).status).toBe(200);
	expect((await signIn(chosen.slice(0, -1))).status).toBe(401);
});

test.each([
	["of 300 characters", "river kettle violin orange ".repeat(12).slice(0, 300)],
	["of 14 characters", "kettle-violin7"],
	["of nothing", ""],
])(
	"a new password %s is refused, and the present one stays",
	async (_what, chosen) => {
		const email = `${crypto.randomUUID()}@example.org`;
		const person = await signUp(app, email, "Northern trust");
		const body = { current: password, password: chosen };
		const refused = await person.post("/password", body);
		expect(refused.status).toBe(422);
		expect(refused.body.errors?.map(({ path }) => path)).toEqual(["/password"]);
		expect((await new Person(app).signIn(email)).status).toBe(200);
	},
);

test("300 characters at sign-in are refused unread", async () => {
	const reply = await new Person(app).signIn(
		"ada@example.org",
		"x".repeat(300),
	);
	expect(reply.status).toBe(422);
});
