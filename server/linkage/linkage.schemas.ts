import Type, { type Static } from "typebox";
import { CodeQuestions } from "../surveys/surveys.schemas.ts";
import { closed, Linkage, Nullable, Uuid } from "../wire.schemas.ts";

export const LinkageQuery = Type.Object(
	{ from: Type.String(), to: Type.String() },
	closed,
);
export type LinkageQuery = Static<typeof LinkageQuery>;

const Share = Nullable(Type.Number());
const Day = Type.String({ format: "date" });

/** How many of a wave's responses were found again at the other wave; of several by one person in it, one counts. */
const WaveMatch = Type.Object(
	{
		wave: Type.String(),
		responses: Type.Integer(),
		/** Found at the other wave. */
		matched: Type.Integer(),
		unmatched: Type.Integer(),
		/** Of `unmatched`, those that belong to nobody known, so that nothing can be joined to them. */
		unlinkable: Type.Integer(),
		/** matched / responses, from 0 to 1, with Wilson's 95 % interval. */
		share: Share,
		ciLow: Share,
		ciHigh: Share,
		/** Codes that were given more than once in this wave, by one person or by two who share a code; and their responses. */
		repeatedCodes: Type.Integer(),
		repeatedResponses: Type.Integer(),
	},
	closed,
);
export type WaveMatch = Static<typeof WaveMatch>;

const Side = Type.Object({ response: Uuid, completedOn: Day }, closed);
const Pair = { before: Side, after: Side };

export const Suggestion = Type.Object(Pair, closed);
export type Suggestion = Static<typeof Suggestion>;

export const DecidedPair = Type.Object(
	{
		...Pair,
		decision: Type.Enum(["same", "different"]),
		decidedBy: Type.String(),
		decidedAt: Type.String({ format: "date-time" }),
	},
	closed,
);
export type DecidedPair = Static<typeof DecidedPair>;

export const LinkageReport = Type.Object(
	{
		linkage: Linkage,
		/** The two waves in the survey's order. Empty where answers are linked to nobody. */
		waves: Type.Array(WaveMatch),
		/** By which rule pairs are suggested, in words; null where none can be. */
		rule: Nullable(Type.String()),
		suggestions: Type.Array(Suggestion),
		decided: Type.Array(DecidedPair),
	},
	closed,
);
export type LinkageReport = Static<typeof LinkageReport>;

/** `open` takes an earlier decision back. */
export const NewDecision = Type.Object(
	{
		before: Uuid,
		after: Uuid,
		decision: Type.Enum(["same", "different", "open"]),
	},
	closed,
);
export type NewDecision = Static<typeof NewDecision>;

export const LinkageChange = Type.Object(
	{ linkage: Linkage, codeQuestions: Type.Optional(CodeQuestions) },
	closed,
);
export type LinkageChange = Static<typeof LinkageChange>;
