import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryDir } from "../../support/temporary-dir.ts";

const name = "$" + "{name}";

const refused = [
	`pool.query(\`select ${name}\`);`,
	`pool.query<Row>(\`select ${name}\`, []);`,
	'pool.query("select " + name);',
	'pool.query<{ a: string }>("select " + name, [1]);',
	"app.pg.pool.query(statement);",
	"sql.raw(name);",
	"sql.lit(name);",
	"CompiledQuery.raw(name);",
	"db.executeQuery(name);",
];

const taken = [
	'pool.query("select $1", [name]);',
	'pool.query<Row>("select 1");',
	"pool.query(`select\n1`);",
	'pool.query({ text: "select $1", values: [name] });',
	`sql\`select ${name}\`.execute(trx);`,
	'sql.table("account");',
];

/** Looks at each text as at a file of the server, and gives those that may not stay. */
function lint(codes: string[]): string[] {
	const dir = temporaryDir();
	const plugin = resolve("bin/no-raw-sql.grit");
	const settings = { plugins: [plugin], linter: { enabled: true } };
	writeFileSync(join(dir, "biome.json"), JSON.stringify(settings));
	for (const [index, code] of codes.entries()) {
		writeFileSync(join(dir, `code-${index}.ts`), code);
	}
	const biome = resolve("node_modules/@biomejs/biome/bin/biome");
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[biome, "lint", "--only=plugin", "--max-diagnostics=none", "."],
		{ cwd: dir, encoding: "utf8" },
	);
	expect(stdout + stderr).toMatch(/Checked \d+ files/);
	return codes.filter((_code, index) => stderr.includes(`code-${index}.ts:`));
}

test("a value in the text of a statement does not pass the check", () => {
	expect(lint(refused)).toEqual(refused);
});

test("a value beside it does", () => {
	expect(lint(taken)).toEqual([]);
});

test("the check looks at all of the server", () => {
	const { overrides } = JSON.parse(readFileSync("biome.json", "utf8"));
	expect(overrides).toContainEqual(
		expect.objectContaining({
			includes: ["server/**"],
			plugins: ["./bin/no-raw-sql.grit"],
		}),
	);
});
