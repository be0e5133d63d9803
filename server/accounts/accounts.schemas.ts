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
		/** The organisation asks for a second factor first: until then only the account page answers. */
		lacksSecondFactor: Type.Boolean(),
		abilities: Type.Object(
			{
				createProject: Type.Boolean(),
				draftInstrument: Type.Boolean(),
				/** Of the organisation; a project's goes by the role in it. */
				seeAudit: Type.Boolean(),
				manageAccounts: Type.Boolean(),
			},
			closed,
		),
	},
	closed,
);
export type Session = Static<typeof Session>;

/** The password was right; now a second factor, within five minutes. */
export const SecondStep = Type.Object(
	{
		next: Type.Literal("second-factor"),
		methods: Type.Array(
			Type.Enum(["authenticator", "passkey", "recovery-code"]),
		),
	},
	closed,
);
export type SecondStep = Static<typeof SecondStep>;

/** A place where the account is signed in. */
export const OpenSession = Type.Object(
	{
		id: Uuid,
		/** Browser and system in words. */
		device: Type.String(),
		how: Type.Enum([
			"password",
			"authenticator",
			"recovery-code",
			"passkey",
			"provider",
		]),
		/** The one that asks. */
		current: Type.Boolean(),
		createdAt: Instant,
		lastSeenAt: Instant,
	},
	closed,
);
export type OpenSession = Static<typeof OpenSession>;
export const SessionList = Type.Object(
	{ sessions: Type.Array(OpenSession) },
	closed,
);
export type SessionList = Static<typeof SessionList>;
export const SessionParams = Type.Object({ session: Uuid }, closed);

export const PasswordChange = Type.Object(
	{
		current: Type.String({ minLength: 1, maxLength: 256 }),
		password: NewPassword,
	},
	closed,
);
export type PasswordChange = Static<typeof PasswordChange>;

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
