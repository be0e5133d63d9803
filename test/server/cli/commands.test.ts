import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import { Person, password } from "../../support/person.ts";
import { openTerminal, temporaryFolder } from "./terminal.ts";

const owner = "user add --email ada@example.org --role owner --password-stdin";

test("help for all, and for each", async () => {
	const { type } = await openTerminal();
	const all = await type("--help");
	expect(all.code).toBe(0);
	const names = [
		"user add",
		"user reset",
		"token create",
		"sample load",
		"export",
		"verify-export",
		"responses open-file",
		"instrument import",
		"instrument export",
		"instrument validate",
		"backup",
		"restore",
		"audit verify",
		"vault rotate-key",
		"migrate",
	];
	for (const name of names) {
		expect(all.out).toContain(`  ${name}`);
		const one = await type(`${name} --help`);
		expect(one.code).toBe(0);
		expect(one.out).toMatch(`Usage: waymark ${name} [options]`);
		expect(one.told).toEqual([]);
	}
});

test.each([
	["nothing", "", /Usage: waymark <command>/],
	["an unknown command", "user remove", /There is no command "user remove"/],
	["an unknown option", `${owner} --admin`, /--admin/],
	[
		"an option left out",
		"token create --email ada@example.org",
		/--name is missing/,
	],
	["a value that is missing", "token create --email", /--email/],
	[
		"a role that is none",
		owner.replace("owner", "king"),
		/one of owner, member/,
	],
	[
		"an email that is none",
		owner.replace("ada@", "ada-"),
		/not an email address/,
	],
	[
		"no way to give the password",
		owner.replace(" --password-stdin", ""),
		/--password-stdin/,
	],
	["an id that is none", "export --project 1 --survey 2", /--project is no id/],
	[
		"a format that is none",
		"export --project 01a1fbc9-bc67-7323-9e31-6ab1174b6359 --survey 01a1fbc9-bc67-7323-9e31-6ab1174b6359 --format xls",
		/csv, csv-long, xlsx, sav, parquet, json, jsonl, fhir, zip/,
	],
])("%s: code 2, and what to type instead", async (_what, line, told) => {
	const { type } = await openTerminal();
	const outcome = await type(line, password);
	expect(outcome.code).toBe(2);
	expect(outcome.out).toBe("");
	expect(outcome.told[0]).toMatch(told);
});

test("an account made here signs in there, also while the server runs", async () => {
	const { url, type } = await openTerminal();
	const app = await openApp({ databaseUrl: url });
	expect(await app.setupCode()).not.toBeNull();
	const line = `${owner} --name Ada --organisation Trust`;
	const made = await type(line, `${password}\n`);
	expect(made).toEqual({
		code: 0,
		out: "ada@example.org can sign in now, in Trust.\n",
		told: [],
	});
	expect(await app.setupCode()).toBeNull();
	const person = new Person(app);
	const { status, body } = await person.signIn("ada@example.org");
	expect(status).toBe(200);
	expect(body).toMatchObject({
		account: { name: "Ada" },
		organisation: { name: "Trust" },
	});

	const json = await type(
		"user add --email bob@example.org --role member --password-stdin --json",
		password,
	);
	expect(JSON.parse(json.out)).toMatchObject({
		email: "bob@example.org",
		organisation: { name: "Trust" },
	});
	const again = await type(owner, password);
	expect(again.code).toBe(1);
	expect(again.told).toEqual([
		"There is an account with the email ada@example.org: choose another email.",
	]);
});

