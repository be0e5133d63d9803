import Type, { type Static } from "typebox";
import { closed, Nullable, Uuid } from "../wire.schemas.ts";
import { ScaleHead } from "./change.schemas.ts";

export const WavesQuery = Type.Object(
	{
		site: Type.Optional(Uuid),
		/** Half the width that the interval should come down to, in per cent of the scale's range; 5 when absent. */
		precision: Type.Optional(
			Type.String({ pattern: "^[1-9]\\d?$", description: "1 to 99." }),
		),
	},
	closed,
);
export type WavesQuery = Static<typeof WavesQuery>;

const Figure = Nullable(Type.Number());

const Mean = Type.Object(
	{
		n: Type.Integer(),
		mean: Figure,
		ciLow: Figure,
		ciHigh: Figure,
	},
	closed,
);

/** How far a wave is from a mean that is sure enough. */
export const Precision = Type.Object(
	{
		/** Half the width of the 95 % interval now, in points. */
		halfWidth: Figure,
		/** Scores needed for the target. */
		needed: Nullable(Type.Integer()),
		reached: Type.Boolean(),
		sentence: Type.String(),
	},
	closed,
);
export type Precision = Static<typeof Precision>;

export const WaveMeans = Type.Object(
	{
		wave: Type.String(),
		title: Type.String(),
		everybody: Mean,
		/** Of those who have a score at every wave of the survey; null where people are not joined. */
		inAll: Nullable(Mean),
		precision: Precision,
	},
	closed,
);
export type WaveMeans = Static<typeof WaveMeans>;

/** Waves asked with one version of the instrument. */
export const Stretch = Type.Object(
	{
		survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
		version: Type.String(),
		/** Why the line does not go on from the stretch before; null for the first, and where it does. */
		breaks: Nullable(Type.String()),
		waves: Type.Array(WaveMeans),
	},
	closed,
);
export type Stretch = Static<typeof Stretch>;

export const Waves = Type.Object(
	{
		/** Null where the instrument has no score. */
		scale: Nullable(ScaleHead),
		/** Half the width aimed at, in points, and as a share of the scale's range. */
		target: Type.Object({ points: Figure, share: Type.Number() }, closed),
		/** This survey's, after those of earlier surveys with the same instrument. */
		stretches: Type.Array(Stretch),
		notes: Type.Array(Type.String()),
		threshold: Nullable(Type.Integer()),
		asOf: Type.String({ format: "date-time" }),
	},
	closed,
);
export type Waves = Static<typeof Waves>;
