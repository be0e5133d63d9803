import { type Kysely, sql, type Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { snapshotOf } from "../row-security.ts";
import { summariseSurvey } from "../summaries/summarise-survey.ts";
import { measured } from "../surveys/measured.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { askedResponses } from "./asked-responses.ts";
import { columnsOf } from "./columns.ts";
import type { Export } from "./export.ts";
import type { ExportQuery, FormatName } from "./exports.schemas.ts";
import { figuresOf } from "./figures.ts";
import type { PublishedFigures } from "./manifest.schemas.ts";
import { measureResponses } from "./measure-responses.queries.ts";
import { readResponses } from "./read-responses.ts";
import type { ResponseFilter } from "./response-page.queries.ts";
import { MOST_ROWS } from "./xlsx/write-xlsx.ts";

const A_DAY = 86_400_000;

/**
 * Everything that has to be known before the first byte of an export is written, all of one moment.
 *
 * @param wants whether it needs the figures of the summary too, for its manifest
 * @throws Problem invalid-body for what the survey has not, or for more rows than the format has
 */
export async function openExport(
	db: Kysely<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	query: ExportQuery,
	wants: { figures: boolean },
): Promise<Export> {
	const columns = columnsOf(survey);
	return await snapshotOf(db, project.id, async (trx) => {
		const now = await theMoment(trx);
		const filter = await askedResponses(trx, survey, query, now);
		const measured = await measureResponses(trx, survey, filter, columns);
		refuseTooMany(query.format, measured.rows);
		const rows = isSettled(survey, filter, now) ? measured.rows : null;
		return {
			project,
			survey,
			columns,
			filter,
			query,
			rows,
			longest: measured.longest,
			figures: wants.figures
				? await publishedFigures(trx, project, survey, query)
				: null,
			pages: () => readResponses(db, survey, filter, rows),
		};
	});
}

/** By the database's clock, which stamps the responses; rounded up, because ours knows milliseconds alone. */
async function theMoment(trx: Transaction<Database>): Promise<Date> {
	const { rows } = await sql<{ at: Date }>`
		select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as at`.execute(
		trx,
	);
	return rows[0]?.at ?? new Date();
}

/** An unlinked survey keeps the day or the shift alone: until that is over, more may come in with the same time. */
function isSettled(
	{ linkage }: SurveyRow,
	{ until }: ResponseFilter,
	now: Date,
): boolean {
	return linkage !== "none" || now.getTime() - until.getTime() > A_DAY;
}

function refuseTooMany(format: FormatName | undefined, rows: number): void {
	if (format !== "xlsx" || rows <= MOST_ROWS) return;
	const message = `A sheet has room for ${MOST_ROWS.toLocaleString("en-GB")} responses, and there are ${rows.toLocaleString("en-GB")}: choose waves, a site or a time, or another format such as CSV or Parquet.`;
	throw new Problem("invalid-body", message, {
		errors: [{ path: "/format", message }],
	});
}

/** Of the waves asked for, or the first and the last; null where there are no two or the export ends in the past. */
async function publishedFigures(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	{ site, until, ...asked }: ExportQuery,
): Promise<PublishedFigures | null> {
	const compared = measured(survey);
	const from = asked.from ?? compared.waves[0]?.key ?? "";
	const to = asked.to ?? compared.waves.at(-1)?.key ?? "";
	if (until !== undefined || from === to) return null;
	const query = { from, to, ...(site !== undefined && { site }) };
	const { scales } = await summariseSurvey(trx, project, compared, query);
	return { from, to, site: site ?? null, values: figuresOf(scales) };
}
