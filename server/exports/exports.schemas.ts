import Type, { type Static } from "typebox";
import { closed, Instant, Uuid } from "../wire.schemas.ts";

export const formatNames = [
	"csv",
	"csv-long",
	"xlsx",
	"sav",
	"parquet",
	"json",
	"jsonl",
	"fhir",
	"zip",
] as const;
export type FormatName = (typeof formatNames)[number];

/** Which responses: of these waves (keys, separated by commas), of a site, received in this time. */
const filters = {
	wave: Type.Optional(
		Type.String({
			minLength: 1,
			maxLength: 1000,
			description: "Keys of waves, separated by commas; all when left out.",
		}),
	),
	site: Type.Optional(Uuid),
	since: Type.Optional({
		...Instant,
		description: "Received, or corrected, at this moment or later.",
	}),
	until: Type.Optional({
		...Instant,
		description: "Received at this moment or earlier; now when left out.",
	}),
};

/** Between which waves the manifest gives figures: the first and the last when left out. */
const compared = {
	from: Type.Optional(Type.String()),
	to: Type.Optional(Type.String()),
};

export const FilterQuery = Type.Object(filters, closed);
export type FilterQuery = Static<typeof FilterQuery>;

export const ExportQuery = Type.Object(
	{ format: Type.Optional(Type.Enum(formatNames)), ...filters, ...compared },
	closed,
);
export type ExportQuery = Static<typeof ExportQuery>;

export const CodebookQuery = Type.Object(
	{ format: Type.Optional(Type.Enum(["csv", "json", "html", "ddi", "fhir"])) },
	closed,
);

export const FiguresQuery = Type.Object(
	{
		from: Type.String(),
		to: Type.String(),
		site: Type.Optional(Uuid),
		format: Type.Optional(Type.Enum(["csv", "json"])),
	},
	closed,
);

export const ScriptParams = Type.Object(
	{ project: Uuid, survey: Uuid, language: Type.Enum(["r", "py"]) },
	closed,
);

/** One row of the codebook: what a column of the export holds. */
export const CodebookEntry = Type.Object(
	{
		column: Type.String(),
		kind: Type.Enum(["response", "item", "score", "not-scored"]),
		label: Type.String(),
		type: Type.String(),
		/** `1 = strongly disagree; 2 = disagree; ...` */
		values: Type.String(),
		rule: Type.String(),
	},
	closed,
);
export type CodebookEntry = Static<typeof CodebookEntry>;
export const Codebook = Type.Object(
	{ columns: Type.Array(CodebookEntry) },
	closed,
);
export type Codebook = Static<typeof Codebook>;
