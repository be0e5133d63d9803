import Type, { type Static } from "typebox";
import { closed, Instant, Name, Nullable, Uuid } from "../wire.schemas.ts";

export const Email = Type.String({ format: "email", maxLength: 254 });
/** Length is what makes a password strong; nothing else is asked of it. */
export const NewPassword = Type.String({ minLength: 15, maxLength: 256 });

export const SetUpState = Type.Object({ needed: Type.Boolean() }, closed);
export type SetUpState = Static<typeof SetUpState>;

export const SetUp = Type.Object(
	{
		code: Type.String({ minLength: 1, maxLength: 64 }),
		organisation: Name,
		name: Name,
		email: Email,
		password: NewPassword,
		/** Load the synthetic sample project as well. */
		sample: Type.Boolean(),
	},
	closed,
);
export type SetUp = Static<typeof SetUp>;

export const Credentials = Type.Object(
	{
		email: Type.String({ minLength: 1, maxLength: 254 }),
		password: Type.String({ minLength: 1, maxLength: 256 }),
	},
	closed,
);
export type Credentials = Static<typeof Credentials>;

/** Who is signed in, and what they may do beyond their projects. */
export const Session = Type.Object(
	{
		account: Type.Object(
			{ id: Uuid, email: Type.String(), name: Type.String() },
			closed,
		),
		organisation: Type.Object({ id: Uuid, name: Type.String() }, closed),
		abilities: Type.Object(
			{ createProject: Type.Boolean(), draftInstrument: Type.Boolean() },
			closed,
		),
	},
	closed,
);
export type Session = Static<typeof Session>;

export const NewToken = Type.Object({ name: Name }, closed);
export type NewToken = Static<typeof NewToken>;

export const Token = Type.Object(
	{
		id: Uuid,
		name: Type.String(),
		createdAt: Instant,
		lastUsedAt: Nullable(Instant),
	},
	closed,
);
export type Token = Static<typeof Token>;
export const TokenList = Type.Object({ tokens: Type.Array(Token) }, closed);
export type TokenList = Static<typeof TokenList>;

/** The token itself is shown this once. */
export const CreatedToken = Type.Object(
	{ id: Uuid, name: Type.String(), token: Type.String() },
	closed,
);
export type CreatedToken = Static<typeof CreatedToken>;
export const TokenParams = Type.Object({ token: Uuid }, closed);
