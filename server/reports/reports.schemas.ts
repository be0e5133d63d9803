import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Name,
	Nullable,
	SurveyParams,
	Uuid,
} from "../wire.schemas.ts";

export const ReportParams = Type.Object(
	{ ...SurveyParams.properties, report: Uuid },
	closed,
);

/** The questions that a report answers, in the order in which teams tell it. */
export const SectionKind = Type.Enum([
	"why",
	"done",
	"changed",
	"people",
	"staff",
	"hard",
	"advice",
]);
export type SectionKind = Static<typeof SectionKind>;

const Key = Type.String({ minLength: 1, maxLength: 64 });

/** One scale or item between two waves of the survey, at a site or at all. */
export const ChosenFigure = Type.Object(
	{
		of: Type.Enum(["scale", "item"]),
		id: Key,
		from: Key,
		to: Key,
		site: Nullable(Uuid),
	},
	closed,
);
export type ChosenFigure = Static<typeof ChosenFigure>;

export const Section = Type.Object(
	{
		kind: SectionKind,
		/** Paragraphs with an empty line between them; lines that begin with "- " are a list. */
		text: Type.String({ maxLength: 20_000 }),
		figures: Type.Array(ChosenFigure, { maxItems: 20 }),
		/** Ids of charts over time. */
		charts: Type.Array(Uuid, { maxItems: 12, uniqueItems: true }),
		/** Ids of quotes. */
		quotes: Type.Array(Uuid, { maxItems: 20, uniqueItems: true }),
		/** Whether the themes of what people wrote are shown, wave by wave. */
		themes: Type.Boolean(),
	},
	closed,
);
export type Section = Static<typeof Section>;

export const ReportContent = Type.Object(
	{ sections: Type.Array(Section, { maxItems: 7 }) },
	closed,
);
export type ReportContent = Static<typeof ReportContent>;

export const NewReport = Type.Object(
	{ title: Name, content: ReportContent },
	closed,
);
export type NewReport = Static<typeof NewReport>;

export const ReportChange = Type.Object(
	{
		title: Name,
		content: ReportContent,
		/** The version that was read; refused when somebody has saved another since. */
		version: Type.Integer({ minimum: 1 }),
	},
	closed,
);
export type ReportChange = Static<typeof ReportChange>;

/** A report with the figures of one moment. */
export const EditionEntry = Type.Object(
	{
		id: Uuid,
		/** 1, 2, 3 ... */
		number: Type.Integer(),
		frozenAt: Instant,
		/** Name of who froze it. */
		frozenBy: Type.String(),
		/** SHA-256 of the edition's `body` as compact JSON, in hexadecimal. */
		checksum: Type.String(),
	},
	closed,
);
export type EditionEntry = Static<typeof EditionEntry>;

const entry = {
	id: Uuid,
	title: Type.String(),
	version: Type.Integer(),
	/** Names of people. */
	createdBy: Type.String(),
	updatedBy: Type.String(),
	updatedAt: Instant,
};

export const ReportList = Type.Object(
	{
		reports: Type.Array(
			Type.Object({ ...entry, editions: Type.Integer() }, closed),
		),
	},
	closed,
);
export type ReportList = Static<typeof ReportList>;

export const Report = Type.Object(
	{ ...entry, content: ReportContent, editions: Type.Array(EditionEntry) },
	closed,
);
export type Report = Static<typeof Report>;
