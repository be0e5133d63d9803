import type { Transaction } from "kysely";
import { readerOf } from "../over-time/chart-access.ts";
import { findChart } from "../over-time/charts.queries.ts";
import { describeFigures } from "../over-time/describe-figures.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { Summary } from "../summaries/summaries.schemas.ts";
import { summariseSurvey } from "../summaries/summarise-survey.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { themeFigures } from "../themes/theme-figures.ts";
import { comparisonsOf, type ReportComparison } from "./comparisons-of.ts";
import type { EditionBody } from "./editions.schemas.ts";
import type { ReportContent } from "./reports.schemas.ts";

export interface FrozenReport {
	/** Compact JSON of an `EditionBody`. */
	body: string;
	/** SHA-256 of the body, in hexadecimal. */
	checksum: string;
	frozenAt: string;
}

/**
 * The report with its figures as viewers see them at this moment, whoever freezes it: a printed report is
 * handed on, so only whole groups of people may be in it. Give it a snapshot.
 */
export async function freezeReport(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	{ title, content }: { title: string; content: ReportContent },
): Promise<FrozenReport> {
	const forViewers: ProjectAccess = { ...project, role: "viewer" };
	const summaries: Summary[] = [];
	for (const comparison of comparisonsOf(content)) {
		const { from, to, site } = comparison;
		const query = { from, to, ...(site !== null && { site }) };
		const summary = await summariseSurvey(trx, forViewers, survey, query);
		summaries.push(onlyChosen(summary, comparison));
	}
	const { sections } = content;
	const charts = await chartsOf(trx, forViewers, content);
	const themes = sections.some((section) => section.themes)
		? await themeFigures(trx, forViewers, survey)
		: null;
	const frozenAt = new Date().toISOString();
	const { threshold } = project;
	const frozen = {
		title,
		content,
		summaries,
		charts,
		themes,
		threshold,
		frozenAt,
	};
	const body = JSON.stringify(frozen satisfies EditionBody);
	return { body, checksum: sha256(body).toString("hex"), frozenAt };
}

async function chartsOf(
	trx: Transaction<Database>,
	viewer: ProjectAccess,
	{ sections }: ReportContent,
): Promise<EditionBody["charts"]> {
	const found: EditionBody["charts"] = [];
	for (const id of new Set(sections.flatMap(({ charts }) => charts))) {
		const chart = await findChart(trx, { projectId: viewer.id, id });
		if (!chart) continue;
		const figures = await describeFigures(trx, chart, readerOf(viewer));
		found.push({ chart: id, figures });
	}
	return found;
}

function onlyChosen(summary: Summary, { figures }: ReportComparison): Summary {
	const isChosen = (of: "scale" | "item", id: string) =>
		figures.some((figure) => figure.of === of && figure.id === id);
	return {
		...summary,
		scales: summary.scales.filter(({ scale }) => isChosen("scale", scale)),
		items: summary.items.filter(({ item }) => isChosen("item", item)),
	};
}
