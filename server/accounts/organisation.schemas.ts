import Type, { type Static } from "typebox";
import { closed, Instant, Name, Nullable, Uuid } from "../wire.schemas.ts";

/** Whether a version of an instrument may be published that nobody else has read, if a reason is given. */
const ReviewRule = Type.Enum(["required", "reason-otherwise"]);

export const Organisation = Type.Object(
	{
		id: Uuid,
		name: Type.String(),
		/** Everybody has to show more than a password. */
		secondFactorRequired: Type.Boolean(),
		reviewRule: ReviewRule,
	},
	closed,
);
export type Organisation = Static<typeof Organisation>;

/** What is absent stays as it is. */
export const OrganisationChange = Type.Object(
	{
		name: Type.Optional(Name),
		secondFactorRequired: Type.Optional(Type.Boolean()),
		reviewRule: Type.Optional(ReviewRule),
	},
	closed,
);
export type OrganisationChange = Static<typeof OrganisationChange>;

export const AccountOverview = Type.Object(
	{
		id: Uuid,
		email: Type.String(),
		name: Type.String(),
		role: Type.Enum(["owner", "member"]),
		secondFactor: Type.Boolean(),
		/** Cannot sign in. */
		disabled: Type.Boolean(),
		createdAt: Instant,
		lastSeenAt: Nullable(Instant),
	},
	closed,
);
export type AccountOverview = Static<typeof AccountOverview>;
export const AccountList = Type.Object(
	{ accounts: Type.Array(AccountOverview) },
	closed,
);
export type AccountList = Static<typeof AccountList>;

/** What is absent stays as it is. */
export const AccountChange = Type.Object(
	{
		role: Type.Optional(Type.Enum(["owner", "member"])),
		disabled: Type.Optional(Type.Boolean()),
	},
	closed,
);
export type AccountChange = Static<typeof AccountChange>;
export const AccountParams = Type.Object({ account: Uuid }, closed);
