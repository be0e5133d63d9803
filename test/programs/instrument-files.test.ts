import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { fromXlsForm } from "#instruments/formats/xlsform/from-xlsform.ts";
import { toXlsForm } from "#instruments/formats/xlsform/to-xlsform.ts";
import { library } from "#instruments/library.ts";
import { readWorkbook } from "../../server/imports/read-workbook.ts";
import { workbook } from "../server/imports/workbooks.ts";
import { temporaryDir } from "../support/temporary-dir.ts";
import { runProgram } from "./run-program.ts";

const folder = temporaryDir();
const office = { cwd: folder, install: "libreoffice-calc" };
const instrument = library.find(
	({ id }) => id === "records-access-relationship",
);

test("LibreOffice reads every sheet of an XLSForm, cell by cell, and what it saves is read again", async () => {
	if (instrument === undefined) throw new Error("It is not in the library.");
	const { sheets } = toXlsForm(instrument);
	writeFileSync(join(folder, "form.xlsx"), await workbook(sheets));
	const all =
		"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
	await runProgram(
		"soffice",
		["--headless", "--convert-to", all, "form.xlsx"],
		office,
	);
	for (const { name, rows } of sheets) {
		const read = parse(readFileSync(join(folder, `form-${name}.csv`)));
		expect(read).toEqual(rows);
	}
	const saved = ["--headless", "--convert-to", "ods", "form.xlsx"];
	await runProgram("soffice", saved, office);
	const again = [
		"--headless",
		"--convert-to",
		"xlsx:Calc MS Excel 2007 XML",
		"form.ods",
	];
	await runProgram("soffice", again, office);
	const back = await readWorkbook(readFileSync(join(folder, "form.xlsx")));
	const options = { id: instrument.id, title: "Back", language: "en" };
	expect(back.losses).toEqual([]);
	expect(fromXlsForm(back.sheets, options)).toEqual(
		fromXlsForm(sheets, options),
	);
});
