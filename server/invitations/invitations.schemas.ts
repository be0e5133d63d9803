import Type, { type Static } from "typebox";
import { NewPassword } from "../accounts/accounts.schemas.ts";
import { NewMember, Role } from "../projects/projects.schemas.ts";
import { closed, Instant, Name, ProjectParams, Uuid } from "../wire.schemas.ts";

export const NewInvitation = NewMember;
export type NewInvitation = Static<typeof NewInvitation>;

/** The address is shown this once; only a hash of what it holds is kept. */
export const CreatedInvitation = Type.Object(
	{ id: Uuid, url: Type.String(), token: Type.String(), expires: Instant },
	closed,
);
export type CreatedInvitation = Static<typeof CreatedInvitation>;

/** One that may still be used. */
export const Invitation = Type.Object(
	{
		id: Uuid,
		email: Type.String(),
		role: Role,
		invitedBy: Type.String(),
		createdAt: Instant,
		expires: Instant,
	},
	closed,
);
export type Invitation = Static<typeof Invitation>;
export const InvitationList = Type.Object(
	{ invitations: Type.Array(Invitation) },
	closed,
);
export type InvitationList = Static<typeof InvitationList>;
export const InvitationParams = Type.Object(
	{ ...ProjectParams.properties, invitation: Uuid },
	closed,
);

export const TokenParams = Type.Object(
	{ token: Type.String({ maxLength: 80 }) },
	closed,
);

/** What whoever holds the address is told. */
export const OpenInvitation = Type.Object(
	{
		organisation: Type.String(),
		project: Type.String(),
		email: Type.String(),
		role: Role,
		invitedBy: Type.String(),
		expires: Instant,
	},
	closed,
);
export type OpenInvitation = Static<typeof OpenInvitation>;

/** For somebody who has no account yet. */
export const NewcomersAccount = Type.Object(
	{ name: Name, password: NewPassword },
	closed,
);
export type NewcomersAccount = Static<typeof NewcomersAccount>;

export const Joined = Type.Object(
	{ project: Uuid, email: Type.String() },
	closed,
);
export type Joined = Static<typeof Joined>;
