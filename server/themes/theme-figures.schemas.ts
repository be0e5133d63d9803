import Type, { type Static } from "typebox";
import { closed, Nullable, Uuid } from "../wire.schemas.ts";

const Figure = Nullable(Type.Number());

/** Means of those who mention a theme and those who do not; nothing says why they differ. */
export const ThemeScores = Type.Object(
	{
		mentioned: Type.Object({ n: Type.Integer(), mean: Figure }, closed),
		others: Type.Object({ n: Type.Integer(), mean: Figure }, closed),
		/** Of the means, who mention it less the others, with its 95 % interval. */
		difference: Figure,
		ciLow: Figure,
		ciHigh: Figure,
	},
	closed,
);
export type ThemeScores = Static<typeof ThemeScores>;

export const ThemeInWave = Type.Object(
	{
		wave: Type.String(),
		/** People who mention it; null where that would tell of few. */
		count: Nullable(Type.Integer()),
		/** People counted; null where nothing is told. */
		of: Nullable(Type.Integer()),
		share: Figure,
		/** Wilson's 95 % interval. */
		ciLow: Figure,
		ciHigh: Figure,
		/** Against the first wave, by Newcombe; null for the first, and where either share is not told. */
		change: Nullable(
			Type.Object(
				{ difference: Figure, ciLow: Figure, ciHigh: Figure },
				closed,
			),
		),
		/** Null without person-level rights, and where the survey has no scale. */
		scores: Nullable(ThemeScores),
	},
	closed,
);
export type ThemeInWave = Static<typeof ThemeInWave>;

/** What people wrote about, wave by wave. */
export const ThemeFigures = Type.Object(
	{
		waves: Type.Array(
			Type.Object({ key: Type.String(), title: Type.String() }, closed),
		),
		themes: Type.Array(
			Type.Object(
				{
					id: Uuid,
					name: Type.String(),
					mark: Type.String(),
					waves: Type.Array(ThemeInWave),
				},
				closed,
			),
		),
		/** Title of the scale that the scores are of. */
		scale: Nullable(Type.String()),
		/** People in the smallest group shown; null for a reader who may see single responses. */
		threshold: Nullable(Type.Integer()),
		/** What to know before reading the figures. */
		notes: Type.Array(Type.String()),
		asOf: Type.String(),
	},
	closed,
);
export type ThemeFigures = Static<typeof ThemeFigures>;
