import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { openApp } from "../support/app.ts";
import { addExportSurvey } from "../support/export-survey.ts";
import { openField } from "../support/field.ts";
import { temporaryDir } from "../support/temporary-dir.ts";
import { runProgram } from "./run-program.ts";

type Row = Record<string, string | number | null>;

const folder = temporaryDir();
let rows: Row[];

beforeAll(async () => {
	const field = await openField(await openApp());
	const { path } = await addExportSurvey(field);
	const file = async (format: string) => {
		const response = await field.app.inject({
			url: `/api/v1${path}/responses?format=${format}`,
			cookies: field.person.cookies,
		});
		return response.rawPayload;
	};
	writeFileSync(join(folder, "data.sav"), await file("sav"));
	writeFileSync(join(folder, "book.xlsx"), await file("xlsx"));
	writeFileSync(join(folder, "data.csv-long"), await file("csv-long"));
	for (const [name, bytes] of Object.entries(unzipSync(await file("zip"))))
		writeFileSync(join(folder, name), bytes);
	rows = JSON.parse(String(await file("json")));
});

const column = (name: string) => rows.map((row) => row[name] ?? null);
const words = () => column("words").map((text) => text ?? "");

describe("R", () => {
	const r = (script: string) => {
		writeFileSync(join(folder, "read.R"), script);
		return runProgram("Rscript", ["read.R"], {
			cwd: folder,
			install: "r-base-core r-cran-haven r-cran-readr r-cran-jsonlite",
		});
	};

	test("haven reads values, labels, missing codes, dates and every script", async () => {
		const out = await r(`
			data <- haven::read_sav("data.sav", user_na = TRUE)
			cat(jsonlite::toJSON(list(
				rows = nrow(data), words = as.character(data$words), d = as.numeric(data$d),
				missing = attr(data$d, "na_values"), label = attr(data$d, "label"),
				labels = names(attr(data$d, "labels")), waves = names(attr(data$wave, "labels")),
				since = format(data$since), completed = format(data$completed_at, tz = "UTC"),
				scores = data$score.total), digits = NA, auto_unbox = TRUE))`);
		const read = JSON.parse(out);
		const numbers: Row = { NA: -1, DK: -8, PN: -9 };
		expect(read.rows).toBe(9);
		expect(read.words).toEqual(words());
		expect(read.d).toEqual(column("d").map((d) => numbers[d ?? ""] ?? d));
		expect(read.missing).toEqual([-1, -8, -9]);
		expect(read.label).toBe("Question d?");
		expect(read.labels).toContain("Don't know");
		expect(read.waves).toEqual(["Baseline", "Follow-up"]);
		expect(read.since).toEqual(column("since"));
		expect(read.completed[0]).toBe("2026-03-31 09:05:00");
		expect(read.scores).toEqual(
			column("score.total").map((score) => expect.closeTo(Number(score), 12)),
		);
	});

	test("readr reads the CSV, and no answer NA is lost", async () => {
		const out = await r(`
			data <- readr::read_csv("data.csv", na = "", show_col_types = FALSE)
			cat(jsonlite::toJSON(list(d = as.character(data$d), problems = nrow(readr::problems(data)),
				words = ifelse(is.na(data$words), "", data$words)), auto_unbox = TRUE))`);
		const read = JSON.parse(out);
		expect(read.problems).toBe(0);
		expect(read.d).toEqual(column("d").map(String));
		const harmless = words().map((text) => String(text).replace(/^=/, "'="));
		expect(read.words).toEqual(harmless);
	});

	test("the starter script runs, and compares the people", async () => {
		const out = await runProgram("Rscript", ["start.R"], {
			cwd: folder,
			install: "r-base-core",
		});
		expect(out).toContain("4 people with a score at both times");
		expect(out).toContain("Paired t-test");
	});
});

describe("pandas", () => {
	const python = (...args: string[]) =>
		runProgram("/usr/bin/python3", args, {
			cwd: folder,
			install: "python3-pandas",
		});

	test("reads the CSV, wide and long", async () => {
		const script = `
import json, pandas as pd
read = lambda file: pd.read_csv(file, encoding="utf-8-sig", keep_default_na=False, na_values=[""], float_precision="round_trip")
data, long = read("data.csv"), read("data.csv-long")
print(json.dumps({"d": [str(d) for d in data["d"]], "words": data["words"].fillna("").tolist(),
	"scores": data["score.total"].tolist(), "long": len(long), "scored": int((long["kind"] == "score").sum())}))`;
		const read = JSON.parse(await python("-c", script));
		expect(read.d).toEqual(column("d").map(String));
		expect(read.words.map((text: string) => text.replace(/^'=/, "="))).toEqual(
			words(),
		);
		expect(read.scores).toEqual(column("score.total"));
		expect(read.scored).toBe(9);
	});

	test("the starter script runs, and compares the people", async () => {
		const out = await python("start.py");
		expect(out).toContain("4 people with a score at both times");
		expect(out).toContain("mean change 0.6250");
	});
});

test("PSPP reads the system file, and its missing codes are missing", async () => {
	writeFileSync(
		join(folder, "read.sps"),
		`GET FILE='data.sav'.
SAVE TRANSLATE /OUTFILE='pspp.csv' /TYPE=CSV /FIELDNAMES /REPLACE /KEEP=response_id words since.
DESCRIPTIVES d /STATISTICS=MEAN.`,
	);
	const out = await runProgram("pspp", ["-O", "format=csv", "read.sps"], {
		cwd: folder,
		install: "pspp",
	});
	// 2, 2 and 5; six answers say nothing of substance.
	expect(out).toMatch(/^Question d\?,3,3\.00/m);
	expect(out).not.toMatch(/error|warning/i);
});

test("LibreOffice reads the workbook, and no cell is a formula", async () => {
	const args = [
		"--headless",
		"--convert-to",
		"csv:Text - txt - csv (StarCalc):44,34,76,1",
		"book.xlsx",
	];
	await runProgram("soffice", args, {
		cwd: folder,
		install: "libreoffice-calc",
	});
	const read: Row[] = parse(readFileSync(join(folder, "book.csv")), {
		columns: true,
	});
	expect(read.map(({ words }) => words)).toEqual(words());
	expect(read.map(({ d }) => d)).toEqual(column("d").map(String));
});
