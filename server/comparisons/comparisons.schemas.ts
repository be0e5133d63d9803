import Type, { type Static } from "typebox";
import {
	MeasureType,
	Note,
	ScaleSummary,
} from "../summaries/summaries.schemas.ts";
import { closed, Linkage, Nullable, Uuid } from "../wire.schemas.ts";

/** A survey's id, a colon, and the key of one of its waves. */
const SurveyWave = Type.String({
	pattern: "^[0-9a-fA-F-]{36}:[a-z0-9][a-z0-9-]{0,39}$",
	description: "Id of a survey, a colon, and the key of one of its waves.",
});

export const ComparisonQuery = Type.Object(
	{ from: SurveyWave, to: SurveyWave },
	closed,
);
export type ComparisonQuery = Static<typeof ComparisonQuery>;

/** One of the two waves that are compared. */
export const ComparedWave = Type.Object(
	{
		survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
		wave: Type.Object({ key: Type.String(), title: Type.String() }, closed),
		instrument: Type.Object(
			{
				id: Type.String(),
				version: Type.String(),
				title: Type.String(),
				status: Type.String(),
				measureType: MeasureType,
			},
			closed,
		),
	},
	closed,
);
export type ComparedWave = Static<typeof ComparedWave>;

/** What may be said of one score across the two. */
export const ComparedScale = Type.Object(
	{
		scale: Type.String(),
		title: Type.String(),
		effect: Type.Enum(["comparable", "comparable-by-rule", "not-comparable"]),
		/** Why it is not simply comparable, each in plain words. */
		reasons: Type.Array(Type.String()),
		/** What moves answers a little, to be read with the figures. */
		cautions: Type.Array(Type.String()),
		/** The score that stands for it where it is comparable by rule. */
		rule: Nullable(
			Type.Object(
				{
					name: Type.Literal("items in common"),
					/** What its questions are about. */
					items: Type.Array(Type.String()),
					of: Type.Object(
						{ before: Type.Integer(), after: Type.Integer() },
						closed,
					),
				},
				closed,
			),
		),
		/** Null where nothing may be compared, or shown to this reader. */
		figures: Nullable(ScaleSummary),
		/** Why there are no figures. */
		withheld: Nullable(Type.String()),
	},
	closed,
);
export type ComparedScale = Static<typeof ComparedScale>;

export const Comparison = Type.Object(
	{
		project: Type.Object(
			{ id: Uuid, name: Type.String(), synthetic: Type.Boolean() },
			closed,
		),
		from: ComparedWave,
		to: ComparedWave,
		/** By participant where both surveys join people so; two groups otherwise. */
		linkage: Linkage,
		/** Responses counted, one a person; null where this reader may not know. */
		linked: Nullable(
			Type.Object(
				{
					before: Type.Integer(),
					after: Type.Integer(),
					both: Type.Integer(),
				},
				closed,
			),
		),
		scales: Type.Array(ComparedScale),
		notes: Type.Array(Note),
		/** People in the smallest group shown; null for a reader who may see single responses. */
		threshold: Nullable(Type.Integer()),
		asOf: Type.String({ format: "date-time" }),
	},
	closed,
);
export type Comparison = Static<typeof Comparison>;
