import Type, { type Static } from "typebox";
import { closed, Nullable } from "../wire.schemas.ts";
import { ChartKind, Preset } from "./charts.schemas.ts";

const figure = Nullable(Type.Number());
const places = Type.Array(Type.Integer());

export const ChartPoint = Type.Object(
	{
		/** First and last day. */
		from: Type.String(),
		to: Type.String(),
		/** As drawn: of shares in per cent, of rates for so many. */
		value: Type.Number(),
		numerator: figure,
		/** What it was counted from; of a mean, how many values. */
		denominator: figure,
		centre: Type.Number(),
		lower: figure,
		upper: figure,
		/** Nothing is known of the time since the point before. */
		afterGap: Type.Boolean(),
		/** By which rule it is not chance alone. */
		rule: Nullable(
			Type.Enum(["beyond-limits", "trend", "two-of-three", "shift"]),
		),
		type: Type.Enum([
			"common_cause",
			"special_cause_improvement",
			"special_cause_concern",
			"special_cause_neutral_high",
			"special_cause_neutral_low",
		]),
	},
	closed,
);
export type ChartPoint = Static<typeof ChartPoint>;

export const ChartPhase = Type.Object(
	{
		/** Place of its first point, and how many it has. */
		start: Type.Integer(),
		length: Type.Integer(),
		/** Points that its lines are worked out from. */
		baseline: Type.Integer(),
		/** Why it begins; null for the first. */
		reason: Nullable(Type.String()),
		by: Nullable(Type.String()),
		/** Runs about the centre, by Anhoej's rules. */
		longestRun: Type.Integer(),
		longestRunLimit: figure,
		crossings: Type.Integer(),
		crossingsLimit: figure,
		signal: Type.Boolean(),
		/** Of P' and U'. */
		sigmaZ: figure,
	},
	closed,
);
export type ChartPhase = Static<typeof ChartPhase>;

export const ChartFigures = Type.Object(
	{
		title: Type.String(),
		/** What it shows, in a sentence. */
		finding: Type.String(),
		/** What is drawn, in words. */
		measure: Type.String(),
		unit: Type.String(),
		decimals: Type.Integer(),
		/** Null where there is no point. */
		kind: Nullable(ChartKind),
		kindWords: Type.String(),
		preset: Preset,
		presetWords: Type.String(),
		/** The chart that suits the figures best, and why; null where there is no point. */
		proposal: Nullable(
			Type.Object({ kind: ChartKind, reason: Type.String() }, closed),
		),
		/** Charts that suit such figures. */
		kinds: Type.Array(ChartKind),
		points: Type.Array(ChartPoint),
		phases: Type.Array(ChartPhase),
		annotations: Type.Array(
			Type.Object(
				{
					day: Type.String(),
					text: Type.String(),
					/** Place of the point that it stands at. */
					place: Type.Integer(),
				},
				closed,
			),
		),
		target: figure,
		/** The variation at the latest point; a shift is of a whole phase. */
		variation: Nullable(
			Type.Object(
				{
					type: Type.Union([ChartPoint.properties.type, Type.Literal("shift")]),
					words: Type.String(),
				},
				closed,
			),
		),
		/** Whether the process, as it is, meets the target. */
		assurance: Nullable(
			Type.Object(
				{
					type: Type.Enum([
						"consistent_pass",
						"consistent_fail",
						"inconsistent",
					]),
					words: Type.String(),
				},
				closed,
			),
		),
		/** Places of points that count fewer people than the threshold, for who may see them. */
		small: places,
		/** Its points are whole groups of people, as viewers may see them. */
		isProtected: Type.Boolean(),
		notes: Type.Array(Type.String()),
		/** How it was worked out. */
		method: Type.Array(Type.String()),
	},
	closed,
);
export type ChartFigures = Static<typeof ChartFigures>;
