import type { Export, Pieces } from "./export.ts";
import type { FormatName } from "./exports.schemas.ts";
import { writeFhir } from "./fhir.ts";
import { fileName } from "./file-name.ts";
import { longTable } from "./long-table.ts";
import { mediaTypes } from "./media-types.ts";
import { writePackage } from "./package.ts";
import { writeParquet } from "./parquet.ts";
import { writeSav } from "./sav/write-sav.ts";
import { tablePages } from "./table-pages.ts";
import { type TextFormat, tableText } from "./table-text.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

/** A kind of file that responses are exported as. */
export interface FileFormat {
	extension: string;
	mediaType: string;
	write(source: Export): Pieces;
}

export const fileFormats: Record<FormatName, FileFormat> = {
	csv: asText("csv"),
	"csv-long": {
		extension: "csv",
		mediaType: mediaTypes.csv,
		write: (source) => {
			const { columns, pages } = longTable(source);
			return tableText("csv", columns, pages());
		},
	},
	xlsx: {
		extension: "xlsx",
		mediaType:
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		write: writeXlsx,
	},
	sav: {
		extension: "sav",
		mediaType: "application/x-spss-sav",
		write: writeSav,
	},
	parquet: {
		extension: "parquet",
		mediaType: "application/vnd.apache.parquet",
		write: writeParquet,
	},
	json: asText("json"),
	jsonl: asText("jsonl"),
	fhir: {
		extension: "ndjson",
		mediaType: "application/fhir+ndjson",
		write: writeFhir,
	},
	zip: { extension: "zip", mediaType: "application/zip", write: writePackage },
};

function asText(format: TextFormat): FileFormat {
	return {
		extension: format,
		mediaType: mediaTypes[format],
		write: (source) => {
			const names = source.columns.map(({ column }) => column);
			return tableText(format, names, tablePages(source));
		},
	};
}

/** What the file of an export is called. */
export function exportName({ project, survey, query }: Export): string {
	const { format = "csv" } = query;
	const what = format === "csv-long" ? "answers" : "responses";
	return fileName(project, survey, what, fileFormats[format].extension);
}
