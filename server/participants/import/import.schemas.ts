import Type, { type Static } from "typebox";
import { closed, Nullable } from "../../wire.schemas.ts";

/** What a column may hold; `address` may be several, one a line of the envelope. */
export const fixedTargets = [
	"ignore",
	"code",
	"site",
	"title",
	"name",
	"givenName",
	"familyName",
	"address",
	"postcode",
	"email",
	"phone",
	"language",
	"nhsNumber",
] as const;

/** One of those, or `attribute:` and the attribute's name. */
export const Target = Type.String({
	pattern: `^(${fixedTargets.join("|")}|attribute:[a-z][a-z0-9_-]{0,39})$`,
	description: `One of ${fixedTargets.join(", ")}, or attribute:name.`,
});

/** Which answer to the national data opt-out holds for a list of people. */
export const OptOut = Type.Enum([
	"exempt",
	"consented",
	"anonymised",
	"applied",
	"not-patients",
]);
export type OptOut = Static<typeof OptOut>;

export const Import = Type.Object(
	{
		/** The file's text, with its headings on the first line. */
		csv: Type.String(),
		/** What columns hold, by heading; the others are recognised by theirs. */
		mapping: Type.Optional(Type.Record(Type.String(), Target)),
		/** Needed to apply it. */
		optOut: Type.Optional(OptOut),
		/** False: looks, and changes nothing. */
		apply: Type.Boolean(),
	},
	closed,
);
export type Import = Static<typeof Import>;

/** Something about a line of the file; the first line is 1. */
const Remark = Type.Object(
	{
		line: Type.Integer(),
		column: Nullable(Type.String()),
		message: Type.String(),
	},
	closed,
);
export type Remark = Static<typeof Remark>;

export const ImportReport = Type.Object(
	{
		applied: Type.Boolean(),
		delimiter: Nullable(Type.Enum([",", ";", "\t"])),
		byteOrderMark: Type.Boolean(),
		columns: Type.Array(
			Type.Object({ heading: Type.String(), target: Target }, closed),
		),
		/** The first lines as they were read. */
		sample: Type.Array(Type.Array(Type.String())),
		people: Type.Integer(),
		added: Type.Integer(),
		changed: Type.Integer(),
		unchanged: Type.Integer(),
		/** The first of them; nothing is imported while there is one. */
		errors: Type.Array(Remark),
		errorCount: Type.Integer(),
		warnings: Type.Array(Remark),
		warningCount: Type.Integer(),
	},
	closed,
);
export type ImportReport = Static<typeof ImportReport>;
