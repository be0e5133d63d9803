import Type, { type Static } from "typebox";
import { closed, Instant, Name, Nullable, Uuid } from "../wire.schemas.ts";

/** What a WebAuthn library sends and reads; it checks the rest itself. */
const WebAuthn = Type.Object({}, { additionalProperties: true });

export const Passkey = Type.Object(
	{
		id: Uuid,
		name: Type.String(),
		createdAt: Instant,
		lastUsedAt: Nullable(Instant),
	},
	closed,
);
export type Passkey = Static<typeof Passkey>;

/** How an account is protected beyond its password. */
export const Factors = Type.Object(
	{
		/** The organisation asks everybody for a second factor. */
		required: Type.Boolean(),
		authenticator: Type.Boolean(),
		passkeys: Type.Array(Passkey),
		/** Recovery codes that have not been used. */
		recoveryCodes: Type.Integer(),
	},
	closed,
);
export type Factors = Static<typeof Factors>;

/** Shown this once, to be typed or scanned into the app. */
export const NewAuthenticator = Type.Object(
	{ secret: Type.String(), uri: Type.String() },
	closed,
);
export type NewAuthenticator = Static<typeof NewAuthenticator>;

const SixDigits = Type.String({
	pattern: "^\\d{6}$",
	description: "The six digits that the app shows.",
});
export const AuthenticatorCode = Type.Object({ code: SixDigits }, closed);

/** Recovery codes, where they were made just now: shown this once. */
export const Protected = Type.Object(
	{ recoveryCodes: Nullable(Type.Array(Type.String())) },
	closed,
);
export type Protected = Static<typeof Protected>;
export const RecoveryCodes = Type.Object(
	{ recoveryCodes: Type.Array(Type.String()) },
	closed,
);
export type RecoveryCodes = Static<typeof RecoveryCodes>;

export const PasskeyOptions = Type.Unsafe<Record<string, unknown>>(WebAuthn);
export const NewPasskey = Type.Object(
	{ name: Name, response: Type.Unsafe<Record<string, unknown>>(WebAuthn) },
	closed,
);
export type NewPasskey = Static<typeof NewPasskey>;
export const PasskeyAnswer = Type.Object(
	{ response: Type.Unsafe<Record<string, unknown>>(WebAuthn) },
	closed,
);
export const PasskeyParams = Type.Object({ passkey: Uuid }, closed);

/** Six digits of the app, or a recovery code. */
export const SecondFactor = Type.Object(
	{ code: Type.String({ minLength: 1, maxLength: 64 }) },
	closed,
);
export type SecondFactor = Static<typeof SecondFactor>;
