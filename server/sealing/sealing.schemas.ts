import Type, { type Static } from "typebox";
import { closed } from "../wire.schemas.ts";

/** The public key to which a device seals answers (RSA-OAEP-256), as a JWK, and its name. */
export const SealTo = Type.Object(
	{
		kid: Type.String(),
		key: Type.Object(
			{ kty: Type.Literal("RSA"), n: Type.String(), e: Type.String() },
			closed,
		),
	},
	closed,
);
export type SealTo = Static<typeof SealTo>;

/** Answers as a device sends them once it has sealed them: a JWE in compact form. */
export const Sealed = Type.Object({ sealed: Type.String() }, closed);
export type Sealed = Static<typeof Sealed>;
