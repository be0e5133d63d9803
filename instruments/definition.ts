/**
 * What an instrument is: the JSON Schema of a definition, and the TypeScript types read from it.
 *
 * A definition is data alone. Scoring is declared, never programmed, so that it can be read, compared
 * and recomputed years later. Faults that a schema cannot see are found by `check-definition.ts`.
 */
import Type, { type Static } from "typebox";

const closed = { additionalProperties: false } as const;

/** An object without further fields, described for those who write definitions by hand. */
const described = (description: string) => ({ ...closed, description });

export const Id = Type.String({
	pattern: "^[a-z][a-z0-9_-]{0,63}$",
	description:
		"A name for programs and exports, such as power_1: lower-case letters, digits, _ and -.",
});

export const Version = Type.String({
	pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
	description: "Such as 1.0.0. A published version never changes.",
});

export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export const Language = Type.String({
	pattern: languageTag.source,
	description: "A BCP 47 tag such as en, cy, ar or pt-BR.",
});

export const Text = Type.Record(Language, Type.String({ minLength: 1 }), {
	...described("A text in each of the definition's languages."),
	minProperties: 1,
});

export const Code = Type.Union(
	[Type.Number(), Type.String({ pattern: "^[A-Za-z][A-Za-z0-9_-]{0,31}$" })],
	{
		description:
			'What is stored for an answer. A number is a value that scoring may use; a text such as "NA" is an answer without a value.',
	},
);

/** What something is called in a terminology, such as SNOMED CT or LOINC. */
export const Coding = Type.Object(
	{
		system: Type.String({
			pattern: "^\\S+$",
			description:
				"The terminology's address, such as http://loinc.org or http://snomed.info/sct.",
		}),
		code: Type.String({ pattern: "^\\S+( \\S+)*$" }),
		display: Type.Optional(Type.String({ minLength: 1 })),
	},
	closed,
);

/** The same thing in terminologies, for exchange; scoring and display never look at it. */
const codings = Type.Optional(Type.Array(Coding, { minItems: 1 }));

export const Option = Type.Object(
	{
		code: Code,
		label: Text,
		codings,
		kind: Type.Optional(
			Type.Enum(["not-applicable", "dont-know", "prefer-not-to-say"], {
				description:
					"Why this answer says nothing of substance; its code is then a text. Absent for all other options.",
			}),
		),
		exclusive: Type.Optional(
			Type.Boolean({
				description:
					'In a multiple choice: this option excludes all others ("none of these"). Options with a kind always do.',
			}),
		),
	},
	closed,
);

export type Code = Static<typeof Code>;

/** A small declared condition on the answers to earlier items. */
export type Condition =
	| { item: string; is: Code }
	| { item: string; isOneOf: Code[] }
	| { item: string; atLeast: number }
	| { item: string; atMost: number }
	| { item: string; answered: boolean }
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition };

/** Conditions nest, so the schema refers to itself by name and TypeScript is told the type. */
export const Condition = Type.Unsafe<Condition>({
	$ref: "#/$defs/Condition",
	description:
		'A condition on earlier items, such as {"item": "visited", "is": "yes"}; with isOneOf, atLeast, atMost or answered; or with all, any or not around others.',
});

/** Definitions that `$ref`s in these schemas point to: a schema checked alone carries them too. */
export const $defs = {
	Condition: Type.Union(
		[
			Type.Object({ item: Id, is: Code }, closed),
			Type.Object(
				{ item: Id, isOneOf: Type.Array(Code, { minItems: 1 }) },
				closed,
			),
			Type.Object({ item: Id, atLeast: Type.Number() }, closed),
			Type.Object({ item: Id, atMost: Type.Number() }, closed),
			Type.Object({ item: Id, answered: Type.Boolean() }, closed),
			Type.Object({ all: Type.Array(Condition, { minItems: 1 }) }, closed),
			Type.Object({ any: Type.Array(Condition, { minItems: 1 }) }, closed),
			Type.Object({ not: Condition }, closed),
		],
		{
			description:
				"A condition on an earlier item. An item that is hidden or not answered meets none but answered: false. With a multiple choice or a ranking, is and isOneOf ask whether a code is among those chosen.",
		},
	),
};

/** What a measure may say something about; their meanings are in `coverage/dimensions.ts`. */
export const Dimension = Type.Enum([
	"power",
	"proactivity",
	"knowledge",
	"respect",
	"choice",
	"cooperation",
	"trust",
	"valence",
	"intensity",
	"formality",
	"effectiveness",
	"efficiency",
	"person-centredness",
	"equity",
	"safety",
	"timeliness",
]);

