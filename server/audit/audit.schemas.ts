import Type, { type Static } from "typebox";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

const filters = {
	/** Part of the name of who did it, or an account's id. */
	who: Type.Optional(Type.String({ minLength: 1, maxLength: 254 })),
	/** Such as `responses.export`, or `responses` for all that begins so. */
	action: Type.Optional(Type.String({ pattern: "^[a-z-]+(\\.[a-z-]+)?$" })),
	/** Id of what it was done to. */
	subject: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
	/** Not before this. */
	from: Type.Optional(Instant),
	/** Before this. */
	to: Type.Optional(Instant),
	/** Part of anything that an entry says. */
	text: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
};

export const AuditQuery = Type.Object(
	{
		...filters,
		/** Entries with a smaller number: `next` of the page before. */
		before: Type.Optional(Type.String({ pattern: "^[1-9]\\d{0,14}$" })),
		/** Every entry that fits, as a file. */
		format: Type.Optional(Type.Enum(["csv", "json"])),
	},
	closed,
);
export type AuditQuery = Static<typeof AuditQuery>;

export const AuditEntry = Type.Object(
	{
		seq: Type.Integer(),
		at: Instant,
		actor: Type.Object(
			{
				kind: Type.Enum(["account", "respondent", "command", "system"]),
				id: Nullable(Uuid),
				name: Type.String(),
				origin: Nullable(Type.String()),
			},
			closed,
		),
		action: Type.String(),
		subject: Nullable(
			Type.Object(
				{
					kind: Type.String(),
					id: Type.String(),
					/** What it is called now; null for what has no name or is gone. */
					name: Nullable(Type.String()),
				},
				closed,
			),
		),
		details: Type.Record(Type.String(), Type.Unknown()),
		/** SHA-256, in hexadecimal. */
		hash: Type.String(),
	},
	closed,
);
export type AuditEntry = Static<typeof AuditEntry>;

/** Newest first. */
export const AuditPage = Type.Object(
	{
		entries: Type.Array(AuditEntry),
		/** What to give as `before` for the next page; null when this is the last. */
		next: Nullable(Type.Integer()),
		/** The chain's end: keep it elsewhere, and a chain that is cut short shows. */
		head: Nullable(
			Type.Object({ seq: Type.Integer(), hash: Type.String() }, closed),
		),
	},
	closed,
);
export type AuditPage = Static<typeof AuditPage>;
