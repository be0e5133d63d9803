import { checkDefinition } from "#instruments/check-definition.ts";
import { fromFhir } from "#instruments/formats/fhir/from-fhir.ts";
import { foldLosses } from "#instruments/formats/import/fold-losses.ts";
import {
	MOST_ITEMS,
	tooManyItems,
} from "#instruments/formats/import/limits.ts";
import type { Asked, Imported, Loss } from "#instruments/formats/imported.ts";
import { fromItemTable } from "#instruments/formats/item-table/from-item-table.ts";
import { fromRedcap } from "#instruments/formats/redcap/from-redcap.ts";
import { fromSurveyJs } from "#instruments/formats/surveyjs-import/from-surveyjs.ts";
import { validId } from "#instruments/formats/tables/names.ts";
import { fromWaymark } from "#instruments/formats/waymark/from-waymark.ts";
import { fromXlsForm } from "#instruments/formats/xlsform/from-xlsform.ts";
import { Problem } from "../problems.ts";
import { decodeText } from "./decode-text.ts";
import type {
	ImportFormat,
	ImportQuery,
	ImportReport,
} from "./imports.schemas.ts";
import { parseJson } from "./parse-json.ts";
import { readTable } from "./read-table.ts";
import { readWorkbook } from "./read-workbook.ts";
import { sniffFormat } from "./sniff-format.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Makes a definition of a file of another program and says what became of everything in it. Stores nothing.
 *
 * @throws Problem unreadable-file for a file of which nothing can be made
 */
export async function readImport(
	bytes: Uint8Array,
	{ format = "auto", ...wanted }: ImportQuery,
): Promise<ImportReport> {
	try {
		const known = format === "auto" ? sniffFormat(bytes) : format;
		const { definition, understood, losses } = await readers[known](
			bytes,
			wanted,
		);
		if (definition === null) throw new UnreadableFile(understood.join(" "));
		if (definition.items.length > MOST_ITEMS)
			throw new UnreadableFile(tooManyItems);
		return {
			format: known,
			definition,
			faults: checkDefinition(definition),
			understood,
			losses: foldLosses(losses),
		};
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new Problem("unreadable-file", error.message);
	}
}

type Reader = (
	bytes: Uint8Array,
	wanted: Asked,
) => Imported | Promise<Imported>;

const readers: Record<ImportFormat, Reader> = {
	fhir: (bytes, wanted) => ofJson(bytes, (json) => fromFhir(json, wanted)),
	surveyjs: (bytes, wanted) =>
		ofJson(bytes, (json) => fromSurveyJs(json, wanted)),
	waymark: (bytes, wanted) =>
		ofJson(bytes, (json) => fromWaymark(json, wanted)),
	redcap: (bytes, wanted) => {
		const { rows, losses } = readTable(bytes);
		return withMore(fromRedcap(rows, inFull(wanted)), losses);
	},
	table: (bytes, wanted) => {
		const { rows, losses } = readTable(bytes);
		return withMore(fromItemTable(rows, inFull(wanted)), losses);
	},
	text: (bytes, wanted) => {
		const { text, losses } = decodeText(bytes);
		return withMore(fromItemTable(text, inFull(wanted)), losses);
	},
	xlsform: async (bytes, wanted) => {
		const { sheets, losses } = await readWorkbook(bytes);
		return withMore(fromXlsForm(sheets, inFull(wanted)), losses);
	},
};

function ofJson(
	bytes: Uint8Array,
	read: (json: unknown) => Imported,
): Imported {
	const { text, losses } = decodeText(bytes);
	return withMore(read(parseJson(text.replace(/^\uFEFF/, ""))), losses);
}

function withMore(imported: Imported, losses: readonly Loss[]): Imported {
	return { ...imported, losses: [...losses, ...imported.losses] };
}

/** Tables say neither what they are called nor their language. */
function inFull({
	id,
	title = "Imported questionnaire",
	language = "en",
}: Asked) {
	return { id: id ?? validId(title), title, language };
}
