import Type, { type Static } from "typebox";
import { Dimension, type Instrument, Text } from "#instruments/definition.ts";
import { closed, Instant, Nullable } from "../wire.schemas.ts";

/** A definition of a thousand questions in a few languages. */
export const mostBytesOfDefinition = 1024 * 1024;

/** What a draft may be in: it is asked to be read, and read, by a second person. */
export const draftStates = ["draft", "in-review", "approved"] as const;
/** Drafts may still change; `published` never does; `withdrawn` was published, and no new survey may use it. */
export const InstrumentState = Type.Enum([
	...draftStates,
	"published",
	"withdrawn",
]);
export type InstrumentState = Static<typeof InstrumentState>;
/** Shipped with the product, or made by this organisation. */
export const InstrumentOrigin = Type.Enum(["library", "organisation"]);

/** Who read it before it was published, or why nobody did; null while nobody has, and for the library. */
export const VersionReview = Nullable(
	Type.Union([
		Type.Object({ by: Type.String(), at: Instant }, closed),
		Type.Object({ without: Type.String() }, closed),
	]),
);
export type VersionReview = Static<typeof VersionReview>;
export const Withdrawal = Nullable(
	Type.Object({ at: Instant, reason: Type.String() }, closed),
);
export type Withdrawal = Static<typeof Withdrawal>;

/** What one looks at when choosing among instruments. */
const choosing = {
	/** Of the instrument and of its scales, each once. */
	measureTypes: Type.Array(Type.String()),
	/** How many of its questions say something about each dimension that it covers. */
	covers: Type.Array(
		Type.Object(
			{ dimension: Dimension, questions: Type.Integer({ minimum: 1 }) },
			closed,
		),
	),
	evidence: Nullable(Type.String()),
	respondentsNeeded: Type.Array(
		Type.Object({ n: Type.Integer(), purpose: Type.String() }, closed),
	),
	/** Its scales, in each of its languages. */
	scaleTitles: Type.Array(
		Type.Object({ id: Type.String(), title: Text }, closed),
	),
};

export const InstrumentSummary = Type.Object(
	{
		id: Type.String(),
		version: Type.String(),
		title: Type.String(),
		purpose: Type.String(),
		respondent: Type.String(),
		measureType: Type.String(),
		status: Type.String(),
		items: Type.Integer(),
		scales: Type.Integer(),
		minutes: Type.Integer(),
		languages: Type.Array(Type.String()),
		licence: Type.String(),
		/** False while wording is withheld: a survey cannot be opened on it. */
		usable: Type.Boolean(),
		state: InstrumentState,
		withdrawn: Withdrawal,
		origin: InstrumentOrigin,
		...choosing,
	},
	closed,
);
export type InstrumentSummary = Static<typeof InstrumentSummary>;

export const InstrumentQuery = Type.Object(
	{ search: Type.Optional(Type.String({ maxLength: 200 })) },
	closed,
);
export const InstrumentList = Type.Object(
	{ instruments: Type.Array(InstrumentSummary) },
	closed,
);
export type InstrumentList = Static<typeof InstrumentList>;

export const InstrumentParams = Type.Object(
	{
		id: Type.String({ maxLength: 64 }),
		version: Type.String({ maxLength: 32 }),
	},
	closed,
);

/** A whole definition. Its faults are named one by one by `checkDefinition`, so that the schema here only asks for an object. */
export const DefinitionBody = Type.Object(
	{},
	{
		additionalProperties: true,
		description:
			"An instrument definition; its schema is published at /schemas/instrument.json.",
	},
);

export const InstrumentDetail = Type.Object(
	{
		definition: Type.Unsafe<Instrument>(
			Type.Object({}, { additionalProperties: true }),
		),
		state: InstrumentState,
		review: VersionReview,
		withdrawn: Withdrawal,
		origin: InstrumentOrigin,
		usable: Type.Boolean(),
		minutes: Type.Integer(),
	},
	closed,
);
export type InstrumentDetail = Static<typeof InstrumentDetail>;
