import { queryOptions } from "@tanstack/react-query";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import type {
	ImportReport,
	InstrumentExportLosses,
	Program,
} from "../../../server/imports/imports.schemas.ts";
import { request } from "../request.ts";

/** What the server takes of one file. */
export const mostBytes = 5 * 1024 * 1024;

/** How a file is read. */
export interface Reading {
	format: string;
	language: string;
}

const binary = "application/octet-stream";

export const importsApi = {
	read: (file: File, reading: Reading) =>
		request<ImportReport>(
			"POST",
			`/instruments/imports?${new URLSearchParams({ ...reading })}`,
			new Blob([file], { type: binary }),
			120_000,
		),
	makeDraft: (content: object) =>
		request<Draft>("POST", "/instruments/drafts", { content }),
};

const exportPath = (id: string, version: string) =>
	`/instruments/${id}/versions/${version}/export`;

export const exportLossesQuery = (
	id: string,
	version: string,
	choice: ExportChoice,
) =>
	queryOptions({
		queryKey: ["instruments", id, version, "export", choice],
		queryFn: () =>
			request<InstrumentExportLosses>(
				"GET",
				`${exportPath(id, version)}/losses?${queryOf(choice)}`,
			),
	});

export interface ExportChoice {
	format: Program;
	/** Empty for all of them, or the first. */
	language: string;
}

/** Where the browser downloads the file. */
export const exportHref = (id: string, version: string, choice: ExportChoice) =>
	`/api/v1${exportPath(id, version)}?${queryOf(choice)}`;

function queryOf({ format, language }: ExportChoice): URLSearchParams {
	return new URLSearchParams({ format, ...(language && { language }) });
}
