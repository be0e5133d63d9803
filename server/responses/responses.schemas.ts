import Type, { type Static } from "typebox";
import { closed } from "../wire.schemas.ts";

const Day = Type.Object(
	{ day: Type.String({ format: "date" }), responses: Type.Integer() },
	closed,
);

/** Collection as it happens. */
export const Progress = Type.Object(
	{
		responses: Type.Integer(),
		today: Type.Integer(),
		waves: Type.Array(
			Type.Object(
				{
					wave: Type.String(),
					title: Type.String(),
					responses: Type.Integer(),
					/** Personal links given out for the wave and how many are used; an open link has no response rate. */
					invited: Type.Integer(),
					invitedAnswered: Type.Integer(),
					days: Type.Array(Day),
				},
				closed,
			),
		),
		sites: Type.Array(
			Type.Object({ site: Type.String(), responses: Type.Integer() }, closed),
		),
	},
	closed,
);
export type Progress = Static<typeof Progress>;
