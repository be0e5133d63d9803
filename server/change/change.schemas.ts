import Type, { type Static } from "typebox";
import { Note } from "../summaries/summaries.schemas.ts";
import { closed, Linkage, Nullable, Uuid } from "../wire.schemas.ts";
import { Arguments } from "./arguments.schemas.ts";
import { Flow } from "./flow.schemas.ts";

export const ChangeQuery = Type.Object(
	{
		from: Type.String(),
		to: Type.String(),
		site: Type.Optional(Uuid),
		/** What to form groups by: `site`, or `attribute:` and the name of what is known of participants. */
		by: Type.Optional(
			Type.String({ pattern: "^(site|attribute:.{1,100})$", maxLength: 120 }),
		),
		/** A site where nothing was changed, to compare the others with. */
		comparison: Type.Optional(Uuid),
	},
	closed,
);
export type ChangeQuery = Static<typeof ChangeQuery>;

const Figure = Nullable(Type.Number());
const Count = Nullable(Type.Integer());

/** A scale as far as its figures need it. */
export const ScaleHead = Type.Object(
	{
		scale: Type.String(),
		title: Type.String(),
		range: Type.Object({ min: Type.Number(), max: Type.Number() }, closed),
		direction: Type.Enum(["higher-is-better", "lower-is-better", "neutral"]),
		/** Whether people are compared with themselves or two groups with each other. */
		comparison: Type.Enum(["paired", "groups"]),
	},
	closed,
);
export type ScaleHead = Static<typeof ScaleHead>;

/** Each person's change against what the scale's own error could make of no change. */
export const ReliableChange = Type.Object(
	{
		pairs: Type.Integer(),
		improved: Type.Integer(),
		unchanged: Type.Integer(),
		deteriorated: Type.Integer(),
		/** Cronbach's alpha of the scale's parts before, with Feldt's interval, and of how many complete responses. */
		reliability: Type.Number(),
		reliabilityCiLow: Figure,
		reliabilityCiHigh: Figure,
		reliabilityN: Type.Integer(),
		parts: Type.Integer(),
		/** Standard deviation of the scores before, and the standard error of measurement. */
		sd: Type.Number(),
		sem: Type.Number(),
		/** The smallest change beyond that error, with 95 % confidence. */
		mdc95: Type.Number(),
	},
	closed,
);
export type ReliableChange = Static<typeof ReliableChange>;

/** A group's change: of people compared with themselves, or of two groups. */
export const GroupChange = Type.Object(
	{
		key: Type.String(),
		title: Type.String(),
		/** Null where the group is not shown, or people are not joined. */
		pairs: Count,
		before: Count,
		after: Count,
		mean: Figure,
		ciLow: Figure,
		ciHigh: Figure,
		/** Fewer people than the project's threshold. */
		small: Type.Boolean(),
	},
	closed,
);
export type GroupChange = Static<typeof GroupChange>;

/** The change elsewhere less the change at the comparison site. */
export const ComparedSite = Type.Object(
	{
		site: Type.Object({ id: Uuid, name: Type.String() }, closed),
		changed: GroupChange,
		comparison: GroupChange,
		difference: Figure,
		ciLow: Figure,
		ciHigh: Figure,
		p: Figure,
		sentence: Type.String(),
		assumption: Type.String(),
	},
	closed,
);
export type ComparedSite = Static<typeof ComparedSite>;

const Part = <T extends Type.TSchema>(value: T) =>
	Type.Object(
		{
			value: Nullable(value),
			/** Why there is none, or what to know about it. */
			note: Nullable(Type.String()),
		},
		closed,
	);

export const Change = Type.Object(
	{
		survey: Type.Object(
			{ id: Uuid, title: Type.String(), linkage: Linkage },
			closed,
		),
		from: Type.Object({ key: Type.String(), title: Type.String() }, closed),
		to: Type.Object({ key: Type.String(), title: Type.String() }, closed),
		site: Nullable(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		synthetic: Type.Boolean(),
		/** The scale that is read first; null where the instrument has none. */
		scale: Nullable(ScaleHead),
		flow: Flow,
		reliable: Part(ReliableChange),
		groups: Type.Object(
			{
				by: Nullable(Type.String()),
				/** Everybody first. */
				rows: Type.Array(GroupChange),
				note: Nullable(Type.String()),
				/** What is known of participants, to form groups by; empty without person-level rights. */
				attributes: Type.Array(Type.String()),
			},
			closed,
		),
		comparison: Part(ComparedSite),
		arguments: Arguments,
		notes: Type.Array(Note),
		/** People in the smallest group shown; null for a reader who may see single responses. */
		threshold: Nullable(Type.Integer()),
		asOf: Type.String({ format: "date-time" }),
	},
	closed,
);
export type Change = Static<typeof Change>;
