import Type, { type Static } from "typebox";
import { closed, Instant, Nullable, Uuid } from "../wire.schemas.ts";

export const NewPrimaryMeasure = Type.Object(
	{
		survey: Uuid,
		/** Id of a scale of the survey's instrument. */
		scale: Type.String({ minLength: 1, maxLength: 64 }),
		/** Must be given once the survey has responses: readers see it. */
		reason: Type.Optional(
			Type.String({ minLength: 1, maxLength: 1000, pattern: "\\S" }),
		),
	},
	closed,
);
export type NewPrimaryMeasure = Static<typeof NewPrimaryMeasure>;

const Version = Type.Object(
	{ id: Type.String(), version: Type.String() },
	closed,
);

export const PrimaryMeasure = Type.Object(
	{
		survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
		/** Which the survey asks. */
		instrument: Version,
		scale: Type.String(),
		title: Type.String(),
		/** The name of who chose it. */
		chosenBy: Type.String(),
		chosenAt: Instant,
		reason: Nullable(Type.String()),
		/** Whether the survey had responses by then. */
		afterFirstResponse: Type.Boolean(),
		/** How many; null for a role that does not see how collection goes. */
		responses: Nullable(Type.Integer()),
	},
	closed,
);
export type PrimaryMeasure = Static<typeof PrimaryMeasure>;

/** What the evaluation plan names to be read first. */
export const PlannedMeasure = Type.Object(
	{
		/** By its name in the plan. */
		measure: Type.String(),
		instrument: Nullable(Version),
		/** Null while the plan does not say which of the instrument's scales. */
		scale: Nullable(
			Type.Object({ id: Type.String(), title: Type.String() }, closed),
		),
		standing: Type.Enum([
			"as-planned",
			"other-chosen",
			"not-chosen",
			"no-scale",
		]),
		/** When anything of the plan was last changed. */
		changedAt: Instant,
		/**
		 * That day beside the first on which answers of a later wave than the first came in: not finer, because the
		 * time of anonymous answers is not kept. Null unless it was chosen as planned.
		 */
		changedWhen: Nullable(
			Type.Enum(["before-follow-up", "same-day", "after-follow-up"]),
		),
	},
	closed,
);
export type PlannedMeasure = Static<typeof PlannedMeasure>;

export const PrimaryMeasures = Type.Object(
	{
		/** Null where nobody has chosen: then each survey's instrument names its own. */
		current: Nullable(PrimaryMeasure),
		/** Choices that held before, the newest first. */
		earlier: Type.Array(PrimaryMeasure),
		/** Null where the plan names nothing to be read first, or several. */
		planned: Nullable(PlannedMeasure),
	},
	closed,
);
export type PrimaryMeasures = Static<typeof PrimaryMeasures>;
