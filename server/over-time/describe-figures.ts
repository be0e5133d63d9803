import type { Transaction } from "kysely";
import { type ChartKind, kindsFor } from "#instruments/over-time/chart-plan.ts";
import {
	type Proposal,
	proposeKind,
} from "#instruments/over-time/propose-kind.ts";
import {
	type TimeChart,
	timeChart,
} from "#instruments/over-time/time-chart.ts";
import type { Database } from "../tables.ts";
import { cannotDraw } from "./cannot-draw.ts";
import { chartFinding, variationOf } from "./chart-finding.ts";
import { chartMethod } from "./chart-method.ts";
import { chartNotes } from "./chart-notes.ts";
import { assuranceWords, kindWords, presetWords } from "./chart-words.ts";
import type { Chart, NewChart } from "./charts.schemas.ts";
import type { ChartFigures, ChartPoint } from "./figures.schemas.ts";
import type { Material, Reader } from "./material.ts";
import { openMaterial } from "./open-material.ts";
import {
	type PlacedRebase,
	placeAnnotations,
	placeRebases,
} from "./place-marks.ts";

export type Drawn = NewChart & Partial<Pick<Chart, "rebases" | "annotations">>;

/**
 * A chart with its figures, as this reader may see them. Throws `chart-cannot-be-drawn` for figures that the
 * chosen kind cannot draw.
 */
export async function describeFigures(
	trx: Transaction<Database>,
	drawn: Drawn,
	reader: Reader,
): Promise<ChartFigures> {
	const material = await openMaterial(trx, drawn.settings, reader);
	const { points, figures } = material;
	const head = headOf(drawn, material);
	if (points.length === 0) return { ...head, ...nothing(material) };
	const proposal = proposeKind(figures, points);
	const kind = drawn.settings.kind ?? proposal.kind;
	if (!kindsFor[figures].includes(kind))
		throw cannotDraw(
			`These figures cannot be a ${kindWords[kind].split(":")[0]}. Choose ${kindsFor[figures].map((each) => kindWords[each].split(":")[0]).join(", or ")}.`,
		);
	const { rebases, left } = placeRebases(points, drawn.rebases ?? []);
	const chart = draw(drawn, kind, material, rebases);
	return {
		...head,
		...told(drawn, kind, proposal, chart),
		points: pointsOf(material, chart),
		phases: phasesOf(chart, rebases),
		annotations: placeAnnotations(points, drawn.annotations ?? []),
		notes: [...left, ...chartNotes(kind, material, chart)],
	};
}

function headOf({ title, settings }: Drawn, material: Material) {
	const { measure, unit, decimals, figures, small, isProtected } = material;
	return {
		title,
		measure,
		unit,
		decimals,
		small,
		isProtected,
		kinds: [...kindsFor[figures]],
		preset: settings.preset,
		presetWords: presetWords[settings.preset],
		target: settings.target ?? null,
	};
}

function nothing({ notes }: Material) {
	return {
		finding: "There is nothing to draw yet",
		kind: null,
		kindWords: "",
		proposal: null,
		points: [],
		phases: [],
		annotations: [],
		variation: null,
		assurance: null,
		notes,
		method: [],
	};
}

/** In the units of the points. */
function draw(
	{ settings }: Drawn,
	kind: ChartKind,
	{ points, per }: Material,
	rebases: readonly PlacedRebase[],
): TimeChart {
	const { preset, screen, better, target, baseline } = settings;
	try {
		return timeChart(points, {
			kind,
			preset,
			screen,
			better,
			target: target === undefined ? null : target / per,
			baseline: baseline ?? null,
			rebaseAt: rebases.map(({ place }) => place),
		});
	} catch (error) {
		if (error instanceof RangeError) throw cannotDraw(error.message);
		throw error;
	}
}

function told(
	drawn: Drawn,
	kind: ChartKind,
	proposal: Proposal,
	chart: TimeChart,
) {
	const { assurance } = chart;
	return {
		finding: chartFinding(drawn, chart),
		kind,
		kindWords: kindWords[kind],
		proposal,
		variation: variationOf(drawn.settings, chart),
		assurance: assurance && {
			type: assurance,
			words: assuranceWords[assurance],
		},
		method: chartMethod(drawn.settings, kind, proposal),
	};
}

function pointsOf(
	{ points, per, gaps }: Material,
	{ centre, lower, upper, causes, types }: TimeChart,
): ChartPoint[] {
	const scaled = (figure: number | null | undefined) =>
		figure === null || figure === undefined ? null : figure * per;
	return points.map(({ sd, ...point }, place) => ({
		...point,
		value: point.value * per,
		centre: (centre[place] ?? 0) * per,
		lower: scaled(lower[place]),
		upper: scaled(upper[place]),
		afterGap: gaps.has(place),
		rule: causes[place]?.rule ?? null,
		type: types[place] ?? "common_cause",
	}));
}

function phasesOf(
	{ phases }: TimeChart,
	rebases: readonly PlacedRebase[],
): ChartFigures["phases"] {
	return phases.map(({ runs, ...phase }, index) => {
		const { usefulObservations, ...counts } = runs;
		return {
			...phase,
			...counts,
			reason: rebases[index - 1]?.reason ?? null,
			by: rebases[index - 1]?.by ?? null,
		};
	});
}
