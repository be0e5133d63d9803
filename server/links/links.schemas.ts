import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Nullable,
	SurveyParams,
	Uuid,
} from "../wire.schemas.ts";

export const LinkKind = Type.Enum(["open", "personal", "kiosk"]);

export const NewLink = Type.Object(
	{
		wave: Type.String(),
		kind: LinkKind,
		/** For a personal link of a survey whose linkage is `participant`. */
		participant: Type.Optional(Uuid),
		site: Type.Optional(Uuid),
		expires: Type.Optional(Instant),
	},
	closed,
);
export type NewLink = Static<typeof NewLink>;

/** The token and the address that holds it are shown this once; only a hash is kept. */
export const CreatedLink = Type.Object(
	{ id: Uuid, token: Type.String(), url: Type.String() },
	closed,
);
export type CreatedLink = Static<typeof CreatedLink>;

export const Link = Type.Object(
	{
		id: Uuid,
		wave: Type.String(),
		kind: LinkKind,
		participant: Nullable(Uuid),
		site: Nullable(Uuid),
		state: Type.Enum(["live", "used", "revoked", "expired"]),
		responses: Type.Integer(),
		createdAt: Instant,
		expires: Nullable(Instant),
	},
	closed,
);
export type Link = Static<typeof Link>;
export const LinkList = Type.Object({ links: Type.Array(Link) }, closed);
export type LinkList = Static<typeof LinkList>;
export const LinkParams = Type.Object(
	{ ...SurveyParams.properties, link: Uuid },
	closed,
);
