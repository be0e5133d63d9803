import type { Transaction } from "kysely";
import { independentGroups } from "#instruments/statistics/independent-groups.ts";
import { moments } from "#instruments/statistics/moments.ts";
import { newcombe } from "#instruments/statistics/newcombe.ts";
import type { WeightedValue } from "#instruments/statistics/weighted.ts";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import { inLanguage } from "#instruments/text.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { protectedThemes, type Told } from "./protected-themes.ts";
import { firstScale } from "./read-texts.ts";
import { type Roots, rootsOf } from "./roots.ts";
import { textItems } from "./text-items.ts";
import {
	countThemes,
	countUncoded,
	type ThemeCount,
} from "./theme-counts.queries.ts";
import type {
	ThemeFigures,
	ThemeInWave,
	ThemeScores,
} from "./theme-figures.schemas.ts";
import { notesFor } from "./theme-notes.ts";
import { listThemes } from "./themes.queries.ts";

type Trx = Transaction<Database>;

/**
 * What people wrote about, wave by wave: the codings that count. A reader without person-level rights sees
 * what disclosure control lets out, and no scores: a mean of those who mention a theme is one of a group
 * that their answers make.
 */
export async function themeFigures(
	trx: Trx,
	project: ProjectAccess,
	survey: SurveyRow,
): Promise<ThemeFigures> {
	const all = await listThemes(trx, survey);
	const roots = rootsOf(all);
	const seesAll = may(project.role, "see responses");
	const scale = seesAll ? await firstScale(trx, survey) : null;
	const place = scale ? survey.definition.scales.indexOf(scale) : 0;
	const counts = seesAll ? await countThemes(trx, survey, roots, place) : [];
	const told = seesAll
		? toldOf(counts, survey)
		: await protectedThemes(trx, survey, project.threshold, roots);
	const themes = all
		.filter(({ mergedInto }) => mergedInto === null)
		.map(({ id, name, mark }) => ({
			id,
			name,
			mark,
			waves: wavesOf(survey, id, told, (wave) =>
				scale ? scoresOf(counts, id, wave) : null,
			),
		}));
	return {
		waves: survey.waves.map(({ key, title }) => ({ key, title })),
		themes,
		scale:
			scale && inLanguage(scale.title, survey.definition.languages[0] ?? "en"),
		threshold: seesAll ? null : project.threshold,
		notes: notesFor(survey, project, await uncodedIn(trx, survey, roots), {
			hasScale: scale !== null,
			themes,
		}),
		asOf: new Date().toISOString().slice(0, 10),
	};
}

async function uncodedIn(trx: Trx, survey: SurveyRow, roots: Roots) {
	const items = textItems(survey.definition).map(({ id }) => id);
	return await countUncoded(trx, survey, roots, items);
}

function toldOf(counts: readonly ThemeCount[], { waves }: SurveyRow): Told {
	const ids = new Map(waves.map(({ id, key }) => [key, id]));
	const people = (theme: string | null, waveId: string | undefined) =>
		counts
			.filter((each) => each.theme === theme && each.waveId === waveId)
			.reduce((sum, each) => sum + each.people, 0);
	return (theme, wave) => {
		const of = people(null, ids.get(wave));
		return of === 0 ? null : { count: people(theme, ids.get(wave)), of };
	};
}

function wavesOf(
	{ waves }: SurveyRow,
	theme: string,
	told: Told,
	scores: (waveId: string) => ThemeScores | null,
): ThemeInWave[] {
	const [first] = waves;
	const base = first ? told(theme, first.key) : null;
	return waves.map(({ id, key }, index) => {
		const here = index === 0 ? base : told(theme, key);
		return {
			wave: key,
			...shareOf(here),
			change: index > 0 && base && here ? changeOf(base, here) : null,
			scores: scores(id),
		};
	});
}

type Counted = NonNullable<ReturnType<Told>>;

function shareOf(told: Counted | null) {
	if (told === null)
		return { count: null, of: null, share: null, ciLow: null, ciHigh: null };
	const { proportion, ciLow, ciHigh } = wilsonInterval(told.count, told.of);
	return { ...told, share: proportion, ciLow, ciHigh };
}

/** Newcombe's interval of the later share less the first. */
function changeOf(first: Counted, later: Counted): ThemeInWave["change"] {
	const { difference, ciLow, ciHigh } = newcombe(
		{ successes: later.count, trials: later.of },
		{ successes: first.count, trials: first.of },
	);
	return { difference, ciLow, ciHigh };
}

function scoresOf(
	counts: readonly ThemeCount[],
	theme: string,
	waveId: string,
): ThemeScores {
	const values = (wanted: string | null) =>
		new Map(
			counts.flatMap(({ theme, score, people, ...each }) =>
				each.waveId === waveId && theme === wanted && score !== null
					? [[score, people] as const]
					: [],
			),
		);
	const mentioned = values(theme);
	const others = [...values(null)].map(([value, count]) => ({
		value,
		count: count - (mentioned.get(value) ?? 0),
	}));
	return compare(
		[...mentioned].map(([value, count]) => ({ value, count })),
		others.filter(({ count }) => count > 0),
	);
}

/** Welch's interval of the difference of the means. */
function compare(
	mentioned: readonly WeightedValue[],
	others: readonly WeightedValue[],
): ThemeScores {
	const { meanDifference, ciLow, ciHigh } = independentGroups(
		others,
		mentioned,
	);
	return {
		mentioned: meanOf(mentioned),
		others: meanOf(others),
		difference: meanDifference,
		ciLow,
		ciHigh,
	};
}

function meanOf(values: readonly WeightedValue[]) {
	const { n, mean } = moments(values);
	return { n, mean: typeof mean === "number" ? mean : null };
}
