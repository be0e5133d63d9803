import Type, { type Static } from "typebox";
import type { Instrument } from "#instruments/definition.ts";
import { closed } from "../wire.schemas.ts";

/** `draft` may still change hands; `published` never changes. */
export const InstrumentState = Type.Enum(["draft", "published"]);
/** Shipped with the product, or made by this organisation. */
export const InstrumentOrigin = Type.Enum(["library", "organisation"]);

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
		origin: InstrumentOrigin,
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
		origin: InstrumentOrigin,
		usable: Type.Boolean(),
		minutes: Type.Integer(),
	},
	closed,
);
export type InstrumentDetail = Static<typeof InstrumentDetail>;
