import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Name,
	Nullable,
	ProjectParams,
	Uuid,
} from "../wire.schemas.ts";
import type { Abilities } from "./policy.ts";

export const Role = Type.Enum([
	"owner",
	"designer",
	"collector",
	"analyst",
	"viewer",
]);
export type Role = Static<typeof Role>;

export const NewProject = Type.Object(
	{ name: Name, purpose: Type.Optional(Type.String({ maxLength: 2000 })) },
	closed,
);
export type NewProject = Static<typeof NewProject>;

export const Project = Type.Object(
	{
		id: Uuid,
		name: Type.String(),
		purpose: Type.String(),
		/** Sample data, made by a generator; said wherever the project shows. */
		synthetic: Type.Boolean(),
		/** Whether it takes answers; until then it is a draft. */
		live: Type.Boolean(),
		role: Role,
		/** What that role may do, by permission, such as `change surveys`. */
		abilities: Type.Unsafe<Abilities>(
			Type.Record(Type.String(), Type.Boolean()),
		),
		surveys: Type.Integer(),
		/** Null for a role that does not see how collection goes. */
		responses: Nullable(Type.Integer()),
		createdAt: Instant,
	},
	closed,
);
export type Project = Static<typeof Project>;
export const ProjectList = Type.Object(
	{ projects: Type.Array(Project) },
	closed,
);
export type ProjectList = Static<typeof ProjectList>;

export const NewSite = Type.Object(
	{
		name: Name,
		odsCode: Type.Optional(
			Type.String({
				pattern: "^[A-Z0-9]{3,10}$",
				description:
					"The Organisation Data Service code of the ward's or practice's organisation: 3 to 10 capitals and digits.",
			}),
		),
	},
	closed,
);
export type NewSite = Static<typeof NewSite>;
export const Site = Type.Object(
	{ id: Uuid, name: Type.String(), odsCode: Nullable(Type.String()) },
	closed,
);
export type Site = Static<typeof Site>;
export const SiteList = Type.Object({ sites: Type.Array(Site) }, closed);
export type SiteList = Static<typeof SiteList>;

export const NewMember = Type.Object(
	{ email: Type.String({ format: "email" }), role: Role },
	closed,
);
export type NewMember = Static<typeof NewMember>;
export const Member = Type.Object(
	{ account: Uuid, email: Type.String(), name: Type.String(), role: Role },
	closed,
);
export type Member = Static<typeof Member>;
export const MemberParams = Type.Object(
	{ ...ProjectParams.properties, account: Uuid },
	closed,
);
export const MemberChange = Type.Object({ role: Role }, closed);
export type MemberChange = Static<typeof MemberChange>;
export const MemberList = Type.Object({ members: Type.Array(Member) }, closed);
export type MemberList = Static<typeof MemberList>;
