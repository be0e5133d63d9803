import Type, { type Static } from "typebox";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

export const NewParticipant = Type.Object(
	{
		code: Type.Optional(
			Type.String({
				pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$",
				description:
					"A pseudonym, never a name or an NHS number: letters, digits, - and _, at most 40. Made up when absent.",
			}),
		),
		site: Type.Optional(Uuid),
		attributes: Type.Optional(
			Type.Record(
				Type.String({ pattern: "^[a-z][a-z0-9_-]{0,39}$" }),
				Type.String({ maxLength: 200 }),
				{ additionalProperties: false, maxProperties: 30 },
			),
		),
	},
	closed,
);
export type NewParticipant = Static<typeof NewParticipant>;

export const Participant = Type.Object(
	{
		id: Uuid,
		code: Type.String(),
		site: Nullable(Uuid),
		attributes: Type.Record(Type.String(), Type.String()),
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
