import Type, { type Static } from "typebox";
import { closed, Nullable } from "../wire.schemas.ts";

export const CommentsQuery = Type.Object(
	{ wave: Type.String({ maxLength: 40 }) },
	closed,
);

/** What people wrote, question by question, without names and numbers; in no order that tells anything. */
export const Comments = Type.Object(
	{
		questions: Type.Array(
			Type.Object(
				{
					item: Type.String(),
					question: Type.String(),
					comments: Type.Array(Type.String()),
				},
				closed,
			),
		),
		/** How many identifiers were taken out. */
		removed: Type.Integer(),
		/** People in the smallest group shown; null for a reader who may see single responses. */
		threshold: Nullable(Type.Integer()),
	},
	closed,
);
export type Comments = Static<typeof Comments>;
