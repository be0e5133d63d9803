import Type, { type Static } from "typebox";
import { closed, Nullable } from "../wire.schemas.ts";

const Figure = Nullable(Type.Number());

/** One way in which a change may come about without anything having changed. */
export const Argument = Type.Object(
	{
		kind: Type.Enum([
			"response",
			"case-mix",
			"ceiling",
			"regression-to-the-mean",
			"several-outcomes",
			"no-comparison",
		]),
		title: Type.String(),
		/** Whether it was found to speak against the change, was looked for and not found, or cannot be told. */
		verdict: Type.Enum(["against", "not-found", "unknown"]),
		text: Type.String(),
	},
	closed,
);
export type Argument = Static<typeof Argument>;

/** How the share of one kind of respondent differs between the two times. */
export const MixShift = Type.Object(
	{
		dimension: Type.String(),
		value: Type.String(),
		before: Type.Integer(),
		beforeOf: Type.Integer(),
		after: Type.Integer(),
		afterOf: Type.Integer(),
		/** Share after less share before, with Newcombe's interval. */
		difference: Figure,
		ciLow: Figure,
		ciHigh: Figure,
	},
	closed,
);
export type MixShift = Static<typeof MixShift>;

/** One scale's test among the others. */
export const TestedScale = Type.Object(
	{
		scale: Type.String(),
		title: Type.String(),
		primary: Type.Boolean(),
		test: Type.String(),
		mean: Figure,
		p: Figure,
		/** By Holm, among all exploratory scales; null for the one that is read first, which needs none. */
		adjustedP: Figure,
	},
	closed,
);
export type TestedScale = Static<typeof TestedScale>;

/** The share who chose the top option of an item, at both times. */
export const ItemChange = Type.Object(
	{
		item: Type.String(),
		text: Type.String(),
		/** What counts: the label of the top option. */
		top: Type.String(),
		beforeShare: Figure,
		afterShare: Figure,
		difference: Figure,
		ciLow: Figure,
		ciHigh: Figure,
		/** People who gave it a value both times; or, as two groups, how many did at each. */
		pairs: Nullable(Type.Integer()),
		before: Type.Integer(),
		after: Type.Integer(),
		p: Figure,
		/** By Holm, among all items. */
		adjustedP: Figure,
	},
	closed,
);
export type ItemChange = Static<typeof ItemChange>;

export const Arguments = Type.Object(
	{
		list: Type.Array(Argument),
		mix: Type.Array(MixShift),
		scales: Type.Array(TestedScale),
		items: Type.Array(ItemChange),
		/** How items were compared. */
		itemNote: Nullable(Type.String()),
	},
	closed,
);
export type Arguments = Static<typeof Arguments>;
