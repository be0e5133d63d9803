import Type, { type Static } from "typebox";
import type { Answers, Text } from "#instruments/definition.ts";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

const FlaggedResponse = Type.Object(
	{
		id: Uuid,
		wave: Type.String(),
		site: Nullable(Type.String()),
		/** The participant's code, where responses are joined to one. */
		participant: Nullable(Type.String()),
		receivedAt: Instant,
		/** By when it was promised to be read. */
		dueAt: Instant,
		isOverdue: Type.Boolean(),
		/** Why, in the instrument's words. */
		reasons: Type.Array(
			Type.Unsafe<Text>(Type.Object({}, { additionalProperties: true })),
		),
		answers: Type.Unsafe<Answers>(
			Type.Object({}, { additionalProperties: true }),
		),
		/** The first who read it; null while nobody has. */
		reading: Nullable(
			Type.Object(
				{ by: Type.String(), at: Instant, note: Nullable(Type.String()) },
				closed,
			),
		),
	},
	closed,
);
export type FlaggedResponse = Static<typeof FlaggedResponse>;

/** Responses in which somebody may be in danger. Empty where the instrument promises no reading. */
export const RedFlags = Type.Object(
	{
		/** What respondents are promised; null where it is that nobody reads at once. */
		readBy: Nullable(
			Type.Object(
				{
					role: Type.Unsafe<Text>(
						Type.Object({}, { additionalProperties: true }),
					),
					withinHours: Type.Number(),
				},
				closed,
			),
		),
		total: Type.Integer(),
		unread: Type.Integer(),
		overdue: Type.Integer(),
		/** At most 200: those that nobody has read first. */
		responses: Type.Array(FlaggedResponse),
	},
	closed,
);
export type RedFlags = Static<typeof RedFlags>;

export const FlaggedParams = Type.Object(
	{ project: Uuid, survey: Uuid, response: Uuid },
	closed,
);

/** What was done about it, without anybody's name. */
export const NewReading = Type.Object(
	{
		note: Type.Optional(
			Type.String({ minLength: 1, maxLength: 1000, pattern: "\\S" }),
		),
	},
	closed,
);
export type NewReading = Static<typeof NewReading>;
