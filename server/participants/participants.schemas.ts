import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Nullable,
	ProjectParams,
	Uuid,
} from "../wire.schemas.ts";

export const Code = Type.String({
	pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$",
	description:
		"A pseudonym, never a name or an NHS number: letters, digits, - and _, at most 40. Made up when absent.",
});
export const attributeName = "^[a-z][a-z0-9_-]{0,39}$";
export const mostAttributes = 30;
export const attributeLength = 200;
export const Attributes = Type.Record(
	Type.String({ pattern: attributeName }),
	Type.String({ maxLength: attributeLength }),
	{ additionalProperties: false, maxProperties: mostAttributes },
);

export const NewParticipant = Type.Object(
	{
		code: Type.Optional(Code),
		site: Type.Optional(Uuid),
		attributes: Type.Optional(Attributes),
	},
	closed,
);
export type NewParticipant = Static<typeof NewParticipant>;

/** What is left out stays as it is; attributes are replaced as a whole. */
export const ParticipantChange = Type.Object(
	{
		code: Type.Optional(Code),
		site: Type.Optional(Nullable(Uuid)),
		attributes: Type.Optional(Attributes),
	},
	{ ...closed, minProperties: 1 },
);
export type ParticipantChange = Static<typeof ParticipantChange>;

export const Stop = Type.Object(
	{
		reason: Type.Optional(
			Type.String({
				maxLength: 200,
				pattern: "\\S",
				description: "Why, in a few words without names.",
			}),
		),
	},
	closed,
);
export type Stop = Static<typeof Stop>;

export const Participant = Type.Object(
	{
		id: Uuid,
		code: Type.String(),
		site: Nullable(Uuid),
		attributes: Type.Record(Type.String(), Type.String()),
		/** Since when they want no links, letters or reminders. */
		stoppedAt: Nullable(Instant),
		stopReason: Nullable(Type.String()),
		createdAt: Instant,
	},
	closed,
);
export type Participant = Static<typeof Participant>;
export const ParticipantList = Type.Object(
	{ participants: Type.Array(Participant) },
	closed,
);
export type ParticipantList = Static<typeof ParticipantList>;

export const ParticipantParams = Type.Object(
	{ ...ProjectParams.properties, participant: Uuid },
	closed,
);
