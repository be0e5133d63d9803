import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Nullable,
	SurveyParams,
	Uuid,
} from "../wire.schemas.ts";

/** The steps of answering a question (Tourangeau 1984): where it went wrong. */
export const Step = Type.Enum([
	"understanding",
	"recall",
	"judgement",
	"answering",
	"other",
]);

const Words = Type.String({ minLength: 1, maxLength: 4000, pattern: "\\S" });

export const NewInterviewNote = Type.Object(
	{
		/** Null: about the questionnaire as a whole. */
		item: Nullable(Type.String({ maxLength: 64 })),
		step: Step,
		/** What was seen or said, without anything that tells who it was. */
		note: Words,
		/** What might be changed. */
		suggestion: Nullable(Words),
		/** A name for the interview, such as P3; never a person's. */
		interview: Type.String({ minLength: 1, maxLength: 40, pattern: "\\S" }),
	},
	closed,
);
export type NewInterviewNote = Static<typeof NewInterviewNote>;

export const InterviewNote = Type.Object(
	{
		id: Uuid,
		...NewInterviewNote.properties,
		by: Type.String(),
		at: Instant,
	},
	closed,
);
export type InterviewNote = Static<typeof InterviewNote>;

const Quartiles = Type.Object(
	{ q1: Type.Number(), median: Type.Number(), q3: Type.Number() },
	closed,
);

export const TrialItem = Type.Object(
	{
		item: Type.String(),
		shown: Type.Integer(),
		answered: Type.Integer(),
		missingShare: Nullable(Type.Number()),
		noSubstanceShare: Nullable(Type.Number()),
		options: Type.Array(
			Type.Object(
				{
					code: Type.Union([Type.Number(), Type.String()]),
					count: Type.Integer(),
				},
				closed,
			),
		),
		neverChosen: Type.Integer(),
		mean: Nullable(Type.Number()),
	},
	closed,
);

/** How long people stayed on a question; of fewer than five nothing is told, so that no figure is one person's. */
export const TrialTime = Type.Object(
	{
		item: Type.String(),
		/** On how many people's screens it was. */
		people: Type.Integer(),
		/** Over all visits; null where it was on fewer than five people's screens. */
		seconds: Nullable(Quartiles),
		/** Of those people, who came back to it; null in the same case. */
		returnedShare: Nullable(Type.Number()),
		expectedSeconds: Type.Number(),
		/** Half of the people stayed more than twice as long as expected. */
		isLong: Type.Boolean(),
	},
	closed,
);

export const TrialFigures = Type.Object(
	{
		responses: Type.Integer(),
		/** From the first page to sending; null where times are not kept so finely. */
		minutes: Nullable(Quartiles),
		items: Type.Array(TrialItem),
		/** How many responses tell how long each question was on the screen. */
		timed: Type.Integer(),
		times: Type.Array(TrialTime),
	},
	closed,
);
export type TrialFigures = Static<typeof TrialFigures>;

export const Trial = Type.Object(
	{
		waves: Type.Array(
			Type.Object(
				{
					key: Type.String(),
					title: Type.String(),
					/** Null for who may not see single responses. */
					figures: Nullable(TrialFigures),
				},
				closed,
			),
		),
		/** What the definition leads to expect, in minutes. */
		predictedMinutes: Type.Integer(),
		notes: Type.Array(InterviewNote),
	},
	closed,
);
export type Trial = Static<typeof Trial>;

export const NoteParams = Type.Object(
	{ ...SurveyParams.properties, note: Uuid },
	closed,
);
