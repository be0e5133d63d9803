import Type, { type Static } from "typebox";
import { type Instrument, Language, Text } from "#instruments/definition.ts";
import {
	codeQuestionKeys,
	fewestCodeQuestions,
	mostCodeQuestions,
} from "#instruments/linkage/code-questions.ts";
import {
	closed,
	Instant,
	Linkage,
	Name,
	Nullable,
	SurveyParams,
	Uuid,
} from "../wire.schemas.ts";
import { SurveySettings } from "./settings.schemas.ts";

export const WaveKey = Type.String({
	pattern: "^[a-z0-9][a-z0-9-]{0,39}$",
	description:
		"A name for programs and exports, such as week-12: lower-case letters, digits and hyphens, at most 40.",
});

export const NewWave = Type.Object(
	{
		key: WaveKey,
		title: Name,
		opens: Type.Optional(Instant),
		closes: Type.Optional(Instant),
		/** Tries the questionnaire out: what it finds is in no figure. */
		pilot: Type.Optional(Type.Boolean()),
	},
	closed,
);

/** Keys of the questions that an own-code is made from, in the order asked. */
export const CodeQuestions = Type.Array(Type.Enum([...codeQuestionKeys]), {
	minItems: fewestCodeQuestions,
	maxItems: mostCodeQuestions,
	uniqueItems: true,
});
const Times = Type.Enum(["day", "shift"]);

export const NewSurvey = Type.Object(
	{
		title: Name,
		instrument: Type.Object(
			{ id: Type.String(), version: Type.String() },
			closed,
		),
		linkage: Linkage,
		codeQuestions: Type.Optional(CodeQuestions),
		/** How finely an anonymous survey keeps times; by day when it is not given. */
		times: Type.Optional(Times),
		languages: Type.Array(Language, { minItems: 1, uniqueItems: true }),
		waves: Type.Array(NewWave, { minItems: 1, maxItems: 100 }),
		/** What people read and agree to before they start, per language: the first version of the information. */
		consent: Type.Optional(Text),
	},
	closed,
);
export type NewSurvey = Static<typeof NewSurvey>;

export const Wave = Type.Object(
	{
		key: Type.String(),
		title: Type.String(),
		opens: Nullable(Instant),
		closes: Nullable(Instant),
		/** Whether it only tries the questionnaire out. */
		pilot: Type.Boolean(),
		/** Null for a role that does not see how collection goes. */
		responses: Nullable(Type.Integer()),
	},
	closed,
);
export type Wave = Static<typeof Wave>;

/** What is absent stays as it is; null takes the time away. */
export const WaveChange = Type.Object(
	{
		opens: Type.Optional(Nullable(Instant)),
		closes: Type.Optional(Nullable(Instant)),
	},
	closed,
);
export type WaveChange = Static<typeof WaveChange>;
export const WaveParams = Type.Object(
	{ ...SurveyParams.properties, wave: Type.String({ maxLength: 40 }) },
	closed,
);

export const Survey = Type.Object(
	{
		id: Uuid,
		title: Type.String(),
		instrument: Type.Object(
			{
				id: Type.String(),
				version: Type.String(),
				title: Type.String(),
				measureType: Type.String(),
				status: Type.String(),
				/** What the status means for its figures, in a sentence; an adapted one names its source. */
				standing: Type.String(),
				/** Id of the instrument that it was made from; null where it has none. */
				madeFrom: Nullable(Type.String()),
			},
			closed,
		),
		linkage: Linkage,
		/** Null where no own-code is asked for, or one that is made up freely. */
		codeQuestions: Nullable(Type.Array(Type.String())),
		/** How finely times are kept; null where they are kept exactly. */
		times: Nullable(Times),
		languages: Type.Array(Type.String()),
		settings: SurveySettings,
		waves: Type.Array(Wave),
		createdAt: Instant,
	},
	closed,
);
export type Survey = Static<typeof Survey>;
export const SurveyList = Type.Object({ surveys: Type.Array(Survey) }, closed);
export type SurveyList = Static<typeof SurveyList>;

/** One survey with the definition that it pins. */
export const SurveyDetail = Type.Object(
	{
		survey: Survey,
		definition: Type.Unsafe<Instrument>(
			Type.Object({}, { additionalProperties: true }),
		),
	},
	closed,
);
export type SurveyDetail = Static<typeof SurveyDetail>;
