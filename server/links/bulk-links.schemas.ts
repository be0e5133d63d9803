import Type, { type Static } from "typebox";
import { Contact } from "../vault/contacts.schemas.ts";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

const mostNamed = 5_000;

export const NewBulkLinks = Type.Object(
	{
		wave: Type.String(),
		/** Everybody, those named, or those of a site. */
		participants: Type.Union([
			Type.Literal("all"),
			Type.Array(Uuid, { minItems: 1, maxItems: mostNamed }),
			Type.Object({ site: Uuid }, closed),
		]),
		expires: Type.Optional(Instant),
		/** True: for those alone who have a link and have not answered; the link that they have runs out. */
		reminder: Type.Optional(Type.Boolean()),
		/** True: with the contact details that the vault holds, for letters. */
		contacts: Type.Optional(Type.Boolean()),
	},
	closed,
);
export type NewBulkLinks = Static<typeof NewBulkLinks>;

/** Tokens and addresses are shown this once; only hashes are kept. */
export const BulkLinks = Type.Object(
	{
		links: Type.Array(
			Type.Object(
				{
					id: Uuid,
					participant: Uuid,
					code: Type.String(),
					site: Nullable(Uuid),
					token: Type.String(),
					url: Type.String(),
					/** Null where none was asked for, or the vault holds none. */
					contact: Nullable(Contact),
				},
				closed,
			),
		),
		/** How many got none, and why. */
		leftOut: Type.Object(
			{
				stopped: Type.Integer(),
				answered: Type.Integer(),
				/** They have a link that works. */
				invited: Type.Integer(),
				/** They have no link that a reminder could be about. */
				notInvited: Type.Integer(),
			},
			closed,
		),
	},
	closed,
);
export type BulkLinks = Static<typeof BulkLinks>;

export const Invited = Type.Object(
	{
		waves: Type.Array(
			Type.Object(
				{
					wave: Type.String(),
					/** Participants who were ever given a link of their own. */
					invited: Type.Integer(),
					answered: Type.Integer(),
					/** Of those who have not answered: who may be reminded, and who said stop. */
					waiting: Type.Integer(),
					stopped: Type.Integer(),
					/** How many participants were reminded how often. */
					reminded: Type.Array(
						Type.Object(
							{ times: Type.Integer(), participants: Type.Integer() },
							closed,
						),
					),
				},
				closed,
			),
		),
	},
	closed,
);
export type Invited = Static<typeof Invited>;
