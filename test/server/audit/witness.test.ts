import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import {
	keepWitness,
	WitnessKeeper,
} from "../../../server/audit/keep-witness.ts";
import {
	appendWitness,
	readWitness,
	witnessFile,
} from "../../../server/audit/witness-file.ts";
import {
	gatherWitness,
	witnessLine,
} from "../../../server/audit/witness-lines.ts";
import { openApp } from "../../support/app.ts";
import { openField } from "../../support/field.ts";
import { secret } from "../../support/start-postgres.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";
import { verifyAfter, witnessNow } from "./chain-field.ts";

const field = await openField(await openApp());
const { app, projectId: chain } = field;
const file = witnessFile(app.config.dataDir);
const keeper = new WitnessKeeper(app);
const began = [...((await witnessNow(field)).get(chain)?.keys() ?? [])][0] ?? 0;

const seenOf = async () =>
	((await readWitness(file, secret))?.lines ?? []).filter(
		(line) => line.chain === chain,
	);
const addSite = (name: string) =>
	field.person.make(`${field.project}/sites`, { name });

test("a line is written for each chain that has gone on, and for no other", async () => {
	expect(await readWitness(file, secret)).toBeUndefined();
	await keeper.write();
	expect(await seenOf()).toMatchObject([{ chain, seq: began }]);
	await keeper.write();
	expect(await seenOf()).toHaveLength(1);
	await addSite("North");
	await addSite("South");
	await Promise.all([keeper.write(), keeper.write()]);
	expect(await seenOf()).toMatchObject([{ seq: began }, { seq: began + 2 }]);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a server writes it when it starts and when it stops", async () => {
	const before = await seenOf();
	const { databaseUrl, dataDir } = app.config;
	const other = await buildApp({ ...app.config, databaseUrl, dataDir });
	keepWitness(other);
	await other.ready();
	expect((await seenOf()).length).toBe(before.length + 1);
	await addSite("East");
	await other.close();
	expect((await seenOf()).at(-1)).toMatchObject({ seq: began + 3 });
});

test("the chain holds against it", async () => {
	const content = await readWitness(file, secret);
	expect(content?.wrong).toEqual([]);
	const witness = gatherWitness(content?.lines ?? []);
	expect((await verifyAfter(field, async () => {}, witness)).faults).toEqual(
		[],
	);
	expect(witness.get(chain)?.size).toBe(3);
});

describe("the file", () => {
	const head = { chain, seq: 7, hash: "ab".repeat(32) };
	const line = witnessLine(secret, head, new Date("2026-11-21T09:00:00Z"));
	const fresh = () => `${temporaryDir()}/witness`;

	test("half a line that a killed server left is dropped, by the reader and the next writer", async () => {
		const path = fresh();
		await appendWitness(path, [line]);
		appendFileSync(path, '{"chain":"0198');
		expect(await readWitness(path, secret)).toEqual({
			lines: [line],
			wrong: [],
		});
		await appendWitness(path, [{ ...line }]);
		expect(await readWitness(path, secret)).toEqual({
			lines: [line, line],
			wrong: [],
		});
	});

	test.each([
		["another number", (text: string) => text.replace('"seq":7', '"seq":6')],
		["another hash", (text: string) => text.replace("abab", "baba")],
		["another time", (text: string) => text.replace("09:00", "08:00")],
		[
			"another chain",
			(text: string) => text.replace(chain, chain.replace(/.$/, "x")),
		],
		["no signature", (text: string) => text.replace(/,"sig".*/, "}")],
		["nothing of ours", () => "hello\n"],
	])("a line with %s is not believed", async (_, change) => {
		const path = fresh();
		await appendWitness(path, [line, line]);
		const [first = "", second = ""] = readFileSync(path, "utf8").split("\n");
		writeFileSync(path, `${first}\n${change(`${second}\n`)}`);
		expect(await readWitness(path, secret)).toEqual({
			lines: [line],
			wrong: [2],
		});
	});

	test("a line that another secret signed is not believed", async () => {
		const path = fresh();
		await appendWitness(path, [line]);
		expect(await readWitness(path, `${secret}!`)).toEqual({
			lines: [],
			wrong: [1],
		});
	});

	test("grown large, it keeps the newest line of each chain and day", async () => {
		const days = ["2025-11-19", "2025-11-20"];
		const many = days.flatMap((day) =>
			Array.from({ length: 20_000 }, (_, seq) =>
				witnessLine(
					secret,
					{ ...head, seq: seq + 1 },
					new Date(`${day}T09:00:00Z`),
				),
			),
		);
		await appendWitness(file, many);
		const before = statSync(file).size;
		await addSite("West");
		await keeper.write();
		expect(statSync(file).size).toBeLessThan(before / 1000);
		const kept = await seenOf();
		expect(kept.map(({ at, seq }) => [at.slice(0, 10), seq])).toEqual([
			[new Date().toISOString().slice(0, 10), began + 4],
			["2025-11-19", 20_000],
			["2025-11-20", 20_000],
		]);
	});
});

test("it never knows more than the database", async () => {
	const reading = await witnessNow(field);
	await addSite("Later");
	expect((await verifyAfter(field, async () => {}, reading)).faults).toEqual(
		[],
	);
});
