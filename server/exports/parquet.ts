import {
	ByteWriter,
	type ColumnSource,
	ParquetWriter,
	type SchemaElement,
} from "hyparquet-writer";
import { codebookOf } from "./codebook.ts";
import type { Cell, Column } from "./column.ts";
import type { Export } from "./export.ts";
import type { ResponseRow } from "./response-page.queries.ts";

/** Rows of a group: enough for dictionaries to pay, few enough to hold. */
const GROUP = 20_000;

/**
 * A Parquet file with typed columns and the codebook in its metadata, in groups of rows, so that memory does
 * not grow with it. Codes are as stored: text where a question has a code that is no number.
 */
export async function* writeParquet(
	source: Export,
): AsyncGenerator<Uint8Array> {
	const { columns, survey } = source;
	const bytes = new ByteWriter();
	const writer = new ParquetWriter({
		writer: bytes,
		schema: [
			{ name: "responses", num_children: columns.length },
			...columns.map(schemaElement),
		],
		kvMetadata: [
			{ key: "waymark.codebook", value: JSON.stringify(codebookOf(survey)) },
		],
		createdBy: "Waymark",
	});
	for await (const rows of groups(source.pages())) {
		writer.write({
			columnData: columns.map((column) => columnSource(column, rows)),
			rowGroupSize: GROUP,
		});
		yield take(bytes);
	}
	writer.finish();
	yield take(bytes);
}

/** What has been written, so that the writer's memory is used anew. */
function take(bytes: ByteWriter): Uint8Array {
	const taken = bytes.getBytes().slice();
	bytes.index = 0;
	return taken;
}

async function* groups(
	pages: AsyncIterable<ResponseRow[]>,
): AsyncGenerator<ResponseRow[]> {
	let rows: ResponseRow[] = [];
	for await (const page of pages) {
		rows = rows.concat(page);
		if (rows.length < GROUP) continue;
		yield rows;
		rows = [];
	}
	if (rows.length > 0) yield rows;
}

function schemaElement({ column: name, holds, type }: Column): SchemaElement {
	const optional = { name, repetition_type: "OPTIONAL" } as const;
	switch (holds) {
		case "text":
			return { ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" };
		case "date":
			return { ...optional, type: "INT32", converted_type: "DATE" };
		case "time":
			return { ...optional, type: "INT64", converted_type: "TIMESTAMP_MILLIS" };
		case "number":
			return { ...optional, type: isWhole(type) ? "INT32" : "DOUBLE" };
	}
}

function isWhole(type: string): boolean {
	return type === "whole number" || type === "0 or 1";
}

function columnSource(
	{ column: name, holds, cell }: Column,
	rows: readonly ResponseRow[],
): ColumnSource {
	const asHeld = (value: Cell) => {
		if (value === null || holds === "number") return value;
		return holds === "text" ? String(value) : new Date(value);
	};
	return { name, data: rows.map((row) => asHeld(cell(row))) };
}
