import Type, { type Static } from "typebox";
import { closed, Nullable } from "../wire.schemas.ts";

const Figure = Nullable(Type.Number());
const Count = Nullable(Type.Integer());

/** A response rate under its name in the AAPOR Standard Definitions. */
export const ResponseRate = Type.Object(
	{
		name: Type.String(),
		/** From 0 to 1. */
		share: Figure,
		meaning: Type.String(),
	},
	closed,
);
export type ResponseRate = Static<typeof ResponseRate>;

export const WaveFlow = Type.Object(
	{
		wave: Type.String(),
		title: Type.String(),
		/** People with a personal link; null where there is no such number. */
		invited: Count,
		/** Everybody who answered, invited by name or not. */
		answered: Type.Integer(),
		rates: Type.Array(ResponseRate),
		/** Why there is no rate, or what it rests on. */
		note: Nullable(Type.String()),
	},
	closed,
);
export type WaveFlow = Static<typeof WaveFlow>;

const Group = Type.Object(
	{ n: Type.Integer(), mean: Figure, sd: Figure },
	closed,
);

/** Scores before of those who answered again and of those who did not. */
export const Leavers = Type.Object(
	{
		scale: Type.String(),
		title: Type.String(),
		stayed: Group,
		left: Group,
		/** Left minus stayed, in points. */
		difference: Figure,
		/** The same in standard deviations. */
		standardised: Figure,
	},
	closed,
);
export type Leavers = Static<typeof Leavers>;

export const Flow = Type.Object(
	{
		waves: Type.Array(WaveFlow),
		/** Null where responses are not joined. */
		both: Count,
		/** Of these, with a score on the scale that is read first at both times. */
		scoredBoth: Count,
		leavers: Type.Array(Leavers),
		/** Why nothing is said of those who left. */
		note: Nullable(Type.String()),
	},
	closed,
);
export type Flow = Static<typeof Flow>;
