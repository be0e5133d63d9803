import Type, { type Static } from "typebox";
import { Id, Lineage, Version } from "#instruments/definition.ts";
import { draftStates } from "../instruments/instruments.schemas.ts";
import { closed, Instant, Name, Nullable } from "../wire.schemas.ts";

/** Any JSON object, however far from a definition: what an editor holds while somebody types. */
const Content = Type.Object(
	{},
	{
		additionalProperties: true,
		description:
			"A definition in the making. It is kept as it is; its id and version are those of the address.",
	},
);

const Words = Type.String({ minLength: 1, maxLength: 2000, pattern: "\\S" });
const Revision = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });
const Verdict = Type.Enum(["approved", "changes-wanted"]);

/** The last time that somebody was asked to read the draft. */
export const Review = Type.Object(
	{
		/** Which revision of the draft is read: it counts for that one alone. */
		revision: Revision,
		askedBy: Type.String(),
		askedAt: Instant,
		note: Nullable(Type.String()),
		/** Null until somebody has read it. */
		verdict: Nullable(Verdict),
		by: Nullable(Type.String()),
		at: Nullable(Instant),
		answer: Nullable(Type.String()),
	},
	closed,
);
export type Review = Static<typeof Review>;

export const Draft = Type.Object(
	{
		content: Type.Unsafe<Record<string, unknown>>(Content),
		revision: Revision,
		/** Name of who changed it last. */
		changedBy: Nullable(Type.String()),
		changedAt: Instant,
		state: Type.Enum([...draftStates]),
		review: Nullable(Review),
		/** Names of those who have worked on it, whoever began first. */
		contributors: Type.Array(Type.String()),
		/** Whether the caller may read it as the second person: they have not worked on it. */
		mayReview: Type.Boolean(),
		/** What publishing it needs of a second person, as it is now. */
		publishing: Type.Enum(["free", "review-or-reason", "review"]),
	},
	closed,
);
export type Draft = Static<typeof Draft>;

export const DraftChange = Type.Object(
	{ content: Content, revision: Revision },
	closed,
);
export type DraftChange = Static<typeof DraftChange>;
export const DraftSaved = Type.Object(
	{ revision: Revision, changedAt: Instant },
	closed,
);
export type DraftSaved = Static<typeof DraftSaved>;

export const NewCopy = Type.Object(
	{
		from: Type.Object({ id: Id, version: Version }, closed),
		/** What the new one is to the other. */
		relation: Lineage.properties.relation,
		id: Id,
		version: Version,
		/** In the source language; that of the other when absent, where it may be kept. */
		title: Type.Optional(Name),
	},
	closed,
);
export type NewCopy = Static<typeof NewCopy>;

export const ReviewRequest = Type.Object(
	{ note: Type.Optional(Words) },
	closed,
);
export type ReviewRequest = Static<typeof ReviewRequest>;
export const ReviewVerdict = Type.Object(
	{
		/** Which was read, so that nobody approves what they have not seen. */
		revision: Revision,
		verdict: Verdict,
		note: Type.Optional(Words),
	},
	closed,
);
export type ReviewVerdict = Static<typeof ReviewVerdict>;

/** Nothing, or the reason why nobody else reads it first. */
export const Publishing = Nullable(
	Type.Object({ withoutReview: Type.Optional(Words) }, closed),
);
export type Publishing = Static<typeof Publishing>;
export const WithdrawalReason = Type.Object({ reason: Words }, closed);
export type WithdrawalReason = Static<typeof WithdrawalReason>;
