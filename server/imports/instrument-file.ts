import type { Instrument } from "#instruments/definition.ts";
import { toFhir } from "#instruments/formats/fhir/to-fhir.ts";
import { foldLosses } from "#instruments/formats/import/fold-losses.ts";
import type { Loss } from "#instruments/formats/imported.ts";
import { toItemTable } from "#instruments/formats/item-table/to-item-table.ts";
import { toRedcap } from "#instruments/formats/redcap/to-redcap.ts";
import { toSurveyFile } from "#instruments/formats/surveyjs-export/to-survey-file.ts";
import { toXlsForm } from "#instruments/formats/xlsform/to-xlsform.ts";
import {
	shareableInstrument,
	staysBehind,
} from "#instruments/sharing/shareable.ts";
import type { Pieces } from "../exports/export.ts";
import { mediaTypes } from "../exports/media-types.ts";
import { writeSheets } from "../exports/xlsx/write-sheets.ts";
import type { FoundInstrument } from "../instruments/find-instrument.ts";
import { csvOf } from "./csv-of.ts";
import type { Program } from "./imports.schemas.ts";

/** An instrument as a file of another program. */
export interface InstrumentFile {
	name: string;
	mediaType: string;
	content: Pieces | Iterable<string>;
	losses: Loss[];
}

/**
 * Writes an instrument without faults for another program. Wording that is here by permission stays behind.
 *
 * @param language of a file with one; the instrument's first, or all, when absent
 */
export function instrumentFile(
	{ definition: whole, state }: FoundInstrument,
	program: Program,
	language: string | undefined,
): InstrumentFile {
	const definition = shareableInstrument(whole);
	const written = writers[program]({ definition, state, language });
	const { extension, mediaType, content } = written;
	const withheld = staysBehind(whole) ? [wordingLoss] : [];
	return {
		name: `${definition.id}-${definition.version}-${program}.${extension}`,
		mediaType,
		content,
		losses: foldLosses([...withheld, ...written.losses]),
	};
}

const wordingLoss: Loss = {
	where: "the questions",
	what: "Their wording",
	why: "It is here by a permission that was given to you and does not travel. What each question is about stands in its place.",
	kind: "lost",
};

interface Wanted {
	definition: Instrument;
	state: FoundInstrument["state"];
	language: string | undefined;
}

type Written = Omit<InstrumentFile, "name"> & { extension: string };

const statuses = { published: "active", withdrawn: "retired" } as const;

const writers: Record<Program, (wanted: Wanted) => Written> = {
	fhir({ definition, state }) {
		const status =
			state === "published" || state === "withdrawn"
				? statuses[state]
				: "draft";
		return asJson(
			toFhir(definition, status),
			"application/fhir+json; charset=utf-8",
		);
	},
	surveyjs: ({ definition, language }) =>
		asJson(toSurveyFile(definition, language)),
	waymark: ({ definition }) => asJson({ content: definition, losses: [] }),
	redcap: ({ definition, language }) =>
		asCsv(toRedcap(definition, inOne(definition, language))),
	table: ({ definition, language }) =>
		asCsv(toItemTable(definition, inOne(definition, language))),
	xlsform({ definition }) {
		const { sheets, losses } = toXlsForm(definition);
		return {
			extension: "xlsx",
			mediaType:
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			content: writeSheets(sheets, new Date()),
			losses,
		};
	},
};

function inOne(
	{ languages }: Instrument,
	language: string | undefined,
): string {
	return language ?? languages[0] ?? "en";
}

function asJson(
	{ content, losses }: { content: object; losses: Loss[] },
	mediaType: string = mediaTypes.json,
): Written {
	const text = `${JSON.stringify(content, null, "\t")}\n`;
	return { extension: "json", mediaType, content: [text], losses };
}

function asCsv({
	rows,
	losses,
}: {
	rows: string[][];
	losses: Loss[];
}): Written {
	return {
		extension: "csv",
		mediaType: mediaTypes.csv,
		content: [csvOf(rows)],
		losses,
	};
}
