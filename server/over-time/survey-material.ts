import type { Transaction } from "kysely";
import type { Instrument, Scale } from "#instruments/definition.ts";
import type { TimePoint } from "#instruments/over-time/chart-plan.ts";
import {
	addDays,
	endOf,
	nextStart,
	type Period,
	startOf,
} from "#instruments/over-time/periods.ts";
import { inLanguage } from "#instruments/text.ts";
import { standingInWords } from "#instruments/versions/standing.ts";
import { findSite } from "../projects/sites.queries.ts";
import { measured } from "../surveys/measured.ts";
import { findSurvey, type SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { cannotDraw } from "./cannot-draw.ts";
import type { ChartSettings, Source } from "./charts.schemas.ts";
import { codedItem } from "./coded-item.ts";
import type { Material, Reader } from "./material.ts";
import { protectedMeans } from "./protected-means.ts";
import {
	meansByPeriod,
	responsesByPeriod,
	type SurveySubject,
	sharesByPeriod,
} from "./survey-points.queries.ts";

type Trx = Transaction<Database>;
export type SurveySource = Exclude<Source, { of: "series" }>;

/** Throws `chart-cannot-be-drawn` for a survey, wave, site, scale or item that is not there. */
export async function surveyMaterial(
	trx: Trx,
	source: SurveySource,
	period: ChartSettings["period"],
	reader: Reader,
): Promise<Material> {
	if (period === "point")
		throw cannotDraw(
			"Choose a period for a survey: day, week, month or quarter.",
		);
	const found = await findSurvey(trx, reader.projectId, source.survey);
	if (!found) throw cannotDraw("The project has no such survey.");
	const survey = measured(found);
	const wave = survey.waves.find(({ key }) => key === source.wave);
	if (source.wave !== undefined && !wave)
		throw cannotDraw("The survey has no such wave.");
	const site =
		source.site === undefined
			? undefined
			: await findSite(trx, reader.projectId, source.site);
	if (source.site !== undefined && !site)
		throw cannotDraw("The project has no such site.");
	const where = [survey.title, wave?.title, site?.name].filter(Boolean);
	const subject: SurveySubject = {
		projectId: reader.projectId,
		surveyId: survey.id,
		waveId: wave?.id ?? null,
		siteId: site?.id ?? null,
		period,
	};
	const asked = { survey, subject, reader, where: where.join(", ") };
	if (source.of === "mean") return await mean(trx, source, asked);
	if (source.of === "share") return await share(trx, source, asked);
	return await responses(trx, asked);
}

interface Asked {
	survey: SurveyRow;
	subject: SurveySubject;
	reader: Reader;
	/** Survey, wave and site, in words. */
	where: string;
}

type Of<Kind> = Extract<SurveySource, { of: Kind }>;

async function mean(
	trx: Trx,
	{ scale: id, wave }: Of<"mean">,
	{ survey, subject, reader, where }: Asked,
): Promise<Material> {
	const place = survey.definition.scales.findIndex((each) => each.id === id);
	const scale = survey.definition.scales[place];
	if (!scale) throw cannotDraw("The instrument has no such scale.");
	const points = reader.seesAll
		? await meanPoints(trx, subject, place)
		: await protectedMeans(trx, survey, reader.threshold, {
				scale: place,
				waves: survey.waves
					.map(({ key }) => key)
					.filter((key) => wave === undefined || key === wave),
				siteId: subject.siteId,
			});
	return {
		...plain(points, reader, subject.period),
		figures: "mean",
		measure: `Mean of ${titleOf(scale, survey.definition)} (${scale.range.min} to ${scale.range.max}): ${where}`,
		unit: "mean score",
		decimals: scale.range.max - scale.range.min >= 50 ? 1 : 2,
		notes: [
			...standingNotes(survey.definition),
			...(reader.seesAll
				? []
				: [
						`Each point is a whole group of ${reader.threshold} people or more, in the order in which the groups were complete, so that nobody can be picked out. Members who may see single responses see ${subject.period}s.`,
					]),
		],
	};
}

/** A score of an adapted instrument is not the original's. */
function standingNotes(definition: Instrument): string[] {
	return definition.status === "adapted" ? [standingInWords(definition)] : [];
}

async function meanPoints(
	trx: Trx,
	subject: SurveySubject,
	scale: number,
): Promise<TimePoint[]> {
	const rows = await meansByPeriod(trx, subject, scale);
	return rows.map(({ start, n, mean, sd }) => ({
		from: start,
		to: endOf(start, subject.period),
		value: mean,
		numerator: null,
		denominator: n,
		sd,
	}));
}

async function share(
	trx: Trx,
	{ item: id, codes }: Of<"share">,
	{ survey, subject, reader, where }: Asked,
): Promise<Material> {
	const { text, options, without } = codedItem(survey.definition, id);
	const labels = options
		.filter(({ code }) => codes.includes(code))
		.map(({ label }) => `“${label}”`);
	const rows = reader.seesAll
		? await sharesByPeriod(trx, subject, { item: id, codes, without })
		: [];
	const points = rows.map(({ start, chosen, answered }) => ({
		from: start,
		to: endOf(start, subject.period),
		value: chosen / answered,
		numerator: chosen,
		denominator: answered,
		sd: null,
	}));
	return {
		...plain(points, reader, subject.period),
		figures: "proportion",
		measure: `Share of answers ${labels.join(" or ")} to “${text}”: ${where}`,
		unit: "% of answers",
		per: 100,
		decimals: 0,
		notes: reader.seesAll ? [] : [notForAll("Shares of single answers")],
	};
}

async function responses(
	trx: Trx,
	{ subject, reader, where }: Asked,
): Promise<Material> {
	const rows = reader.seesAll ? await responsesByPeriod(trx, subject) : [];
	const today = startOf(new Date().toISOString().slice(0, 10), subject.period);
	const whole = rows.filter(({ start }) => start < today);
	return {
		...plain(withZeros(whole, subject.period), reader, subject.period),
		gaps: new Set(),
		figures: "count",
		measure: `Responses: ${where}`,
		unit: `responses a ${subject.period}`,
		decimals: 0,
		notes: reader.seesAll
			? [`The ${subject.period} that is not over yet is left out.`]
			: [notForAll("Numbers of responses by period")],
	};
}

/** A period without a response has none, and is a point. */
function withZeros(
	rows: readonly { start: string; n: number }[],
	period: Period,
): TimePoint[] {
	const counts = new Map(rows.map(({ start, n }) => [start, n]));
	const points: TimePoint[] = [];
	const last = rows.at(-1)?.start ?? "";
	for (
		let start = rows[0]?.start ?? "9";
		start <= last;
		start = nextStart(start, period)
	) {
		const n = counts.get(start) ?? 0;
		const to = endOf(start, period);
		points.push({
			from: start,
			to,
			value: n,
			numerator: n,
			denominator: null,
			sd: null,
		});
	}
	return points;
}

function plain(points: TimePoint[], reader: Reader, period: Period) {
	const { seesAll, threshold } = reader;
	const isAfterGap = (point: TimePoint, place: number) => {
		const before = points[place - 1];
		return (
			before !== undefined &&
			startOf(point.from, period) > addDays(before.to, 1)
		);
	};
	return {
		points,
		per: 1,
		gaps: new Set(
			seesAll
				? [...points.keys()].filter((place) => {
						const point = points[place];
						return point !== undefined && isAfterGap(point, place);
					})
				: [],
		),
		small: [...points.keys()].filter(
			(place) =>
				seesAll && (points[place]?.denominator ?? threshold) < threshold,
		),
		isProtected: !seesAll,
	};
}

function titleOf(scale: Scale, { languages }: Instrument): string {
	return inLanguage(scale.title, languages[0] ?? "en");
}

function notForAll(what: string): string {
	return `${what} are for members who may see single responses: in a period with few people they would tell of single ones.`;
}
