import Type, { type Static } from "typebox";
import { closed, ProjectParams, Uuid } from "../wire.schemas.ts";

export const WithdrawalCode = Type.Object(
	{
		/** As people type it: small letters, spaces and missing hyphens do not matter. */
		code: Type.String({ minLength: 1, maxLength: 100 }),
	},
	closed,
);

export const ParticipantParams = Type.Object(
	{ ...ProjectParams.properties, participant: Uuid },
	closed,
);

export const ParticipantWithdrawal = Type.Object(
	{
		/** `future`: is asked no more. `all`: the answers given so far are erased as well. */
		scope: Type.Enum(["future", "all"]),
		reason: Type.Optional(Type.String({ pattern: "\\S", maxLength: 500 })),
	},
	closed,
);
export type ParticipantWithdrawal = Static<typeof ParticipantWithdrawal>;

export const Withdrawn = Type.Object(
	{
		/** How many responses were erased. */
		responses: Type.Integer(),
		/** How many links were closed. */
		links: Type.Integer(),
	},
	closed,
);
export type Withdrawn = Static<typeof Withdrawn>;
