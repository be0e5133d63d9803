import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import {
	addExportSurvey,
	exportInstrument,
	hardWords,
	longWords,
} from "../../support/export-survey.ts";
import { type Field, openField } from "../../support/field.ts";
import { readSav } from "../../support/sav.ts";

type Row = Record<string, string | number | null>;

let field: Field;
let path: string;
/** As the JSON has them, which other tests hold against what was sent. */
let rows: Row[];

beforeAll(async () => {
	field = await openField(await openApp());
	path = (await addExportSurvey(field)).path;
	rows = JSON.parse(String(await file("json")));
});

async function file(format: string): Promise<Buffer> {
	const response = await field.app.inject({
		url: `/api/v1${path}/responses?format=${format}`,
		cookies: field.person.cookies,
	});
	expect(response.statusCode).toBe(200);
	return response.rawPayload;
}

const isAscii = (text: string) => Buffer.byteLength(text) === text.length;

function told(id: unknown): Row {
	const row = rows.find(({ response_id }) => response_id === id);
	if (row) return row;
	throw new Error("There is no such response.");
}

describe("SPSS", () => {
	test("has every response, and every value that is a number or a word", async () => {
		const { meta, cases } = await readSav(await file("sav"));
		expect(meta.header.n_cases).toBe(rows.length);
		expect(meta.header.encoding).toBe("UTF-8");
		expect(cases).toHaveLength(9);
		for (const each of cases) {
			const row = told(each.response_id);
			for (const same of [
				"wave",
				"a",
				"warmth",
				"ten",
				"several.1",
				"score.total",
			])
				expect(each[same]).toBe(row[same]);
			expect(each.why_not).toBe(row["why-not"]);
			expect(each["order.view"]).toBe(1);
			expect(each["order.time_for_questions"]).toBeUndefined();
		}
	});

	test("tells answers of no substance by codes that count as missing", async () => {
		const { meta, cases } = await readSav(await file("sav"));
		const numbers: Row = { NA: -1, DK: -8, PN: -9 };
		for (const { response_id, d } of cases) {
			const stored = told(response_id).d ?? "";
			expect(d).toBe(numbers[stored] ?? stored);
		}
		const variable = meta.sysvars.find(({ name }) => name === "d");
		expect(variable?.missing).toEqual([-1, -8, -9]);
		expect(variable?.label).toBe("Question d?");
		const labels = meta
			.getValueLabels("d")
			?.map(({ val, label }) => [val, label]);
		expect(labels).toContainEqual([-8, "Don't know"]);
		expect(labels).toContainEqual([5, "Answer 5"]);
	});

	test("keeps texts, and dates as dates", async () => {
		const { meta, cases } = await readSav(await file("sav"));
		// The reader decodes eight bytes at a time, which breaks other scripts: test/programs reads those.
		const words = cases.map(({ words }) => words);
		for (const text of hardWords.filter(isAscii)) expect(words).toContain(text);
		expect(
			meta.sysvars.find(({ name }) => name === "since")?.printFormat.typestr,
		).toBe("SDATE");
		const day = (Date.UTC(2026, 0, 31) - Date.UTC(1582, 9, 14)) / 1000;
		expect(cases.map(({ since }) => since)).toEqual(cases.map(() => day));
	});
});

describe("Parquet", () => {
	async function buffer() {
		return new Uint8Array(await file("parquet")).buffer;
	}

	test("has every response, value for value, by type", async () => {
		const found = await parquetReadObjects({ file: await buffer() });
		expect(found).toHaveLength(rows.length);
		for (const each of found) {
			const row = told(each.response_id);
			for (const [column, value] of Object.entries(each)) {
				const expected = row[column] ?? null;
				if (value instanceof Date)
					expect(value).toEqual(new Date(String(expected)));
				else if ("abcd".includes(column)) expect(value).toBe(String(expected));
				else expect([column, value]).toEqual([column, expected]);
			}
		}
	});

	test("says what each column holds", async () => {
		const metadata = parquetMetadata(await buffer());
		const types = new Map(
			parquetSchema(metadata).children.map(({ element }) => [
				element.name,
				element.converted_type ?? element.type,
			]),
		);
		expect(types.get("a")).toBe("UTF8");
		expect(types.get("ten")).toBe("INT32");
		expect(types.get("since")).toBe("DATE");
		expect(types.get("completed_at")).toBe("TIMESTAMP_MILLIS");
		expect(types.get("score.total")).toBe("DOUBLE");
		const codebook = metadata.key_value_metadata?.find(
			({ key }) => key === "waymark.codebook",
		);
		expect(JSON.parse(codebook?.value ?? "")[0].column).toBe("response_id");
	});
});

