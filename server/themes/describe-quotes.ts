import type { Transaction } from "kysely";
import { membersFor } from "#instruments/disclosure/members-for.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { classesOf, SITE } from "../summaries/protected-counts.ts";
import { listReceived } from "../summaries/received.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { listQuotes, type QuoteRow } from "./quotes.queries.ts";
import type { Quote } from "./quotes.schemas.ts";
import { rootsOf } from "./roots.ts";
import { questionOf, textItems } from "./text-items.ts";
import { listThemes } from "./themes.queries.ts";

type Trx = Transaction<Database>;

/**
 * A survey's quotes as everybody reads them. The site is told only where a group of its people is shown to
 * viewers, to all readers alike, as quotes are made to be passed on.
 */
export async function describeQuotes(
	trx: Trx,
	project: ProjectAccess,
	survey: SurveyRow,
): Promise<Quote[]> {
	const rows = await listQuotes(trx, survey);
	if (rows.length === 0) return [];
	const themes = await listThemes(trx, survey);
	const roots = rootsOf(themes);
	const themeName = new Map(themes.map(({ id, name }) => [id, name]));
	const waves = new Map(survey.waves.map((wave) => [wave.id, wave]));
	const questions = new Map(
		textItems(survey.definition).map((item) => [
			item.id,
			questionOf(item, survey.definition),
		]),
	);
	const isShown = await siteRule(trx, survey, project.threshold);
	const seesAll = may(project.role, "see responses");
	return rows.map((row) => ({
		id: row.id,
		text: row.text,
		theme: nameOf(row.themeId, roots, themeName),
		wave: waves.get(row.waveId)?.title ?? "",
		item: questions.get(row.item) ?? row.item,
		site: isShown(row, waves.get(row.waveId)?.key ?? "") ? row.site : null,
		approvedBy: seesAll ? row.approvedBy : null,
		approvedAt: seesAll ? row.approvedAt.toISOString() : null,
	}));
}

function nameOf(
	id: string | null,
	roots: ReadonlyMap<string, string>,
	names: ReadonlyMap<string, string>,
): string | null {
	return id === null ? null : (names.get(roots.get(id) ?? id) ?? null);
}

/** Whether the site of a quote is told: where a whole group of its people in that wave is shown. */
async function siteRule(trx: Trx, survey: SurveyRow, threshold: number) {
	const rows = await listReceived(trx, survey);
	const classes = classesOf(survey, rows, threshold);
	const asked = new Map<string, boolean>();
	return ({ siteId }: QuoteRow, wave: string): boolean => {
		if (siteId === null) return false;
		const key = `${siteId} ${wave}`;
		const known = asked.get(key);
		if (known !== undefined) return known;
		const filter = new Map([[SITE, new Set([siteId])]]);
		const isShown = membersFor(classes, { waves: [wave], filter }).count > 0;
		asked.set(key, isShown);
		return isShown;
	};
}
