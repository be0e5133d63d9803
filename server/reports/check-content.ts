import type { Transaction } from "kysely";
import { type BodyFault, Problem } from "../problems.ts";
import { listSites } from "../projects/sites.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { comparisonsOf } from "./comparisons-of.ts";
import type {
	ChosenFigure,
	ReportContent,
	Section,
} from "./reports.schemas.ts";

/** Each is worked out anew for every reader. */
const MOST_COMPARISONS = 12;

/** Throws `invalid-body` for a figure of nothing that the survey has, a section twice, or too many comparisons. */
export async function checkContent(
	trx: Transaction<Database>,
	survey: SurveyRow,
	content: ReportContent,
): Promise<void> {
	const sites = await listSites(trx, survey.projectId);
	const known = new Set(sites.map(({ id }) => id));
	const faults = [
		...content.sections.flatMap((section, index) =>
			sectionFaults(section, index, content, survey, known),
		),
		...comparisonFaults(content),
	];
	if (faults.length > 0)
		throw new Problem(
			"invalid-body",
			"Some of what the report shows is not there. Nothing was saved: correct what is listed and save again.",
			{ errors: faults },
		);
}

function sectionFaults(
	{ kind, figures }: Section,
	index: number,
	{ sections }: ReportContent,
	survey: SurveyRow,
	sites: ReadonlySet<string>,
): BodyFault[] {
	const path = `/content/sections/${index}`;
	const isSecond = sections.findIndex((each) => each.kind === kind) < index;
	return [
		...(isSecond
			? [{ path: `${path}/kind`, message: "Give each section once." }]
			: []),
		...figures.flatMap((figure, place) =>
			figureFaults(figure, survey, sites).map(([field, message]) => ({
				path: `${path}/figures/${place}/${field}`,
				message,
			})),
		),
	];
}

function figureFaults(
	{ of, id, from, to, site }: ChosenFigure,
	{ definition, waves }: SurveyRow,
	sites: ReadonlySet<string>,
): [field: keyof ChosenFigure, message: string][] {
	const parts = of === "scale" ? definition.scales : definition.items;
	const keys = waves.map(({ key }) => key);
	const faults: [keyof ChosenFigure, boolean, string][] = [
		["id", !parts.some((part) => part.id === id), `Choose one of its ${of}s.`],
		["from", !keys.includes(from), "Choose a wave of this survey."],
		["to", !keys.includes(to), "Choose a wave of this survey."],
		["to", from === to, "Choose another wave than from."],
		[
			"site",
			site !== null && !sites.has(site),
			"Choose one of the project's sites.",
		],
	];
	return faults
		.filter(([, isFault]) => isFault)
		.map(([field, , message]) => [field, message]);
}

function comparisonFaults(content: ReportContent): BodyFault[] {
	if (comparisonsOf(content).length <= MOST_COMPARISONS) return [];
	const message = `Compare at most ${MOST_COMPARISONS} pairs of waves and sites in one report; put the rest in another.`;
	return [{ path: "/content/sections", message }];
}