test("an organisation is brought by an owner alone, and named where there are several", async () => {
	const { db, type } = await openTerminal();
	const member = owner.replace("owner", "member");
	expect((await type(member, password)).told[0]).toMatch(/must be an owner's/);
	await type(`${owner} --organisation North`, password);
	await type(`${owner.replace("ada", "bob")} --organisation South`, password);
	const unclear = await type(member.replace("ada", "cy"), password);
	expect(unclear.code).toBe(1);
	expect(unclear.told).toEqual(["Say which organisation: North, South."]);
	const unknown = await type(
		`${member.replace("ada", "cy")} --organisation West`,
		password,
	);
	expect(unknown.told[0]).toMatch(
		"There is no such organisation: North, South.",
	);
	const organisations = await db
		.selectFrom("organisation")
		.selectAll()
		.execute();
	expect(organisations).toHaveLength(2);
});

test("a password too short is refused", async () => {
	const { type } = await openTerminal();
	const outcome = await type(owner, "short\n");
	expect(outcome.code).toBe(2);
	expect(outcome.told[0]).toMatch("15 to 256 characters");
});

test("a token is printed once, alone on its line", async () => {
	const { url, type } = await openTerminal();
	const line = "token create --email ada@example.org --name scripts";
	expect((await type(line)).told[0]).toMatch("waymark user add");
	await type(owner, password);
	const { code, out, told } = await type(line);
	expect([code, told]).toEqual([0, []]);
	expect(out).toMatch(/^wm_[0-9A-Z]{52}\n$/);
	const app = await openApp({ databaseUrl: url });
	const bearer = new Person(app, { authorization: `Bearer ${out.trim()}` });
	expect((await bearer.get("/session")).status).toBe(200);
	expect((await type(line)).told[0]).toMatch("a token of that name");
	const json = await type(`${line}-2 --json`);
	expect(Object.keys(JSON.parse(json.out))).toEqual(["id", "name", "token"]);
});

test("the sample is loaded for the first owner, and exported as it is by the API", async () => {
	const { url, type } = await openTerminal();
	expect((await type("sample load")).told[0]).toMatch("waymark user add");
	await type(owner, password);
	const loaded = await type("sample load");
	expect(loaded.code).toBe(0);
	const { project, surveys } = JSON.parse(loaded.out);
	expect(Object.keys(surveys)).toHaveLength(4);
	expect((await type("sample load")).code).toBe(1);

	const app = await openApp({ databaseUrl: url });
	const person = new Person(app);
	await person.signIn("ada@example.org");
	const survey = surveys.recordsAccess;
	for (const format of ["csv", "json", "jsonl"]) {
		const path = `/projects/${project}/surveys/${survey}/responses?format=${format}`;
		const response = await app.inject({
			url: `/api/v1${path}`,
			cookies: person.cookies,
		});
		const line = `export --project ${project} --survey ${survey} --format ${format}`;
		const { code, out } = await type(line);
		expect(code).toBe(0);
		expect(out).toBe(response.body);
	}
	const file = join(temporaryFolder(), "data.csv");
	const line = `export --project ${project} --survey ${survey} --out ${file}`;
	const toFile = await type(line);
	expect(toFile).toMatchObject({ code: 0, out: "" });
	expect(toFile.told).toEqual([
		expect.stringMatching(/^\d+ responses written to .*data\.csv\.$/),
	]);
	expect(readFileSync(file, "utf8")).toBe(
		(await type(line.replace(/ --out.*/, ""))).out,
	);
	const nowhere = await type(`${line}/not/a/folder.csv`);
	expect(nowhere.code).toBe(1);
	expect(nowhere.told[0]).toMatch("cannot be written");
	const noTime = await type(`${line} --since yesterday`);
	expect(noTime.code).toBe(2);
	expect(noTime.told[0]).toMatch(/^--since /);
	const unknown = await type(`export --project ${survey} --survey ${project}`);
	expect(unknown.code).toBe(1);
	expect(unknown.told[0]).toMatch("There is no such survey");
});

test("migrate brings an empty database up to date", async () => {
	const { db, type } = await openTerminal("empty");
	expect((await type("migrate")).code).toBe(0);
	expect(await db.selectFrom("account").selectAll().execute()).toEqual([]);
	expect(await type("migrate")).toMatchObject({ code: 0, told: [] });
});

test("what is wrong with the environment is said in its own words", async () => {
	const { type } = await openTerminal();
	const outcome = await type("migrate", "", { DATABASE_URL: "mysql://x" });
	expect(outcome.code).toBe(1);
	expect(outcome.told[0]).toMatch(/^DATABASE_URL is not the address/);
});
