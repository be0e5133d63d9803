import Type, { type Static } from "typebox";
import {
	closed,
	Name,
	Nullable,
	ProjectParams,
	Uuid,
} from "../wire.schemas.ts";

export const Day = Type.String({
	pattern: "^[12]\\d{3}-\\d\\d-\\d\\d$",
	format: "date",
	description: "YYYY-MM-DD.",
});

/** What its figures are: a value; events in a period; events for an exposure; cases out of so many; between events. */
export const SeriesKind = Type.Enum([
	"value",
	"count",
	"rate",
	"proportion",
	"cases-between",
	"time-between",
]);
export type SeriesKind = Static<typeof SeriesKind>;

export const NewSeries = Type.Object(
	{
		name: Name,
		/** Such as hours, £, or falls per 1,000 bed days. */
		unit: Type.String({ minLength: 1, maxLength: 60, pattern: "\\S" }),
		kind: SeriesKind,
		/** What rates are given for; 1 for every other kind. */
		per: Type.Optional(Type.Enum([1, 10, 100, 1_000, 10_000, 100_000])),
		/** Its counts are of people: small ones are not for everybody. */
		countsPeople: Type.Boolean(),
		site: Type.Optional(Uuid),
	},
	closed,
);
export type NewSeries = Static<typeof NewSeries>;

export const Series = Type.Object(
	{
		id: Uuid,
		name: Type.String(),
		unit: Type.String(),
		kind: SeriesKind,
		per: Type.Number(),
		countsPeople: Type.Boolean(),
		site: Nullable(Uuid),
		points: Type.Integer(),
		/** First and last day; null where it has no point. */
		from: Nullable(Type.String()),
		to: Nullable(Type.String()),
	},
	closed,
);
export type Series = Static<typeof Series>;
export const SeriesList = Type.Object({ series: Type.Array(Series) }, closed);
export type SeriesList = Static<typeof SeriesList>;

const figure = Type.Number({ minimum: -1e12, maximum: 1e12 });

/** A rate or proportion has numerator and denominator, every other kind a value. */
export const PointFigures = Type.Object(
	{
		value: Type.Optional(figure),
		numerator: Type.Optional(figure),
		denominator: Type.Optional(figure),
	},
	{ ...closed, minProperties: 1 },
);
export type PointFigures = Static<typeof PointFigures>;

export const SeriesPoint = Type.Object(
	{
		day: Type.String(),
		value: Nullable(Type.Number()),
		numerator: Nullable(Type.Number()),
		denominator: Nullable(Type.Number()),
	},
	closed,
);
export type SeriesPoint = Static<typeof SeriesPoint>;

export const SeriesPoints = Type.Object(
	{
		points: Type.Array(SeriesPoint),
		/** Points that this reader is not told of, because they count few people. */
		withheld: Type.Integer(),
	},
	closed,
);
export type SeriesPoints = Static<typeof SeriesPoints>;

export const SeriesImport = Type.Object(
	{
		/** The file's text, with its headings on the first line. */
		csv: Type.String({ maxLength: 2_000_000 }),
		/** Whether 1,5 is one and a half; otherwise 1.5 is. */
		decimalComma: Type.Boolean(),
		/** `merge`: days that are there already are changed, the others stay. `replace`: the file is all there is. */
		into: Type.Enum(["merge", "replace"]),
		/** False: looks, and changes nothing. */
		apply: Type.Boolean(),
	},
	closed,
);
export type SeriesImport = Static<typeof SeriesImport>;

const Remark = Type.Object(
	{ line: Type.Integer(), message: Type.String() },
	closed,
);

export const SeriesImportReport = Type.Object(
	{
		applied: Type.Boolean(),
		delimiter: Nullable(Type.Enum([",", ";", "\t"])),
		/** Headings by what they hold. */
		columns: Type.Array(
			Type.Object(
				{
					heading: Type.String(),
					holds: Nullable(
						Type.Enum(["day", "value", "numerator", "denominator"]),
					),
				},
				closed,
			),
		),
		/** The first points as they were read, in order of time. */
		sample: Type.Array(SeriesPoint),
		points: Type.Integer(),
		from: Nullable(Type.String()),
		to: Nullable(Type.String()),
		/** The file was not in order of time, and was sorted. */
		sorted: Type.Boolean(),
		added: Type.Integer(),
		changed: Type.Integer(),
		unchanged: Type.Integer(),
		removed: Type.Integer(),
		/** The first of them; nothing is imported while there is one. */
		errors: Type.Array(Remark),
		errorCount: Type.Integer(),
	},
	closed,
);
export type SeriesImportReport = Static<typeof SeriesImportReport>;

export const SeriesParams = Type.Object(
	{ ...ProjectParams.properties, series: Uuid },
	closed,
);
export const PointParams = Type.Object(
	{ ...SeriesParams.properties, day: Day },
	closed,
);
