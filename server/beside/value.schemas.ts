import Type, { type Static } from "typebox";
import { Note } from "../summaries/summaries.schemas.ts";
import { closed, Nullable } from "../wire.schemas.ts";
import { Amount, asked, head } from "./beside.schemas.ts";

export const ValueQuery = Type.Object(
	{
		...asked,
		/** Twice the score is twice as much, so that scores may be divided. */
		trueZero: Type.Optional(Type.Enum(["true"])),
		/** What to form groups by: `site`, or `attribute:` and the name of what is known of participants. */
		by: Type.Optional(
			Type.String({ pattern: "^(site|attribute:.{1,100})$", maxLength: 120 }),
		),
		/** Keys of the group, and of the one it is compared with. */
		group: Type.Optional(Type.String({ maxLength: 300 })),
		comparison: Type.Optional(Type.String({ maxLength: 300 })),
		worth: Type.Optional(
			Amount("The money that one point of outcome is held to be worth."),
		),
	},
	closed,
);
export type ValueQuery = Static<typeof ValueQuery>;

const Figure = Nullable(Type.Number());

const Difference = Type.Object(
	{ estimate: Figure, ciLow: Figure, ciHigh: Figure },
	closed,
);
export type Difference = Static<typeof Difference>;

const Group = Type.Object(
	{
		key: Type.String(),
		title: Type.String(),
		n: Type.Integer(),
		/** In points that are better higher, and in the figure's unit. */
		meanOutcome: Figure,
		meanCost: Figure,
		small: Type.Boolean(),
	},
	closed,
);
export type Group = Static<typeof Group>;

export const Comparison = Type.Object(
	{
		group: Group,
		comparison: Group,
		outcome: Difference,
		cost: Difference,
		/** Cost of one more point; to be read with the quarters alone. */
		icer: Figure,
		/** Shares of bootstrap samples; null without. */
		quarters: Nullable(
			Type.Object(
				{
					northEast: Type.Number(),
					southEast: Type.Number(),
					southWest: Type.Number(),
					northWest: Type.Number(),
				},
				closed,
			),
		),
		netBenefit: Nullable(
			Type.Object(
				{
					worth: Type.Number(),
					...Difference.properties,
					/** Share of samples in which the group is worth what it costs. */
					probability: Figure,
				},
				closed,
			),
		),
		/** For clinicians and finance alike. */
		sentences: Type.Array(Type.String()),
	},
	closed,
);
export type Comparison = Static<typeof Comparison>;

export const Value = Type.Object(
	{
		...head,
		/** Of everybody: outcome for one unit of money, by means. */
		ratio: Type.Object(
			{
				n: Type.Integer(),
				meanOutcome: Figure,
				meanCost: Figure,
				value: Figure,
				ciLow: Figure,
				ciHigh: Figure,
				/** What it says, or why there is none. */
				sentence: Type.String(),
			},
			closed,
		),
		/** Those that the question forms; empty where it forms none. */
		groups: Type.Array(Group),
		attributes: Type.Array(Type.String()),
		comparison: Nullable(Comparison),
		/** How many samples the intervals come from. */
		samples: Type.Integer(),
		notes: Type.Array(Note),
	},
	closed,
);
export type Value = Static<typeof Value>;
