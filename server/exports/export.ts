import type { ProjectAccess } from "../projects/project-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Column } from "./column.ts";
import type { ExportQuery } from "./exports.schemas.ts";
import type { PublishedFigures } from "./manifest.schemas.ts";
import type { ResponseFilter, ResponseRow } from "./response-page.queries.ts";

/** Pieces of a file in their order; texts are UTF-8. */
export type Pieces = AsyncIterable<string | Uint8Array>;

/** What every format is written from. */
export interface Export {
	project: Pick<ProjectAccess, "id" | "name" | "synthetic" | "role">;
	survey: SurveyRow;
	columns: readonly Column[];
	query: ExportQuery;
	filter: ResponseFilter;
	/**
	 * How many responses there are; null where it cannot be known before, because an unlinked survey keeps
	 * the day alone and more of today's may come in while the file is written.
	 */
	rows: number | null;
	/** By column, of those of free text: the longest text in bytes of UTF-8. */
	longest: ReadonlyMap<string, number>;
	/** Of the summary, where they were asked for and there are any. */
	figures: PublishedFigures | null;
	/** Reads the responses anew with each call, page by page. */
	pages(): AsyncGenerator<ResponseRow[]>;
}
