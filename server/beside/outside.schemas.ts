import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Name,
	Nullable,
	ProjectParams,
	Uuid,
} from "../wire.schemas.ts";

/** What a figure is: money that somebody cost, what came of it, or anything else. */
export const FigureKind = Type.Enum(["cost", "outcome", "other"]);
export type FigureKind = Static<typeof FigureKind>;

/** A figure about single people from elsewhere. */
export const NewOutsideFigure = Type.Object(
	{
		name: Name,
		/** Such as £, days, or points. */
		unit: Type.String({ minLength: 1, maxLength: 60, pattern: "\\S" }),
		kind: FigureKind,
		/** Which time it is about, in words, such as the year after discharge. */
		about: Name,
		/** A cost is better lower. */
		better: Type.Enum(["higher", "lower"]),
	},
	closed,
);
export type NewOutsideFigure = Static<typeof NewOutsideFigure>;

export const OutsideFigure = Type.Object(
	{
		id: Uuid,
		...NewOutsideFigure.properties,
		/** People who have it. */
		values: Type.Integer(),
		importedAt: Nullable(Instant),
		/** Whether the last import can be taken back. */
		undoable: Type.Boolean(),
	},
	closed,
);
export type OutsideFigure = Static<typeof OutsideFigure>;
export const OutsideFigures = Type.Object(
	{ figures: Type.Array(OutsideFigure) },
	closed,
);
export type OutsideFigures = Static<typeof OutsideFigures>;

export const FigureParams = Type.Object(
	{ ...ProjectParams.properties, figure: Uuid },
	closed,
);

const Holds = Type.String({
	pattern: "^(code|ignore|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$",
	description: "code, ignore, or the id of a figure.",
});

export const OutsideImport = Type.Object(
	{
		/** The file's text, with its headings on the first line. */
		csv: Type.String({ maxLength: 2_000_000 }),
		/** Whether 1,5 is one and a half; otherwise 1.5 is. */
		decimalComma: Type.Boolean(),
		/** What columns hold, by heading; the others are recognised by theirs. */
		mapping: Type.Optional(Type.Record(Type.String(), Holds)),
		/** False: looks, and changes nothing. */
		apply: Type.Boolean(),
	},
	closed,
);
export type OutsideImport = Static<typeof OutsideImport>;

const Remark = Type.Object(
	{
		line: Type.Integer(),
		column: Nullable(Type.String()),
		message: Type.String(),
	},
	closed,
);

export const OutsideImportReport = Type.Object(
	{
		applied: Type.Boolean(),
		delimiter: Nullable(Type.Enum([",", ";", "\t"])),
		columns: Type.Array(
			Type.Object({ heading: Type.String(), holds: Holds }, closed),
		),
		/** The first lines as they were read. */
		sample: Type.Array(Type.Array(Type.String())),
		lines: Type.Integer(),
		/** What becomes of each figure that the file has; it replaces what was there. */
		figures: Type.Array(
			Type.Object(
				{
					figure: Uuid,
					name: Type.String(),
					values: Type.Integer(),
					added: Type.Integer(),
					changed: Type.Integer(),
					unchanged: Type.Integer(),
					removed: Type.Integer(),
				},
				closed,
			),
		),
		/** The first of them; nothing is imported while there is one. */
		errors: Type.Array(Remark),
		errorCount: Type.Integer(),
	},
	closed,
);
export type OutsideImportReport = Static<typeof OutsideImportReport>;
