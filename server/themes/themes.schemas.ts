import Type, { type Static } from "typebox";
import { closed, Name, Nullable, SurveyParams, Uuid } from "../wire.schemas.ts";

export const ThemeParams = Type.Object(
	{ ...SurveyParams.properties, theme: Uuid },
	closed,
);

const wording = {
	name: Name,
	/** What belongs to it, and what does not. */
	description: Type.String({ maxLength: 2000 }),
	/** A typical wording; for coders alone. */
	example: Type.String({ maxLength: 2000 }),
	/** One to three characters that stand for it beside a text. */
	mark: Type.String({ pattern: "^\\S{1,3}$" }),
};

export const NewTheme = Type.Object(
	{
		name: wording.name,
		description: Type.Optional(wording.description),
		example: Type.Optional(wording.example),
		/** The first letters of its name when absent. */
		mark: Type.Optional(wording.mark),
	},
	closed,
);
export type NewTheme = Static<typeof NewTheme>;

export const ThemeChange = Type.Object(
	{
		name: Type.Optional(wording.name),
		description: Type.Optional(wording.description),
		example: Type.Optional(wording.example),
		mark: Type.Optional(wording.mark),
		/** A retired theme is given to no further text; what was given stays and counts. */
		retired: Type.Optional(Type.Boolean()),
	},
	{ ...closed, minProperties: 1 },
);
export type ThemeChange = Static<typeof ThemeChange>;

export const ThemeOrder = Type.Object(
	{
		/** Every theme that is not merged, the first to offer first. */
		themes: Type.Array(Uuid, { uniqueItems: true, maxItems: 1000 }),
	},
	closed,
);

export const ThemeMerge = Type.Object(
	{
		/** The theme that it counts as from now on. */
		into: Uuid,
	},
	closed,
);

export const ThemeSplit = Type.Object(
	{
		...NewTheme.properties,
		/** The texts whose codings go to the new theme. */
		texts: Type.Array(
			Type.Object(
				{ response: Uuid, item: Type.String({ maxLength: 64 }) },
				closed,
			),
			{ minItems: 1, maxItems: 1000 },
		),
	},
	closed,
);
export type ThemeSplit = Static<typeof ThemeSplit>;

export const Theme = Type.Object(
	{
		id: Uuid,
		...wording,
		retired: Type.Boolean(),
		/** The theme that it was merged into; undone by taking the merge away. */
		mergedInto: Nullable(Uuid),
	},
	closed,
);
export type Theme = Static<typeof Theme>;

/** In the order in which they are offered; those merged into others too. */
export const Codebook = Type.Object({ themes: Type.Array(Theme) }, closed);
export type Codebook = Static<typeof Codebook>;
