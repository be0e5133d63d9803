import type { Transaction } from "kysely";
import type { ScaleHead } from "../change/change.schemas.ts";
import { firstScale } from "../change/scale-head.ts";
import { chosenScale } from "../measures/primary-measure.queries.ts";
import { notFound, Problem, wrongField } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { askedWave } from "../quality/describe-quality.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { WaveRow } from "../surveys/waves.queries.ts";
import type { Database } from "../tables.ts";
import { listPeopleBeside, type PersonBeside } from "./beside.queries.ts";
import type { BesideQuery, Prediction } from "./beside.schemas.ts";
import { findFigure } from "./outside.queries.ts";

type Trx = Transaction<Database>;
type Asked = Pick<BesideQuery, "scale" | "wave" | "from">;

/** Somebody with both a score, or a change, and the figure. */
export interface Pair
	extends Pick<PersonBeside, "code" | "site" | "attribute"> {
	score: number;
	value: number;
}

/** What a figure is set beside, and everybody who has both. */
export interface Beside {
	head: Pick<
		Prediction,
		| "survey"
		| "figure"
		| "scale"
		| "wave"
		| "from"
		| "synthetic"
		| "people"
		| "small"
		| "asOf"
	>;
	/** In a fixed order of the people. */
	pairs: Pair[];
	/** Of everybody who has a score, or a change. */
	scores: number[];
	threshold: number;
}

/**
 * The people of a survey with their scores at a wave, or their changes up to it, beside a figure.
 *
 * @throws Problem linkage-forbids where answers are not joined to participants; not-found for a figure that is
 * none; invalid-body for a scale or wave that is none, or for the change of what asks for a change
 */
export async function openBeside(
	trx: Trx,
	project: ProjectAccess,
	survey: SurveyRow,
	figureId: string,
	asked: Asked,
	attribute: string | null = null,
): Promise<Beside> {
	refuseUnlinked(survey);
	const figure = await findFigure(trx, { projectId: project.id, id: figureId });
	if (!figure) throw notFound();
	const { place, ...scale } = await askedScale(trx, survey, asked);
	const wave = askedWave(survey, asked.wave);
	const from = wavesBefore(survey, wave, asked, scale);
	const people = await listPeopleBeside(
		trx,
		{
			projectId: project.id,
			surveyId: survey.id,
			linkage: survey.linkage,
			before: (from ?? wave).id,
			after: wave.id,
			siteId: null,
			joined: { codes: [], people: [] },
		},
		{ figure: figure.id, scale: place, attribute },
	);
	const all = people.map((person) => ({
		...person,
		score: from === null ? person.score : changeOf(person),
	}));
	const pairs = all.flatMap(({ score, value, ...who }) =>
		score === null || value === null ? [] : [{ ...who, score, value }],
	);
	const scores = all.flatMap(({ score }) => score ?? []);
	return {
		head: {
			survey: { id: survey.id, title: survey.title },
			figure,
			scale,
			wave: { key: wave.key, title: wave.title },
			from: from && { key: from.key, title: from.title },
			synthetic: project.synthetic,
			people: {
				both: pairs.length,
				scoreOnly: scores.length - pairs.length,
				figureOnly: figure.values - pairs.length,
			},
			small: pairs.length < project.threshold,
			asOf: new Date().toISOString(),
		},
		pairs,
		scores,
		threshold: project.threshold,
	};
}

function changeOf({ before, score }: PersonBeside): number | null {
	return before === null || score === null ? null : score - before;
}

function refuseUnlinked({ linkage }: SurveyRow): void {
	if (linkage === "participant") return;
	throw new Problem(
		"linkage-forbids",
		"Figures about single people need to know whose answers are whose, and this survey does not join answers to participants. Compare means over time with a series instead, or ask in a survey by participant.",
	);
}

async function askedScale(
	trx: Trx,
	survey: SurveyRow,
	{ scale: id }: Asked,
): Promise<NonNullable<ReturnType<typeof firstScale>>> {
	const { definition: instrument, linkage } = survey;
	const isKnown = instrument.scales.some((scale) => scale.id === id);
	const found =
		id === undefined || isKnown
			? firstScale({
					instrument,
					linkage,
					primary: id ?? (await chosenScale(trx, survey)),
				})
			: null;
	if (found) return found;
	throw wrongField("/scale", "Give a scale of this survey's instrument.");
}

/** The wave that changes begin at; null where scores of one wave are asked for. */
function wavesBefore(
	survey: SurveyRow,
	wave: WaveRow,
	{ from: key }: Asked,
	{ comparison }: Pick<ScaleHead, "comparison">,
): WaveRow | null {
	if (key === undefined) return null;
	const from = survey.waves.find((each) => each.key === key);
	if (!from || from === wave)
		throw wrongField("/from", "Give another wave of this survey.");
	if (comparison === "groups")
		throw wrongField(
			"/from",
			"This scale asks how much has changed already: choose one wave alone.",
		);
	return from;
}
