/** Small shapes that several features' wire types are made of. */
import Type, { type Static } from "typebox";

export const closed = { additionalProperties: false } as const;

/** The length keeps out `urn:uuid:...`, which the format allows and the database does not. */
export const Uuid = Type.String({ format: "uuid", maxLength: 36 });
/** Not every reader knows leap seconds or the year 0. */
export const Instant = Type.String({
	format: "date-time",
	pattern:
		"^[12]\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
	description: "An instant with its time zone, such as 2026-11-21T09:00:00Z.",
});
/** A name people read: not empty, not a novel. */
export const Name = Type.String({
	minLength: 1,
	maxLength: 200,
	pattern: "\\S",
});
export const Nullable = <T extends Type.TSchema>(schema: T) =>
	Type.Union([schema, Type.Null()]);

export const ProjectParams = Type.Object({ project: Uuid }, closed);
export const SurveyParams = Type.Object(
	{ project: Uuid, survey: Uuid },
	closed,
);

export const Linkage = Type.Enum(["participant", "own-code", "none"]);
export type Linkage = Static<typeof Linkage>;

/** RFC 9457. */
export const ProblemBody = Type.Object({
	type: Type.String(),
	title: Type.String(),
	status: Type.Integer(),
	detail: Type.String(),
	instance: Type.Optional(Type.String()),
	errors: Type.Optional(
		Type.Array(Type.Object({ path: Type.String(), message: Type.String() })),
	),
});
export type ProblemBody = Static<typeof ProblemBody>;
