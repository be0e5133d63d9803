import Type, { type Static } from "typebox";
import { versionKinds } from "#instruments/versions/version-kinds.ts";
import { closed, Nullable, SurveyParams, Uuid } from "../wire.schemas.ts";

export const VersionKind = Type.Enum([...versionKinds]);

/** Which of a survey's versions a respondent chose. */
export const VersionQuery = Type.Object(
	{ version: Type.Optional(VersionKind) },
	closed,
);

export const VariantParams = Type.Object(
	{ ...SurveyParams.properties, kind: VersionKind },
	closed,
);

export const NewVariant = Type.Object(
	{
		/** A survey of the same project and linkage, with a wave for each key of this one's. */
		survey: Uuid,
		/** What is known of its validity beside the survey's own. */
		note: Type.String({ minLength: 1, maxLength: 2000, pattern: "\\S" }),
	},
	closed,
);
export type NewVariant = Static<typeof NewVariant>;

export const Variant = Type.Object(
	{
		kind: VersionKind,
		survey: Uuid,
		title: Type.String(),
		note: Type.String(),
		/** What to think over: nothing of it forbids. */
		advice: Type.Array(
			Type.Object(
				{ item: Type.Optional(Type.String()), message: Type.String() },
				closed,
			),
		),
	},
	closed,
);
export type Variant = Static<typeof Variant>;

export const VariantList = Type.Object(
	{
		variants: Type.Array(Variant),
		/** The survey that this one is a version of. */
		versionOf: Nullable(
			Type.Object(
				{ survey: Uuid, title: Type.String(), kind: VersionKind },
				closed,
			),
		),
		/** Surveys that may be offered as a version, with the kinds that their instruments say they are. */
		candidates: Type.Array(
			Type.Object(
				{
					survey: Uuid,
					title: Type.String(),
					kinds: Type.Array(VersionKind),
				},
				closed,
			),
		),
	},
	closed,
);
export type VariantList = Static<typeof VariantList>;
