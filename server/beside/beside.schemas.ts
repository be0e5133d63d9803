import Type, { type Static } from "typebox";
import { ScaleHead } from "../change/change.schemas.ts";
import { Note } from "../summaries/summaries.schemas.ts";
import { closed, Nullable, SurveyParams, Uuid } from "../wire.schemas.ts";
import { OutsideFigure } from "./outside.schemas.ts";

export const BesideParams = Type.Object(
	{ ...SurveyParams.properties, figure: Uuid },
	closed,
);

/** A number as it is written in an address. */
export const Amount = (description: string) =>
	Type.String({ pattern: "^\\d{1,12}(\\.\\d{1,6})?$", description });

/** What every question to this page names. */
export const asked = {
	/** A scale of the instrument; the one that is read first when absent. */
	scale: Type.Optional(Type.String({ maxLength: 100 })),
	/** Whose scores are taken. */
	wave: Type.String({ maxLength: 100 }),
	/** The wave before it: each person's change from there, in place of their score. */
	from: Type.Optional(Type.String({ maxLength: 100 })),
};

export const BesideQuery = Type.Object(
	{
		...asked,
		spread: Type.Optional(
			Amount("Standard deviation of the scores among all who applied."),
		),
		reliability: Type.Optional(
			Amount("Reliability of the figure, above 0 and at most 1."),
		),
	},
	closed,
);
export type BesideQuery = Static<typeof BesideQuery>;

const Figure = Nullable(Type.Number());
const WaveHead = Type.Object(
	{ key: Type.String(), title: Type.String() },
	closed,
);

/** What every answer tells of what it is about. */
export const head = {
	survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
	figure: OutsideFigure,
	scale: ScaleHead,
	wave: WaveHead,
	/** Null for scores of one wave; else changes from there. */
	from: Nullable(WaveHead),
	synthetic: Type.Boolean(),
	/** People with both, with a score alone, and with the figure alone. */
	people: Type.Object(
		{
			both: Type.Integer(),
			scoreOnly: Type.Integer(),
			figureOnly: Type.Integer(),
		},
		closed,
	),
	/** Fewer people than the project's threshold. */
	small: Type.Boolean(),
	asOf: Type.String({ format: "date-time" }),
};

/** A correlation as it might be under an assumption; null with the reason in the note. */
const Corrected = Nullable(
	Type.Object(
		{
			/** What was typed. */
			given: Type.Number(),
			r: Figure,
			assumption: Type.String(),
		},
		closed,
	),
);

export const Prediction = Type.Object(
	{
		...head,
		points: Type.Array(
			Type.Object(
				{ code: Type.String(), score: Type.Number(), value: Type.Number() },
				closed,
			),
		),
		pearson: Type.Object(
			{ r: Figure, p: Figure, ciLow: Figure, ciHigh: Figure },
			closed,
		),
		spearman: Type.Object({ rho: Figure, p: Figure }, closed),
		/** Of 100 people in the upper and in the lower half of scores, how many in the upper half of the figure. */
		halves: Nullable(
			Type.Object(
				{ upper: Type.Number(), lower: Type.Number(), sentence: Type.String() },
				closed,
			),
		),
		/** Standard deviation of scores among those with both, and among all who have a score. */
		spread: Type.Object({ both: Figure, scored: Figure }, closed),
		corrections: Type.Object(
			{ range: Corrected, reliability: Corrected },
			closed,
		),
		finding: Type.String(),
		notes: Type.Array(Note),
	},
	closed,
);
export type Prediction = Static<typeof Prediction>;
