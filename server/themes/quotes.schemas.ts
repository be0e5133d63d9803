import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Nullable,
	SurveyParams,
	Uuid,
} from "../wire.schemas.ts";

export const QuoteParams = Type.Object(
	{ ...SurveyParams.properties, quote: Uuid },
	closed,
);

export const NewQuote = Type.Object(
	{
		response: Uuid,
		item: Type.String({ minLength: 1, maxLength: 64 }),
		theme: Type.Optional(Uuid),
		/** Words of the scrubbed text in their order; "…" or [words in brackets] where something is left out. */
		text: Type.String({ minLength: 1, maxLength: 2000, pattern: "\\S" }),
	},
	closed,
);
export type NewQuote = Static<typeof NewQuote>;

/** Words that somebody agreed may be quoted without their name. */
export const Quote = Type.Object(
	{
		id: Uuid,
		text: Type.String(),
		/** The theme's name. */
		theme: Nullable(Type.String()),
		/** Titles of the wave and the question. */
		wave: Type.String(),
		item: Type.String(),
		/** Null where too few people of the site are among the groups shown. */
		site: Nullable(Type.String()),
		/** Who approved it; null for a reader who may not see single responses. */
		approvedBy: Nullable(Type.String()),
		approvedAt: Nullable(Instant),
	},
	closed,
);
export type Quote = Static<typeof Quote>;

export const QuoteList = Type.Object({ quotes: Type.Array(Quote) }, closed);
export type QuoteList = Static<typeof QuoteList>;