const itemBase = {
	id: Id,
	codings,
	/** The section that it belongs to; the items of a section follow one another. */
	section: Type.Optional(Id),
	/** Which dimensions of a relationship, and which domains of quality, it says something about. */
	covers: Type.Optional(
		Type.Array(Dimension, { minItems: 1, uniqueItems: true }),
	),
	/** What the item is about, in a few words; shown where the wording is withheld. */
	topic: Text,
	text: Type.Union([Text, Type.Null()], {
		description:
			"The wording. Null where the licence withholds it until someone with permission pastes it in.",
	}),
	help: Type.Optional(Text),
	showIf: Type.Optional(Condition),
	required: Type.Optional(
		Type.Boolean({
			description: "Skipping is allowed unless the instrument forbids it.",
		}),
	),
	/** A sensitive item says why it is asked. */
	whyWeAsk: Type.Optional(Text),
};

const reverse = Type.Optional(
	Type.Boolean({
		description: "Scored as min + max - x, before anything else.",
	}),
);

export const SingleItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("single"),
		responseSet: Id,
		reverse,
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
		reverse,
	},
	closed,
);
export const RankingItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("ranking"),
		responseSet: Id,
		ranks: Type.Optional(
			Type.Integer({
				minimum: 1,
				description:
					"How many of the options are put in order, the first choice first; all when absent.",
			}),
		),
	},
	closed,
);
export const SliderItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("slider"),
		min: Type.Number(),
		max: Type.Number(),
		step: Type.Number({
			exclusiveMinimum: 0,
			description:
				"Answers are the lowest, and so many steps above it; the highest is one of them.",
		}),
		minLabel: Text,
		maxLabel: Text,
		unit: Type.Optional(Text),
		showValue: Type.Optional(
			Type.Boolean({
				description:
					"Whether the number that is chosen stands above the line; it does when absent.",
			}),
		),
		reverse,
	},
	closed,
);
export const NumberItem = Type.Object(
	{
		...itemBase,
		type: Type.Literal("number"),
		min: Type.Optional(Type.Number()),
		max: Type.Optional(Type.Number()),
		decimals: Type.Optional(
			Type.Integer({
				minimum: 0,
				maximum: 6,
				description:
					"How many digits may be given after the decimal point; 0 when absent.",
			}),
		),
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
		maxLength: Type.Optional(
			Type.Integer({
				minimum: 1,
				maximum: 10000,
				description: "In characters; 2000 when absent.",
			}),
		),
	},
	closed,
);
export const InformationItem = Type.Object(
	{
		id: Id,
		codings,
		section: Type.Optional(Id),
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
	RankingItem,
	SliderItem,
	NumberItem,
	DateItem,
	TextItem,
	InformationItem,
]);

export const MissingRule = Type.Union(
	[
		Type.Object({ minAnswered: Type.Integer({ minimum: 1 }) }, closed),
		Type.Object({ maxMissing: Type.Integer({ minimum: 0 }) }, closed),
	],
	{
		description:
			"How many parts must be answered, or may be missing, for the scale to be scored.",
	},
);

export const Band = Type.Object(
	{
		from: Type.Number({
			description:
				"The lowest score in the band; it ends where the next one begins, and the last at the highest score.",
		}),
		label: Text,
		meaning: Type.Optional(Text),
	},
	closed,
);

