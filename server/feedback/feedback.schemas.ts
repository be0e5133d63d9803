import Type, { type Static } from "typebox";
import { Text } from "#instruments/definition.ts";
import { closed, Name, Nullable } from "../wire.schemas.ts";

/** What a survey shows at once to whoever has answered. */
export const FeedbackSettings = Type.Object(
	{
		/** Respondents see their own scores. Needs somebody who has approved of it. */
		own: Type.Boolean(),
		/** They see how groups before them answered, as viewers may. */
		unit: Type.Boolean(),
		approver: Nullable(Name),
		approvedOn: Nullable(Type.String({ format: "date" })),
		/** What to do with it and whom to ask, by language. */
		note: Nullable(Text),
	},
	closed,
);
export type FeedbackSettings = Static<typeof FeedbackSettings>;

/** As a respondent's page needs it. */
export const CollectedFeedback = Type.Object(
	{ own: Type.Boolean(), unit: Type.Boolean(), note: Nullable(Text) },
	closed,
);

export const UnitFigures = Type.Object(
	{
		/** Of the scale that is read first, in each language. */
		title: Nullable(Text),
		meaning: Nullable(Text),
		min: Type.Number(),
		max: Type.Number(),
		/** The smallest group of which anything is shown. */
		threshold: Type.Integer(),
		/** The newest last. */
		groups: Type.Array(
			Type.Object(
				{
					from: Type.String({ format: "date" }),
					to: Type.String({ format: "date" }),
					n: Type.Integer(),
					mean: Type.Number(),
				},
				closed,
			),
		),
	},
	closed,
);
export type UnitFigures = Static<typeof UnitFigures>;
