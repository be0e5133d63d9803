import Type, { type Static } from "typebox";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

/** What the button is called; null when nobody has set a provider up. */
export const ProviderName = Type.Object(
	{ name: Nullable(Type.String()) },
	closed,
);
export type ProviderName = Static<typeof ProviderName>;

/** A path of this site; `//host` and `/\host` would be another's. */
export const OwnPath = Type.String({
	maxLength: 1_000,
	pattern: "^/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*$",
	description: "A path of this site, such as /projects.",
});

export const NewFlow = Type.Object({ next: Type.Optional(OwnPath) }, closed);
export type NewFlow = Static<typeof NewFlow>;

/** Where the browser goes to sign in. */
export const StartedFlow = Type.Object({ url: Type.String() }, closed);
export type StartedFlow = Static<typeof StartedFlow>;

/** Why a visit to the provider ended without success: `problem` in the address that the browser is sent to. */
export const FlowProblem = Type.Enum([
	"declined",
	"expired",
	"unreachable",
	"not-verified",
	"too-weak",
	"not-connected",
	"identity-taken",
	"session-ended",
]);
export type FlowProblem = Static<typeof FlowProblem>;

export const Identity = Type.Object(
	{
		id: Uuid,
		issuer: Type.String(),
		connectedAt: Instant,
		lastUsedAt: Nullable(Instant),
	},
	closed,
);
export type Identity = Static<typeof Identity>;
export const IdentityList = Type.Object(
	{ identities: Type.Array(Identity) },
	closed,
);
export type IdentityList = Static<typeof IdentityList>;
export const IdentityParams = Type.Object({ identity: Uuid }, closed);

/** As OpenID Connect Back-Channel Logout has it; a provider may send more, which is left alone. */
export const LogoutForm = Type.Object({
	logout_token: Type.String({ maxLength: 10_000 }),
});
