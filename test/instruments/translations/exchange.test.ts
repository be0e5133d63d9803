import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { library } from "#instruments/library.ts";
import {
	type ReadUnits,
	takeUnits,
	type Unit,
	unitsOf,
} from "#instruments/translations/exchange.ts";
import { addLanguage } from "#instruments/translations/languages.ts";
import { readXliff } from "#instruments/translations/read-xliff.ts";
import { review } from "#instruments/translations/translate.ts";
import { translationsOf } from "#instruments/translations/translations-of.ts";
import {
	readUnitRows,
	unitsCsv,
} from "#instruments/translations/units-table.ts";
import { writeXliff } from "#instruments/translations/write-xliff.ts";
import { sampleInstrument } from "../sample-instrument.ts";

const sample = sampleInstrument();
const by = { method: "person", translator: "Ann" } as const;

const unitsIn = (read: ReadUnits): Unit[] => {
	if (read.is === "unreadable") throw new Error(read.message);
	return read.units;
};

const awkward = 'Beth & "pam" <nawr>?\r\nمرحبا 👋 ]]> \u00a0';

describe("XLIFF", () => {
	it.each(library.map((definition) => [definition.id, definition] as const))(
		"comes back as it left: %s",
		(_, definition) => {
			const units = unitsOf(addLanguage(definition, "ur"), "ur").map(
				(unit) => ({
					...unit,
					target: `${awkward}${unit.source}`,
				}),
			);
			const read = readXliff(writeXliff(definition, "ur", units));
			expect(unitsIn(read)).toEqual(units);
			expect(read).toMatchObject({ language: "ur", notes: [] });
		},
	);

	it("is read in version 2 as well, without the codes of other programs", () => {
		const read = readXliff(`<?xml version="1.0"?>
			<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="cy">
			<file id="f"><unit id="/title"><notes><note>Short</note></notes>
			<segment><source>Sa<pc id="1">mp</pc>le</source><target>Sa<![CDATA[mp]]>l</target></segment>
			</unit></file></xliff>`);
		expect(read).toEqual({
			is: "read",
			language: "cy",
			units: [{ path: "/title", source: "Sample", target: "Sampl" }],
			notes: [expect.stringContaining("1 inline codes")],
		});
	});

	it.each([
		["another file", "<html></html>", /not an XLIFF file/],
		["no XML", "path,source\n", /cannot be read as XML/],
		["half a file", '<xliff version="1.2"><file>', /cannot be read as XML/],
		[
			"an external entity",
			'<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]><xliff>&x;</xliff>',
			/declares a document type/,
		],
		["an entity of its own", "<xliff>&x;</xliff>", /cannot be read as XML/],
	])("refuses %s", (_, xml, message) => {
		expect(readXliff(xml)).toEqual({
			is: "unreadable",
			message: expect.stringMatching(message),
		});
	});
});

describe("a table", () => {
	it("comes back as it left, in any order of its columns", () => {
		const units = unitsOf(sample, "cy").map((unit, i) => ({
			...unit,
			target: `${["=", "+", "-", "@", "'", "'="][i] ?? ""}${awkward}`,
		}));
		const rows: string[][] = parse(unitsCsv(units), { bom: true });
		expect(unitsIn(readUnitRows(rows))).toEqual(units);
		const turned = rows.map((row) => [...row].reverse());
		expect(unitsIn(readUnitRows(turned))).toEqual(units);
	});

	it("loses the apostrophe that a spreadsheet was sent, and names other columns", () => {
		const read = readUnitRows([
			["path", "Source", "translation", "Comment"],
			["/title", "'=1+1", "'-un", "x"],
		]);
		expect(read).toMatchObject({
			units: [{ path: "/title", source: "=1+1", target: "-un" }],
			notes: ["Columns left out: comment."],
		});
	});

	it("without its headings is refused", () => {
		expect(readUnitRows([["a", "b"]])).toMatchObject({ is: "unreadable" });
		expect(readUnitRows([])).toMatchObject({ is: "unreadable" });
	});
});

describe("taking what came back", () => {
	it("counts what is new, the same, empty, of an older source, and of nothing here", () => {
		const [first, second, third, fourth] = unitsOf(sample, "cy");
		if (!first || !second || !third || !fourth) throw new Error("too few");
		const came = takeUnits(
			sample,
			"cy",
			[
				{ ...first, target: "Newydd" },
				second,
				{ ...third, target: " " },
				{ ...fourth, source: "As it was", target: "Hen" },
				{ path: "/items/gone/text", source: "x", target: "y" },
			],
			by,
		);
		expect(came).toMatchObject({
			taken: 2,
			unchanged: 1,
			empty: 1,
			stale: [fourth.path],
			unknown: ["/items/gone/text"],
		});
		const at = (path: string) =>
			translationsOf(came.definition, "cy").find((each) => each.path === path);
		expect(at(first.path)).toMatchObject({
			target: "Newydd",
			progress: "unreviewed",
			state: { translator: "Ann" },
		});
		expect(at(third.path)?.target).toBe(third.target);
		expect(at(fourth.path)?.progress).toBe("stale");
	});

	it("leaves what is unchanged as it was, reviews included", () => {
		const paths = new Set(unitsOf(sample, "cy").map(({ path }) => path));
		const reviewed = review(sample, "cy", paths, "Bob").definition;
		const came = takeUnits(reviewed, "cy", unitsOf(reviewed, "cy"), by);
		expect(came.definition).toBe(reviewed);
		expect(unitsOf(reviewed, "cy", ["unreviewed", "stale"])).toEqual([]);
	});
});
