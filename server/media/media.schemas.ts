import Type, { type Static } from "typebox";
import { Id, Language, Text } from "#instruments/definition.ts";
import { closed, Nullable, SurveyParams } from "../wire.schemas.ts";

export const MediaKind = Type.Enum(["audio", "picture"]);
export type MediaKind = Static<typeof MediaKind>;

/** Bytes that a file may have. */
export const mostBytes = { audio: 2 * 1024 * 1024, picture: 500 * 1000 };

/** Where a file stands: an item of the survey, or `start` for the start page. */
export const PlaceParams = Type.Object(
	{ ...SurveyParams.properties, item: Id, kind: MediaKind },
	closed,
);
export const PlaceQuery = Type.Object(
	{
		/** Of a sound: one of the survey's. */
		lang: Type.Optional(Language),
		/** Of a picture: the code of an option, as text. */
		option: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
	},
	closed,
);

const Said = Type.String({ minLength: 1, maxLength: 200, pattern: "\\S" });

/** What is absent stays as it is; null takes it away. */
export const MediaChange = Type.Object(
	{
		/** Who made it, such as who read a text aloud. */
		madeBy: Type.Optional(Nullable(Said)),
		/** Who checked it against the wording. */
		checkedBy: Type.Optional(Nullable(Said)),
		/** What a picture shows, in every language of the survey. */
		alternative: Type.Optional(Nullable(Text)),
		/** A picture that says nothing the words do not; nothing is read out for it. */
		decorative: Type.Optional(Type.Boolean()),
	},
	{ ...closed, minProperties: 1 },
);
export type MediaChange = Static<typeof MediaChange>;

const place = {
	item: Type.String(),
	kind: MediaKind,
	option: Nullable(Type.String()),
	language: Nullable(Type.String()),
	/** Anybody who has it may read it; the same content has the same address for good. */
	url: Type.String(),
	type: Type.String(),
	/** Pixels of a picture. */
	width: Nullable(Type.Integer()),
	height: Nullable(Type.Integer()),
	/** What a picture shows, by language; null for a sound and for what only decorates. */
	alternative: Nullable(Text),
};

/** A file as a respondent's page uses it. */
export const CollectedMedia = Type.Object(place, closed);
export type CollectedMedia = Static<typeof CollectedMedia>;

/** A file as its team sees it. */
export const Media = Type.Object(
	{
		...place,
		bytes: Type.Integer(),
		decorative: Type.Boolean(),
		madeBy: Nullable(Type.String()),
		checkedBy: Nullable(Type.String()),
	},
	closed,
);
export type Media = Static<typeof Media>;
export const MediaList = Type.Object({ media: Type.Array(Media) }, closed);
export type MediaList = Static<typeof MediaList>;

export const FileParams = Type.Object(
	{
		project: Type.String({ pattern: "^[0-9A-Z]{8}$" }),
		hash: Type.String({ pattern: "^[0-9a-f]{64}$" }),
	},
	closed,
);
