import Type, { type Static } from "typebox";
import { periods } from "#instruments/over-time/periods.ts";
import { closed, Nullable } from "../wire.schemas.ts";

const uuid = "[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

/** What a chart is drawn from, or a series of figures from elsewhere. */
const Ref = Type.String({
	pattern: `^(chart|series):${uuid}$`,
	description: "`chart:` or `series:`, and its id.",
});
const Period = Type.Enum([...periods]);

export const SideBySideQuery = Type.Object(
	{
		x: Ref,
		y: Ref,
		/** The finest that both have figures for when absent. */
		period: Type.Optional(Period),
		lags: Type.Optional(
			Type.String({
				pattern: "^[0-7](,[0-7]){0,15}$",
				description:
					"How many periods y is later than x: every lag that was looked at, the one to tell of last, such as 0,1. 0 when absent.",
			}),
		),
	},
	closed,
);
export type SideBySideQuery = Static<typeof SideBySideQuery>;

const figure = Nullable(Type.Number());

const SidePoint = Type.Object(
	{
		/** First day of its period. */
		start: Type.String(),
		value: Type.Number(),
		/** What it was counted from; of a mean, how many values. */
		n: figure,
	},
	closed,
);

export const Side = Type.Object(
	{
		title: Type.String(),
		measure: Type.String(),
		unit: Type.String(),
		decimals: Type.Integer(),
		points: Type.Array(SidePoint),
		/** Points that reach over the edge of a period, and are left out. */
		leftOut: Type.Integer(),
	},
	closed,
);
export type Side = Static<typeof Side>;

const Interval = {
	/** 95 %. */
	ciLow: figure,
	ciHigh: figure,
};
const Correlation = Type.Object(
	{ pairs: Type.Integer(), r: figure, p: figure, ...Interval },
	closed,
);
/** In the units of y for one of x. */
const Slope = Type.Object({ estimate: figure, p: figure, ...Interval }, closed);

const Bend = Type.Object(
	{
		claim: Type.Boolean(),
		/** Its place, with the interval by bootstrap; null where it may not even be named. */
		at: Nullable(
			Type.Object(
				{ x: Type.Number(), ciLow: Type.Number(), ciHigh: Type.Number() },
				closed,
			),
		),
		/** Of y where the lines meet. */
		height: figure,
		slopeBelow: figure,
		slopeAbove: figure,
		/** Of Davies' test; by Holm where several lags were looked at. */
		daviesP: figure,
		durbinWatson: figure,
		/** What stands against a claim, a sentence each. */
		against: Type.Array(Type.String()),
	},
	closed,
);

export const SideBySideRelation = Type.Object(
	{
		/** Its p is not adjusted for the lags that were looked at. */
		correlation: Correlation,
		/** Of the changes from one period to the next. */
		differences: Correlation,
		line: Type.Object(
			{
				intercept: figure,
				slope: Slope,
				standardErrors: Type.Enum(["ordinary", "newey-west"]),
				durbinWatson: figure,
			},
			closed,
		),
		bend: Bend,
		lags: Type.Array(
			Type.Object(
				{
					lag: Type.Integer(),
					correlation: Correlation,
					p: figure,
					adjustedP: figure,
					daviesP: figure,
					adjustedDaviesP: figure,
				},
				closed,
			),
		),
	},
	closed,
);
export type SideBySideRelation = Static<typeof SideBySideRelation>;

export const SideBySide = Type.Object(
	{
		/** What it shows, in a sentence. */
		finding: Type.String(),
		/** Whether there is a tipping point, and how the two go together, a sentence each. */
		verdict: Type.Array(Type.String()),
		x: Side,
		y: Side,
		period: Period,
		/** Those for which both have figures, the finest first. */
		periods: Type.Array(Period),
		/** How many periods y is later. */
		lag: Type.Integer(),
		pairs: Type.Array(
			Type.Object(
				{
					x: Type.Number(),
					y: Type.Number(),
					/** First day of the period of each. */
					start: Type.String(),
					yStart: Type.String(),
				},
				closed,
			),
		),
		/** Null where too little is there to say anything; the finding says what. */
		relation: Nullable(SideBySideRelation),
		/** Its points are whole groups of people, as viewers may see them. */
		isProtected: Type.Boolean(),
		notes: Type.Array(Type.String()),
		/** How it was worked out. */
		method: Type.Array(Type.String()),
	},
	closed,
);
export type SideBySide = Static<typeof SideBySide>;
