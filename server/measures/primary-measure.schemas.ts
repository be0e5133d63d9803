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

export const PrimaryMeasure = Type.Object(
	{
		survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
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

export const PrimaryMeasures = Type.Object(
	{
		/** Null where nobody has chosen: then each survey's instrument names its own. */
		current: Nullable(PrimaryMeasure),
		/** Choices that held before, the newest first. */
		earlier: Type.Array(PrimaryMeasure),
	},
	closed,
);
export type PrimaryMeasures = Static<typeof PrimaryMeasures>;
