import Type, { type Static } from "typebox";
import { Note } from "../summaries/summaries.schemas.ts";
import { closed, Nullable, Uuid } from "../wire.schemas.ts";

export const QualityQuery = Type.Object(
	{ wave: Type.String({ maxLength: 40 }) },
	closed,
);
export type QualityQuery = Static<typeof QualityQuery>;

const Figure = Nullable(Type.Number());
const Count = Nullable(Type.Integer());
/** What was found, or why there is nothing; with a value, what must be said beside it. */
const told = <T extends Type.TSchema>(value: T) =>
	Type.Object({ value: Nullable(value), note: Type.String() }, closed);

/** One question of a scale. */
export const ItemQuality = Type.Object(
	{
		item: Type.String(),
		text: Type.String(),
		reversed: Type.Boolean(),
		/** Not everybody is asked it. */
		conditional: Type.Boolean(),
		/** With the sum of the other questions. */
		itemRest: Figure,
		alphaIfDropped: Figure,
		/** The verdict on `itemRest` in words; empty without one. */
		verdict: Type.String(),
		/** Null for a reader without person-level rights. */
		notAnswered: Count,
		/** Does not apply, not known, or rather not said. */
		noSubstance: Count,
	},
	closed,
);
export type ItemQuality = Static<typeof ItemQuality>;

/** How far the questions of a scale measure one thing. */
export const Reliability = Type.Object(
	{
		/** People who answered every question of the scale. */
		completeCases: Type.Integer(),
		alpha: Figure,
		alphaCiLow: Figure,
		alphaCiHigh: Figure,
		standardisedAlpha: Figure,
		omega: Figure,
		/** Of the scores, in their units. */
		sd: Figure,
		sem: Figure,
		mdc95: Figure,
		notes: Type.Array(Type.String()),
	},
	closed,
);
export type Reliability = Static<typeof Reliability>;

/** Shares of scores at the ends of the scale. */
export const Ends = Type.Object(
	{
		n: Type.Integer(),
		floorShare: Type.Number(),
		ceilingShare: Type.Number(),
	},
	closed,
);

/** One site: how far its mean is its own. */
export const SiteMean = Type.Object(
	{
		site: Uuid,
		name: Type.String(),
		n: Type.Integer(),
		reliability: Figure,
		mayBeShown: Type.Boolean(),
	},
	closed,
);
export type SiteMean = Static<typeof SiteMean>;

export const BySite = Type.Object(
	{
		sites: Type.Array(SiteMean),
		n: Type.Integer(),
		icc: Figure,
		iccCiLow: Figure,
		iccCiHigh: Figure,
		designEffect: Figure,
		effectiveSampleSize: Figure,
		/** Respondents that a site needs, by the reliability wanted of its mean. */
		needed: Type.Array(
			Type.Object({ reliability: Type.Number(), respondents: Count }, closed),
		),
	},
	closed,
);
export type BySite = Static<typeof BySite>;

export const ScaleQuality = Type.Object(
	{
		scale: Type.String(),
		title: Type.String(),
		range: Type.Object({ min: Type.Number(), max: Type.Number() }, closed),
		/** The finding. */
		sentence: Type.String(),
		/** The scale that is read first. */
		primary: Type.Boolean(),
		/** Of how many people shares of questions are; null for a reader without person-level rights. */
		people: Count,
		items: Type.Array(ItemQuality),
		reliability: told(Reliability),
		ends: told(Ends),
		bySite: told(BySite),
	},
	closed,
);
export type ScaleQuality = Static<typeof ScaleQuality>;

const FlagKind = Type.Enum(["same-answer", "little-variation", "too-fast"]);

export const CarelessCounts = Type.Object(
	{
		responses: Type.Integer(),
		/** Responses with at least one flag. */
		flagged: Type.Integer(),
		kinds: Type.Array(
			Type.Object(
				{
					kind: FlagKind,
					meaning: Type.String(),
					/** Null where this could not be judged. */
					responses: Count,
				},
				closed,
			),
		),
	},
	closed,
);
export type CarelessCounts = Static<typeof CarelessCounts>;

/** How well the questions of a survey work in one wave. */
export const Quality = Type.Object(
	{
		survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
		wave: Type.Object({ key: Type.String(), title: Type.String() }, closed),
		synthetic: Type.Boolean(),
		/** People counted, each once; null for a reader who sees too few whole groups. */
		people: Count,
		scales: Type.Array(ScaleQuality),
		careless: told(CarelessCounts),
		notes: Type.Array(Note),
		/** People in the smallest group shown; null for a reader who may see single responses. */
		threshold: Nullable(Type.Integer()),
		asOf: Type.String({ format: "date-time" }),
	},
	closed,
);
export type Quality = Static<typeof Quality>;

/** Responses worth a second look. Nothing is left out because of a flag. */
export const FlaggedResponses = Type.Object(
	{
		/** With a flag; `listed` holds the first of them. */
		flagged: Type.Integer(),
		listed: Type.Array(
			Type.Object(
				{
					id: Uuid,
					flags: Type.Array(
						Type.Object({ kind: FlagKind, text: Type.String() }, closed),
					),
				},
				closed,
			),
		),
	},
	closed,
);
export type FlaggedResponses = Static<typeof FlaggedResponses>;
