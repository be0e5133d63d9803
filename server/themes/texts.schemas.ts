import Type, { type Static } from "typebox";
import { closed, Nullable, SurveyParams, Uuid } from "../wire.schemas.ts";

const ItemId = Type.String({ minLength: 1, maxLength: 64 });

export const TextParams = Type.Object(
	{ ...SurveyParams.properties, response: Uuid, item: ItemId },
	closed,
);

/** How far the coding of a text is. The last three are told once codings are open. */
export const textStates = [
	"uncoded",
	"coded",
	"disputed",
	"agreed",
	"settled",
] as const;
/** Thirds of the range of the scale that is read first. */
export const scoreBands = ["low", "middle", "high"] as const;

export const TextsQuery = Type.Object(
	{
		/** Every word must be in the text, in any case, with or without accents. */
		search: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
		wave: Type.Optional(Type.String({ maxLength: 40 })),
		site: Type.Optional(Uuid),
		item: Type.Optional(ItemId),
		/** That the reader gave; once codings are open, of those that count. */
		theme: Type.Optional(Uuid),
		/** Coded and uncoded: by the reader. */
		state: Type.Optional(Type.Enum([...textStates])),
		score: Type.Optional(Type.Enum([...scoreBands])),
		/** `next` of the page before. */
		after: Type.Optional(
			Type.String({ pattern: "^[0-9a-fA-F-]{36}\\.[a-z][a-z0-9_-]{0,63}$" }),
		),
	},
	closed,
);
export type TextsQuery = Static<typeof TextsQuery>;

export const CodedText = Type.Object(
	{
		response: Uuid,
		item: Type.String(),
		wave: Type.String(),
		site: Nullable(Type.String()),
		language: Type.String(),
		mode: Type.String(),
		/** On the scale that is read first. */
		score: Nullable(Type.Number()),
		/** Without names, numbers and addresses; a long one begins here, and is read whole by itself. */
		text: Type.String(),
		/** Characters that it has, as it was written. */
		length: Type.Integer(),
		isCut: Type.Boolean(),
		/** Themes that the reader gave; null where they have not coded it. */
		mine: Nullable(Type.Array(Uuid)),
		/** What the others found; null until codings are open. */
		others: Nullable(
			Type.Array(
				Type.Object({ coder: Type.String(), themes: Type.Array(Uuid) }, closed),
			),
		),
		/** The coding that counts, and how it came about; null until codings are open. */
		standing: Nullable(
			Type.Object(
				{
					state: Type.Enum([...textStates]),
					/** Null where coders differ or nobody has coded it. */
					themes: Nullable(Type.Array(Uuid)),
				},
				closed,
			),
		),
	},
	closed,
);
export type CodedText = Static<typeof CodedText>;

export const TextPage = Type.Object(
	{
		texts: Type.Array(CodedText),
		/** Null on the last page. */
		next: Nullable(Type.String()),
		/** All that fit; told with the first page alone. */
		total: Nullable(Type.Integer()),
		/** Whether coders see each other's codings. */
		isOpen: Type.Boolean(),
		/** Of the scores; null where the survey has no scale. */
		scale: Nullable(Type.String()),
	},
	closed,
);
export type TextPage = Static<typeof TextPage>;

/** One text from its beginning to its end. */
export const WholeText = Type.Object(
	{
		/** Without names, numbers and addresses. */
		text: Type.String(),
		/** How many of these were taken out. */
		removed: Type.Integer(),
		/** Whether whoever wrote it agreed to be quoted without a name. */
		mayBeQuoted: Type.Boolean(),
	},
	closed,
);
export type WholeText = Static<typeof WholeText>;
