import Type, { type Static } from "typebox";
import { closed, Nullable, Uuid } from "../wire.schemas.ts";

export const GivenThemes = Type.Object(
	{
		/** None where the text fits no theme. */
		themes: Type.Array(Uuid, { uniqueItems: true, maxItems: 50 }),
	},
	closed,
);
export type GivenThemes = Static<typeof GivenThemes>;

const Figure = Nullable(Type.Number());

/** How alike two or more coders found a theme, in texts that each coded without sight of the others. */
export const ThemeAgreement = Type.Object(
	{
		theme: Uuid,
		/** By pairs of coders, in the order of `pairs`. */
		pairs: Type.Array(
			Type.Object(
				{
					both: Type.Integer(),
					onlyFirst: Type.Integer(),
					onlySecond: Type.Integer(),
					neither: Type.Integer(),
					/** Share of texts in which both found it or neither did. */
					agreed: Figure,
					/** Cohen's kappa; null where neither coder varies. */
					kappa: Figure,
				},
				closed,
			),
		),
		/** Krippendorff's alpha over all coders, nominal. */
		alpha: Figure,
		/** What the figures mean, in a sentence. */
		meaning: Type.String(),
	},
	closed,
);
export type ThemeAgreement = Static<typeof ThemeAgreement>;

export const CodingProgress = Type.Object(
	{
		/** Texts that can be coded. */
		texts: Type.Integer(),
		coders: Type.Array(
			Type.Object({ name: Type.String(), coded: Type.Integer() }, closed),
		),
		/** Whether coders see each other's codings, and who opened them. */
		isOpen: Type.Boolean(),
		openedBy: Nullable(Type.String()),
		openedAt: Nullable(Type.String()),
		/** Texts on which coders differ and nobody has settled; null until codings are open. */
		disputed: Nullable(Type.Integer()),
		settled: Nullable(Type.Integer()),
		/** Null until codings are open. */
		agreement: Nullable(
			Type.Object(
				{
					/** Two coders and how many texts both coded blind. */
					pairs: Type.Array(
						Type.Object(
							{
								first: Type.String(),
								second: Type.String(),
								texts: Type.Integer(),
							},
							closed,
						),
					),
					themes: Type.Array(ThemeAgreement),
				},
				closed,
			),
		),
	},
	closed,
);
export type CodingProgress = Static<typeof CodingProgress>;
