/**
 * What an instrument is: the JSON Schema of a definition, and the TypeScript types read from it.
 *
 * A definition is data alone. Scoring is declared, never programmed, so that it can be read, compared
 * and recomputed years later. Faults that a schema cannot see are found by `check-definition.ts`.
 */
import Type, { type Static } from "typebox";

const closed = { additionalProperties: false } as const;

/** Ids name items, scales and response sets in exports, so they stay plain: `power_1`, `c2`. */
export const Id = Type.String({ pattern: "^[a-z][a-z0-9_-]{0,63}$" });

/** `1.0.0`; a published version never changes. */
export const Version = Type.String({ pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" });

/** A BCP 47 tag such as `en`, `cy`, `ar` or `pt-BR`. */
export const Language = Type.String({
	pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
});

/** A text in each of the definition's languages. */
export const Text = Type.Record(
	Language,
	Type.String({ minLength: 1 }),
	closed,
);

/** Numbers are values that scoring may use; strings ("NA", "DK") are answers that carry no value. */
export const Code = Type.Union([
	Type.Number(),
	Type.String({ pattern: "^[A-Za-z][A-Za-z0-9_-]{0,31}$" }),
]);

export const Option = Type.Object(
	{
		code: Code,
		label: Text,
		/** Why this answer carries no value; absent for substantive options. */
		kind: Type.Optional(
			Type.Enum(["not-applicable", "dont-know", "prefer-not-to-say"]),
		),
		/** In a multiple choice: this option excludes all others ("none of these"). */
		exclusive: Type.Optional(Type.Boolean()),
	},
	closed,
);

/** A small declared condition on earlier answers. */
export const Condition = Type.Cyclic(
	{
		Condition: Type.Union([
			Type.Object({ item: Id, is: Code }, closed),
			Type.Object(
				{ item: Id, isOneOf: Type.Array(Code, { minItems: 1 }) },
				closed,
			),
			Type.Object({ item: Id, atLeast: Type.Number() }, closed),
			Type.Object({ item: Id, atMost: Type.Number() }, closed),
			Type.Object({ item: Id, answered: Type.Boolean() }, closed),
			Type.Object(
				{ all: Type.Array(Type.Ref("Condition"), { minItems: 1 }) },
				closed,
			),
			Type.Object(
				{ any: Type.Array(Type.Ref("Condition"), { minItems: 1 }) },
				closed,
			),
			Type.Object({ not: Type.Ref("Condition") }, closed),
		]),
	},
	"Condition",
);

const itemBase = {
	id: Id,
	/** What the item is about, in a few words; shown where the wording is withheld. */
	topic: Text,
	/** The wording. Null when the licence withholds it until a deployer pastes it in. */
	text: Type.Union([Text, Type.Null()]),
	help: Type.Optional(Text),
	showIf: Type.Optional(Condition),
	/** Skipping is allowed unless the instrument forbids it. */
	required: Type.Optional(Type.Boolean()),
	/** A sensitive item says why it is asked. */
	whyWeAsk: Type.Optional(Text),
};

export const SingleItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("single"),
		responseSet: Id,
		/** Scored as `min + max - x`, before anything else. */
		reverse: Type.Optional(Type.Boolean()),
	},
	closed,
);
export const MultipleItem = Type.Object(
	{ ...itemBase, type: Type.Literal("multiple"), responseSet: Id },
	closed,
);
export const RatingItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("rating"),
		min: Type.Integer({ minimum: 0, maximum: 10 }),
		max: Type.Integer({ minimum: 1, maximum: 10 }),
		minLabel: Text,
		maxLabel: Text,
		reverse: Type.Optional(Type.Boolean()),
	},
	closed,
);
export const NumberItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("number"),
		min: Type.Optional(Type.Number()),
		max: Type.Optional(Type.Number()),
		/** Digits after the point that may be given; 0 when absent. */
		decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 6 })),
		unit: Type.Optional(Text),
	},
	closed,
);
export const DateItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("date"),
		min: Type.Optional(Type.String({ format: "date" })),
		max: Type.Optional(Type.String({ format: "date" })),
	},
	closed,
);
export const TextItem = Type.Object(
	{
		...itemBase,
		type: Type.Enum(["text", "long-text"]),
		maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 10000 })),
	},
	closed,
);
export const InformationItem = Type.Object(
	{
		id: Id,
		type: Type.Literal("information"),
		topic: Text,
		text: Text,
		showIf: Type.Optional(Condition),
	},
	closed,
);

export const Item = Type.Union([
	SingleItem,
	MultipleItem,
	RatingItem,
	NumberItem,
	DateItem,
	TextItem,
	InformationItem,
]);

/** How much must be answered for a scale to be scored. */
export const MissingRule = Type.Union([
	Type.Object({ minAnswered: Type.Integer({ minimum: 1 }) }, closed),
	Type.Object({ maxMissing: Type.Integer({ minimum: 0 }) }, closed),
]);

