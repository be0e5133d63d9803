import Type, { type Static } from "typebox";
import {
	Id,
	type Instrument,
	Language,
	Version,
} from "#instruments/definition.ts";
import { closed, Name } from "../wire.schemas.ts";

/** Programs whose questionnaires are read and written. */
export const programs = [
	"redcap",
	"xlsform",
	"fhir",
	"surveyjs",
	"table",
	"waymark",
] as const;
export type Program = (typeof programs)[number];

/** `text` is a list of questions, one a line, which no program writes. */
export const importFormats = [...programs, "text"] as const;
export type ImportFormat = (typeof importFormats)[number];

export const ImportQuery = Type.Object(
	{
		format: Type.Optional({
			...Type.Enum(["auto", ...importFormats]),
			description: "`auto`, by what is in the file, when left out.",
		}),
		id: Type.Optional(Id),
		title: Type.Optional(Name),
		language: Type.Optional({
			...Language,
			description: "Of texts that do not say theirs; English when left out.",
		}),
	},
	closed,
);
export type ImportQuery = Static<typeof ImportQuery>;

export const Loss = Type.Object(
	{
		/** Where it stands in the file, or in the instrument. */
		where: Type.String(),
		what: Type.String(),
		why: Type.String(),
		kind: Type.Enum(["lost", "changed"]),
	},
	closed,
);
export type Loss = Static<typeof Loss>;

export const ImportReport = Type.Object(
	{
		format: Type.Enum([...importFormats]),
		/** What was made of the file; nothing of it is stored. */
		definition: Type.Unsafe<Instrument>(
			Type.Object({}, { additionalProperties: true }),
		),
		/** What still stops publishing. */
		faults: Type.Array(
			Type.Object(
				{ path: Type.String(), code: Type.String(), message: Type.String() },
				closed,
			),
		),
		understood: Type.Array(Type.String()),
		losses: Type.Array(Loss),
	},
	closed,
);
export type ImportReport = Static<typeof ImportReport>;

export const NewDraft = Type.Object(
	{
		content: Type.Object(
			{},
			{
				additionalProperties: true,
				description:
					"A definition in the making: it needs an id and a version, and may be broken in any other way.",
			},
		),
	},
	closed,
);
export type NewDraft = Static<typeof NewDraft>;

/** What a draft needs for its address. */
export const DraftAddress = Type.Object({ id: Id, version: Version });

export const InstrumentExportQuery = Type.Object(
	{
		format: Type.Enum([...programs]),
		language: Type.Optional({
			...Language,
			description:
				"For formats of one language; the instrument's first when left out. SurveyJS takes all of them when left out.",
		}),
	},
	closed,
);
export type InstrumentExportQuery = Static<typeof InstrumentExportQuery>;

export const InstrumentExportLosses = Type.Object(
	{ losses: Type.Array(Loss) },
	closed,
);
export type InstrumentExportLosses = Static<typeof InstrumentExportLosses>;