describe("a workbook", () => {
	test("has every response; no text is a formula, whatever it begins with", async () => {
		const [header = [], ...data] = await readSheet(
			await file("xlsx"),
			"Responses",
			{
				trim: false,
			},
		);
		expect(header).toEqual(Object.keys(rows[0] ?? {}));
		expect(data).toHaveLength(rows.length);
		for (const cells of data) {
			const row = told(cells[0]);
			for (const [index, cell] of cells.entries()) {
				const expected = row[String(header[index])] ?? null;
				if (cell instanceof Date)
					expect(+cell / 1000).toBeCloseTo(Date.parse(String(expected)) / 1000);
				else expect(cell).toBe(expected);
			}
		}
		const parts = unzipSync(await file("xlsx"));
		const sheet = strFromU8(
			parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
		);
		expect(sheet).toContain("=HYPERLINK(&quot;");
		expect(sheet).not.toMatch(/<f[ >]/);
	});

	test("has the codebook beside them", async () => {
		const book = await readSheet(await file("xlsx"), "Codebook");
		expect(book[0]).toEqual([
			"column",
			"kind",
			"label",
			"type",
			"values",
			"rule",
		]);
		expect(book).toHaveLength(Object.keys(rows[0] ?? {}).length + 1);
	});
});

test("the long CSV has a row for every answer, option chosen, place given and score", async () => {
	const long: Row[] = parse(await file("csv-long"), {
		bom: true,
		columns: true,
	});
	const [row = {}] = rows;
	const of = (item: string) =>
		long.filter(
			(each) => each.response_id === row.response_id && each.item === item,
		);
	expect(of("a")).toMatchObject([
		{
			wave: row.wave,
			kind: "item",
			question: "Question a?",
			code: String(row.a),
			value: String(row.a),
			label: `Answer ${row.a}`,
		},
	]);
	expect(of("d")).toMatchObject([
		{ code: "NA", value: "", label: "Does not apply" },
	]);
	expect(of("several").map(({ code }) => code)).toEqual(["1", "3"]);
	expect(of("order").map(({ code, rank }) => [code, rank])).toEqual([
		["view", "1"],
		["quiet", "2"],
	]);
	expect(of("total")).toMatchObject([
		{ kind: "score", value: String(row["score.total"]) },
	]);
	const answered = rows.filter(({ words }) => words !== null).length;
	expect(long.filter(({ item }) => item === "words")).toHaveLength(answered);
	expect(
		long.some(({ label, code }) => code === longWords && label === ""),
	).toBe(true);
	const items = new Set(long.map(({ item }) => item));
	const asked = exportInstrument.items.filter(
		({ type }) => type !== "information",
	);
	expect(items).toEqual(new Set([...asked.map(({ id }) => id), "total"]));
});

test("the package has data, codebooks, scripts, and a manifest that sums them up", async () => {
	const files = unzipSync(await file("zip"));
	expect(Object.keys(files)).toEqual([
		"data.csv",
		"codebook.csv",
		"codebook.html",
		"codebook-ddi.xml",
		"start.R",
		"start.py",
		"README.txt",
		"manifest.json",
	]);
	expect(Buffer.from(files["data.csv"] ?? [])).toEqual(await file("csv"));
	const manifest = JSON.parse(
		strFromU8(files["manifest.json"] ?? new Uint8Array()),
	);
	expect(manifest).toMatchObject({
		rows: 9,
		role: "owner",
		query: "format=zip",
	});
	expect(manifest.figures.values).toContainEqual({
		scale: "total",
		of: "pairs",
		figure: "pairs",
		value: 4,
	});
});

describe("the codebook", () => {
	async function codebook(format: string): Promise<string> {
		const { body } = await field.person.get<string>(
			`${path}/codebook?format=${format}`,
		);
		return body;
	}

	test("as DDI names every variable, with its question, codes and which count as missing", async () => {
		const ddi = await codebook("ddi");
		expect(ddi.match(/<var /g)).toHaveLength(Object.keys(rows[0] ?? {}).length);
		expect(ddi).toContain("<titl>Café before/after</titl>");
		expect(ddi).toContain("<qstnLit>Question d?</qstnLit>");
		expect(ddi).toContain(
			'<catgry missing="Y"><catValu>DK</catValu><labl>Don\'t know</labl></catgry>',
		);
		expect(ddi).toContain("<drvdesc>Mean of the 4 questions a, b, c, d.");
	});

	test("as a page loads nothing and escapes everything", async () => {
		const page = await codebook("html");
		expect(page).not.toMatch(/<(script|link|img|iframe)|url\(|@import/);
		expect(page.match(/<th scope="row">/g)).toHaveLength(
			Object.keys(rows[0] ?? {}).length,
		);
		expect(page).toContain("<dt>NA</dt><dd>Does not apply");
	});
});