export const Scale = Type.Object(
	{
		id: Id,
		title: Text,
		/** What a high or low score means, in a sentence for a reader of the summary. */
		meaning: Text,
		/** `pomp`: percentage of the maximum possible, `100 * (mean - min) / (max - min)`. `top-share`: percentage of answered items at a top code. `count`: how many of `codes` were chosen. */
		rule: Type.Enum(["sum", "mean", "pomp", "count", "top-share"]),
		/** The parts: items, or other scales (a scale of scales). One of the two. */
		items: Type.Optional(Type.Array(Id, { minItems: 1 })),
		scales: Type.Optional(Type.Array(Id, { minItems: 1 })),
		missing: MissingRule,
		/** `person-mean`: a missing part takes the mean of the respondent's answered parts (prorating). Needed for a sum that allows missing parts. */
		impute: Type.Optional(Type.Literal("person-mean")),
		/** Codes that this scale counts as a value, such as the PEI's "not applicable" as 0. */
		recode: Type.Optional(Type.Record(Type.String(), Type.Number())),
		/** For `top-share` (the top codes; the highest one when absent) and `count` (codes that count; all when absent). */
		codes: Type.Optional(Type.Array(Code, { minItems: 1 })),
		/** Lowest and highest possible score. */
		range: Type.Object({ min: Type.Number(), max: Type.Number() }, closed),
		direction: Type.Enum(["higher-is-better", "lower-is-better", "neutral"]),
		measureType: Type.Optional(
			Type.Enum(["state", "transition", "experience", "event"]),
		),
		/** The one scale that a project reads first; the rest are exploratory. */
		primary: Type.Optional(Type.Boolean()),
		/** Scales that share a group score the same answers by different rules and are never mixed in a comparison. */
		variantOf: Type.Optional(Id),
	},
	closed,
);

export const Example = Type.Object(
	{
		name: Type.String({ minLength: 1 }),
		answers: Type.Record(Type.String(), Type.Unknown()),
		/** Expected score per scale; null where the rule gives none. Scales not named are not compared. */
		scores: Type.Record(Id, Type.Union([Type.Number(), Type.Null()])),
		source: Type.Optional(Type.String()),
	},
	closed,
);

export const Licence = Type.Object(
	{
		/** An SPDX identifier, or `permission-required`. */
		id: Type.String({ minLength: 1 }),
		summary: Text,
		holder: Type.Optional(Type.String()),
		commercialUse: Type.Enum(["yes", "no", "ask"]),
		modification: Type.Enum(["yes", "no", "ask"]),
		/** Where the deployer recorded the permission to use withheld wording. */
		permissionEvidence: Type.Optional(Type.String()),
	},
	closed,
);

export const Lineage = Type.Object(
	{
		from: Type.Object(
			{
				title: Type.String({ minLength: 1 }),
				id: Type.Optional(Id),
				version: Type.Optional(Version),
			},
			closed,
		),
		relation: Type.Enum(["adapted-from", "new-version-of", "inspired-by"]),
		differences: Type.Array(
			Type.Object(
				{
					item: Type.Optional(Id),
					kind: Type.Enum([
						"wording",
						"options",
						"order",
						"items",
						"recall",
						"scoring",
						"setting",
					]),
					note: Text,
				},
				closed,
			),
		),
	},
	closed,
);

export const Instrument = Type.Object(
	{
		id: Id,
		version: Version,
		title: Text,
		shortTitle: Type.Optional(Text),
		/** The first is the source language; every text is given in each. */
		languages: Type.Array(Language, { minItems: 1, uniqueItems: true }),
		purpose: Text,
		respondent: Type.Enum(["patient", "carer", "staff", "panel", "observer"]),
		recall: Text,
		/** Shown above every item, such as "On this shift…". */
		stem: Type.Optional(Text),
		citation: Type.Array(
			Type.Object(
				{
					text: Type.String({ minLength: 1 }),
					doi: Type.Optional(Type.String()),
				},
				closed,
			),
		),
		licence: Licence,
		itemsPolicy: Type.Enum(["verbatim", "own-wording", "withheld"]),
		status: Type.Enum(["validated", "adapted", "local"]),
		measureType: Type.Enum(["state", "transition", "experience", "event"]),
		lineage: Type.Optional(Lineage),
		responseSets: Type.Record(
			Id,
			Type.Object({ options: Type.Array(Option, { minItems: 1 }) }, closed),
		),
		items: Type.Array(Item, { minItems: 1 }),
		scales: Type.Array(Scale),
		/** What a user must know before reading the figures. */
		cautions: Type.Array(Text),
		/** How many respondents a mean needs, with the setting it was found in. */
		respondentsNeeded: Type.Optional(
			Type.Array(
				Type.Object({ n: Type.Integer({ minimum: 1 }), purpose: Text }, closed),
			),
		),
		examples: Type.Array(Example),
	},
	{ ...closed, $id: "https://waymark.example/schemas/instrument.json" },
);

export type Text = Static<typeof Text>;
export type Code = Static<typeof Code>;
export type Option = Static<typeof Option>;
export type Condition =
	| { item: string; is: Code }
	| { item: string; isOneOf: Code[] }
	| { item: string; atLeast: number }
	| { item: string; atMost: number }
	| { item: string; answered: boolean }
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition };
export type SingleItem = Conditional<Static<typeof SingleItem>>;
export type MultipleItem = Conditional<Static<typeof MultipleItem>>;
export type RatingItem = Conditional<Static<typeof RatingItem>>;
export type NumberItem = Conditional<Static<typeof NumberItem>>;
export type DateItem = Conditional<Static<typeof DateItem>>;
export type TextItem = Conditional<Static<typeof TextItem>>;
export type InformationItem = Conditional<Static<typeof InformationItem>>;
export type Item =
	| SingleItem
	| MultipleItem
	| RatingItem
	| NumberItem
	| DateItem
	| TextItem
	| InformationItem;
export type MissingRule = Static<typeof MissingRule>;
export type Scale = Static<typeof Scale>;
export type Example = Static<typeof Example>;
export type Lineage = Static<typeof Lineage>;
export type Instrument = Omit<Static<typeof Instrument>, "items"> & {
	items: Item[];
};

/** An answer as it travels and is stored; "not answered" is absent, never null. */
export type Answer = number | string | Code[];
export type Answers = Readonly<Record<string, Answer>>;

/** The schema's recursive condition type is given by hand: TypeScript reads it better. */
type Conditional<T> = Omit<T, "showIf"> & { showIf?: Condition };
