import Type, { type Static } from "typebox";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

/** Text on one line, not blank. */
const line = (maxLength: number) =>
	Type.String({
		maxLength,
		pattern: "^[^\\x00-\\x1f\\x7f]*\\S[^\\x00-\\x1f\\x7f]*$",
		description: "Text on one line.",
	});

export const Contact = Type.Object(
	{
		name: line(200),
		/** Mrs, Dr, ... */
		title: Type.Optional(line(40)),
		/** As on an envelope, without the postcode. */
		address: Type.Optional(Type.Array(line(100), { minItems: 1, maxItems: 6 })),
		postcode: Type.Optional(line(12)),
		email: Type.Optional(Type.String({ format: "email", maxLength: 254 })),
		phone: Type.Optional(
			Type.String({
				pattern: "^\\+?[0-9][0-9 ()./-]{4,28}$",
				description:
					"A telephone number: digits, spaces, ( ) - . /, and + before the country.",
			}),
		),
		language: Type.Optional(
			Type.String({
				pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
				maxLength: 35,
				description: "A language tag, such as en or cy.",
			}),
		),
		nhsNumber: Type.Optional(
			Type.String({
				pattern: "^[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}$",
				description: "Ten digits, such as 943 476 5919.",
			}),
		),
	},
	closed,
);
export type Contact = Static<typeof Contact>;

/** Null where the vault holds nothing of the participant. */
export const HeldContact = Type.Object(
	{ contact: Nullable(Contact), updatedAt: Nullable(Instant) },
	closed,
);
export type HeldContact = Static<typeof HeldContact>;

export const ContactQuery = Type.Object(
	{
		/** `letters` leaves out who has said stop. */
		for: Type.Enum(["view", "letters"]),
		site: Type.Optional(Uuid),
	},
	closed,
);

export const ContactList = Type.Object(
	{
		contacts: Type.Array(
			Type.Object(
				{
					participant: Uuid,
					code: Type.String(),
					site: Nullable(Uuid),
					contact: Contact,
				},
				closed,
			),
		),
	},
	closed,
);
export type ContactList = Static<typeof ContactList>;