export const Scale = Type.Object(
	{
		id: Id,
		title: Text,
		/** What a high or low score means, in a sentence for a reader of the summary. */
		meaning: Text,
		rule: Type.Enum(["sum", "mean", "pomp", "count", "top-share"], {
			description:
				"pomp: percentage of the maximum possible, 100 * (mean - min) / (max - min). top-share: percentage of the answered items at a top code. count: how many of the codes were chosen.",
		}),
		items: Type.Optional(
			Type.Array(Id, {
				minItems: 1,
				description: "The parts: items, or else scales.",
			}),
		),
		scales: Type.Optional(
			Type.Array(Id, {
				minItems: 1,
				description: "The parts of a scale of scales, instead of items.",
			}),
		),
		missing: MissingRule,
		impute: Type.Optional(
			Type.Literal("person-mean", {
				description:
					"A missing part takes the mean of the respondent's answered parts. Needed for a sum that allows missing parts.",
			}),
		),
		recode: Type.Optional(
			Type.Record(Type.String(), Type.Number(), {
				description:
					'Codes without a value that this scale gives one, such as {"NA": 0}.',
			}),
		),
		codes: Type.Optional(
			Type.Array(Code, {
				minItems: 1,
				description:
					"For top-share: the top codes, compared after reversing; the highest when absent. For count: the codes that count; all substantive ones when absent.",
			}),
		),
		range: Type.Object(
			{ min: Type.Number(), max: Type.Number() },
			described("The lowest and highest possible score."),
		),
		direction: Type.Enum(["higher-is-better", "lower-is-better", "neutral"]),
		bands: Type.Optional(
			Type.Array(Band, {
				minItems: 2,
				description:
					"Stretches of the range with a name in plain words, from the lowest score on. Never a diagnosis.",
			}),
		),
		measureType: Type.Optional(
			Type.Enum(["state", "transition", "experience", "event"]),
		),
		primary: Type.Optional(
			Type.Boolean({
				description:
					"The one scale that a project reads first; all others are exploratory.",
			}),
		),
		variantOf: Type.Optional({
			...Id,
			description:
				"Another scale that scores the same answers by a different rule; the two are never mixed in a comparison.",
		}),
	},
	closed,
);

export const Example = Type.Object(
	{
		name: Type.String({ minLength: 1 }),
		answers: Type.Record(Type.String(), Type.Unknown()),
		scores: Type.Record(
			Id,
			Type.Union([Type.Number(), Type.Null()], {
				description: "A number, or null.",
			}),
			described(
				"Expected scores, exact or rounded to two decimals; null where the rule gives none. Scales not named are not compared.",
			),
		),
		source: Type.Optional(Type.String()),
	},
	closed,
);

export const Licence = Type.Object(
	{
		id: Type.String({
			minLength: 1,
			description: "An SPDX identifier, or permission-required.",
		}),
		summary: Text,
		holder: Type.Optional(Type.String()),
		commercialUse: Type.Enum(["yes", "no", "ask"]),
		modification: Type.Enum(["yes", "no", "ask"]),
		permissionEvidence: Type.Optional(
			Type.String({
				minLength: 1,
				description:
					"Where the permission to use withheld wording is recorded. Fill it in together with the wording.",
			}),
		),
	},
	closed,
);

export const DifferenceKind = Type.Enum([
	"wording",
	"options",
	"order",
	"items",
	"recall",
	"scoring",
	"setting",
]);

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
		relation: Type.Enum(
			[
				"adapted-from",
				"new-version-of",
				"inspired-by",
				"easy-read-of",
				"child-version-of",
				"proxy-version-of",
			],
			{
				description:
					"What it is to the other. The last three are versions for other people: in short sentences with pictures, for children, and for somebody who answers for another person. A version needs evidence of validity of its own.",
			},
		),
		items: Type.Optional(
			Type.Record(Id, Id, {
				description:
					"For items that go by another id than in the source: their id here, and their id there. All others are the same item where the id is the same.",
			}),
		),
		differences: Type.Array(
			Type.Object(
				{
					item: Type.Optional(Id),
					kind: DifferenceKind,
					note: Text,
				},
				closed,
			),
		),
	},
	closed,
);

/** What others found with the instrument: for reading one's own figures beside, never with an adapted form. */
export const Norm = Type.Object(
	{
		scale: Id,
		source: Type.String({ minLength: 1 }),
		setting: Text,
		mean: Type.Number(),
		sd: Type.Optional(Type.Number({ minimum: 0 })),
		n: Type.Optional(Type.Integer({ minimum: 1 })),
		year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
	},
	closed,
);

/** An answer that means that somebody may be in danger. */
export const RedFlag = Type.Object({ when: Condition, reason: Text }, closed);

export const Monitoring = Type.Object(
	{
		signposting: Type.Unsafe<Text>({
			...Text,
			description: "Where to turn now, shown to whoever gives such an answer.",
		}),
		readBy: Type.Optional(
			Type.Object(
				{
					role: Text,
					withinHours: Type.Number({ exclusiveMinimum: 0, maximum: 168 }),
				},
				{
					...closed,
					description:
						"Who reads such answers, and how soon. Where it is absent, respondents are told that nobody does at once.",
				},
			),
		),
	},
	closed,
);

export const Section = Type.Object(
	{ id: Id, title: Text, text: Type.Optional(Text) },
	closed,
);

/**
 * How far a text in another language than the source has come. It is stale when `of` is no longer the
 * source's text.
 */
