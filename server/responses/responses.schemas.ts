import Type, { type Static } from "typebox";
import { closed } from "../wire.schemas.ts";

export const ExportQuery = Type.Object(
	{ format: Type.Optional(Type.Enum(["csv", "json", "jsonl"])) },
	closed,
);
export const CodebookQuery = Type.Object(
	{ format: Type.Optional(Type.Enum(["csv", "json"])) },
	closed,
);

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
