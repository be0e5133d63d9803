import Type, { type Static } from "typebox";
import { closed, Linkage, Nullable, Uuid } from "../wire.schemas.ts";

/** One figure of a summary, by its scale and what it is of: a wave, the pairs, or the two groups. */
export const Figure = Type.Object(
	{
		scale: Type.String(),
		of: Type.String(),
		figure: Type.String(),
		value: Nullable(Type.Number()),
	},
	closed,
);
export type Figure = Static<typeof Figure>;

export const PublishedFigures = Type.Object(
	{
		from: Type.String(),
		to: Type.String(),
		site: Nullable(Uuid),
		values: Type.Array(Figure),
	},
	closed,
);
export type PublishedFigures = Static<typeof PublishedFigures>;

export const ManifestFile = Type.Object(
	{
		name: Type.String(),
		bytes: Type.Integer(),
		sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }),
	},
	closed,
);
export type ManifestFile = Static<typeof ManifestFile>;

const named = { id: Uuid, title: Type.String() };

/** From what, by what and when an export was made, so that anybody can make it again. It names nobody. */
export const Manifest = Type.Object(
	{
		/** Of this form of manifest. */
		manifest: Type.Literal(1),
		software: Type.Object(
			{ name: Type.Literal("Waymark"), version: Type.String() },
			closed,
		),
		/** Responses received up to here; later ones are in no figure and no file. */
		asOf: Type.String({ format: "date-time" }),
		/** What the reader might see; not who. */
		role: Type.String(),
		project: Type.Object(
			{ id: Uuid, name: Type.String(), synthetic: Type.Boolean() },
			closed,
		),
		survey: Type.Object({ ...named, linkage: Linkage }, closed),
		waves: Type.Array(Type.Object({ ...named, key: Type.String() }, closed)),
		instrument: Type.Object(
			{
				id: Type.String(),
				version: Type.String(),
				/** Of the definition as canonical JSON. */
				sha256: Type.String(),
			},
			closed,
		),
		/** As it was asked, after the question mark. */
		query: Type.String(),
		filters: Type.Object(
			{
				/** Keys; null for all. */
				waves: Nullable(Type.Array(Type.String())),
				site: Nullable(Uuid),
				since: Nullable(Type.String({ format: "date-time" })),
				until: Type.String({ format: "date-time" }),
			},
			closed,
		),
		rows: Type.Integer(),
		files: Type.Array(ManifestFile),
		suppression: Type.String(),
		/** Null where there are none, with the reason. */
		figures: Nullable(PublishedFigures),
		noFigures: Nullable(Type.String()),
	},
	closed,
);
export type Manifest = Static<typeof Manifest>;