export const TranslationState = Type.Object(
	{
		of: Type.String({ description: "The source's text that it translates." }),
		text: Type.String({
			description: "The translation that this was said of: another one is new.",
		}),
		method: Type.Enum(["person", "machine", "machine-and-person"]),
		translator: Type.Optional(Type.String({ minLength: 1 })),
		reviewer: Type.Optional(
			Type.String({
				minLength: 1,
				description: "Who checked it; absent while nobody has.",
			}),
		),
	},
	closed,
);

export const Instrument = Type.Object(
	{
		id: Id,
		version: Version,
		codings,
		title: Text,
		shortTitle: Type.Optional(Text),
		languages: Type.Array(Language, {
			minItems: 1,
			uniqueItems: true,
			description:
				"The first is the source language; every text is given in each.",
		}),
		purpose: Text,
		introduction: Type.Optional(
			Type.Unsafe<Text>({
				...Text,
				description:
					"Why it is asked, in a sentence or two to the respondent, for the start page. The purpose when absent.",
			}),
		),
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
		sections: Type.Optional(Type.Array(Section)),
		responseSets: Type.Record(
			Id,
			Type.Object({ options: Type.Array(Option, { minItems: 1 }) }, closed),
			closed,
		),
		items: Type.Array(Item, { minItems: 1 }),
		scales: Type.Array(Scale),
		/** What a user must know before reading the figures. */
		cautions: Type.Array(Text),
		/** What is known of its reliability and validity, in a sentence or two. */
		evidence: Type.Optional(Text),
		norms: Type.Optional(Type.Array(Norm)),
		redFlags: Type.Optional(
			Type.Array(RedFlag, {
				description:
					"Answers that mean that somebody may be in danger. They need a plan under monitoring.",
			}),
		),
		monitoring: Type.Optional(Monitoring),
		appearance: Type.Optional(
			Type.Object(
				{
					accent: Type.String({
						pattern: "^#[0-9a-f]{6}$",
						description:
							"The colour of what can be pressed, such as #0a5c63; dark enough to be read.",
					}),
				},
				closed,
			),
		),
		translations: Type.Optional(
			Type.Record(Language, Type.Record(Type.String(), TranslationState), {
				description:
					"For each language but the source, the state of each text by its JSON pointer with ids for positions, such as /items/power_1/text. Whoever made the definition vouches for a language that is not named.",
			}),
		),
		/** How many respondents a mean needs, with the setting it was found in. */
		respondentsNeeded: Type.Optional(
			Type.Array(
				Type.Object({ n: Type.Integer({ minimum: 1 }), purpose: Text }, closed),
			),
		),
		examples: Type.Array(Example),
	},
	{
		...closed,
		$id: "https://waymark.example/schemas/instrument.json",
		$defs,
		title: "Waymark instrument",
		description:
			"A questionnaire as a measured object: its items, answers, scales with their scoring rules, licence and lineage.",
	},
);

export type Text = Static<typeof Text>;
export type Coding = Static<typeof Coding>;
export type Option = Static<typeof Option>;
export type SingleItem = Static<typeof SingleItem>;
export type MultipleItem = Static<typeof MultipleItem>;
export type RatingItem = Static<typeof RatingItem>;
export type RankingItem = Static<typeof RankingItem>;
export type SliderItem = Static<typeof SliderItem>;
export type NumberItem = Static<typeof NumberItem>;
export type DateItem = Static<typeof DateItem>;
export type TextItem = Static<typeof TextItem>;
export type InformationItem = Static<typeof InformationItem>;
export type Item = Static<typeof Item>;
export type MissingRule = Static<typeof MissingRule>;
export type Scale = Static<typeof Scale>;
export type Band = Static<typeof Band>;
export type Dimension = Static<typeof Dimension>;
export type DifferenceKind = Static<typeof DifferenceKind>;
export type Section = Static<typeof Section>;
export type Norm = Static<typeof Norm>;
export type RedFlag = Static<typeof RedFlag>;
export type Monitoring = Static<typeof Monitoring>;
export type TranslationState = Static<typeof TranslationState>;
export type Example = Static<typeof Example>;
export type Lineage = Static<typeof Lineage>;
export type Instrument = Static<typeof Instrument>;

/** An answer as it travels and is stored; "not answered" is absent, never null. The codes of a ranking are in order. */
export type Answer = number | string | Code[];
export type Answers = Readonly<Record<string, Answer>>;
