/**
 * A project's evaluation plan: what should change, why it should, how one will know, and what "enough" is.
 * It is data alone and may be half-written at any time; `plan-gaps.ts` says what is still open.
 */
import Type, { type Static } from "typebox";
import { Dimension, Id, Instrument, Version } from "../definition.ts";

const closed = { additionalProperties: false } as const;

/** Of a line of the plan: a letter and a number, made by whoever adds it. */
export const LineId = Type.String({ pattern: "^[a-z][0-9]{1,4}$" });

const LineIds = Type.Array(LineId, { maxItems: 40, uniqueItems: true });
const Line = Type.String({ maxLength: 300 });
const Paragraph = Type.String({ maxLength: 2000 });

export const Aim = Type.Object(
	{
		id: LineId,
		/** What should change. */
		change: Paragraph,
		/** Whose lives or work it changes. */
		forWhom: Line,
	},
	closed,
);

/** In this context, because we do this, that should change, through such and such. */
export const Mechanism = Type.Object(
	{
		id: LineId,
		context: Paragraph,
		because: Paragraph,
		change: Paragraph,
		through: Paragraph,
		aims: LineIds,
	},
	closed,
);

export const PlannedWave = Type.Object(
	{
		id: LineId,
		title: Line,
		/** When it begins; null where nobody has said. */
		date: Type.Union([Type.String({ format: "date" }), Type.Null()]),
		/** A role rather than a name. */
		collector: Line,
		where: Line,
	},
	closed,
);

export const Measure = Type.Object(
	{
		id: LineId,
		title: Line,
		/** Null where it is yet to be chosen or made. */
		instrument: Type.Union([
			Type.Object({ id: Id, version: Version }, closed),
			Type.Null(),
		]),
		/** What it is to say something about. */
		dimensions: Type.Array(Dimension, { uniqueItems: true }),
		aims: LineIds,
		mechanisms: LineIds,
		respondent: Instrument.properties.respondent,
		/** Whether its scale is the one that is read first; all others are exploratory. */
		primary: Type.Boolean(),
		/**
		 * The scale that is read: its id, once the instrument is chosen; before that, words. Plans that were written
		 * in words alone keep them. One field holds both, so that a plan's file is read by every Waymark.
		 */
		scale: Line,
		/** How many people will answer each time, by the team's own guess. */
		expected: Type.Union([
			Type.Integer({ minimum: 0, maximum: 1_000_000 }),
			Type.Null(),
		]),
		/** How many answers are enough. */
		enough: Type.Union([
			Type.Integer({ minimum: 1, maximum: 1_000_000 }),
			Type.Null(),
		]),
		/** The smallest change that would matter to people. */
		smallestChange: Line,
		waves: Type.Array(PlannedWave, { maxItems: 24 }),
	},
	closed,
);

/** What else could explain a change, or spoil the measuring, and what is done about it. */
export const Risk = Type.Object(
	{ id: LineId, risk: Paragraph, answer: Paragraph },
	closed,
);

export const Reader = Type.Object(
	{
		id: LineId,
		/** A role or a group rather than a name. */
		who: Line,
		when: Line,
	},
	closed,
);

export const PlanContent = Type.Object(
	{
		/** What the team wants to know about; each should be covered by a measure. */
		wanted: Type.Array(Dimension, { uniqueItems: true }),
		aims: Type.Array(Aim, { maxItems: 20 }),
		mechanisms: Type.Array(Mechanism, { maxItems: 20 }),
		measures: Type.Array(Measure, { maxItems: 40 }),
		risks: Type.Array(Risk, { maxItems: 40 }),
		readers: Type.Array(Reader, { maxItems: 40 }),
	},
	closed,
);

export type Aim = Static<typeof Aim>;
export type Mechanism = Static<typeof Mechanism>;
export type PlannedWave = Static<typeof PlannedWave>;
export type Measure = Static<typeof Measure>;
export type Risk = Static<typeof Risk>;
export type Reader = Static<typeof Reader>;
export type PlanContent = Static<typeof PlanContent>;

export const emptyPlan: PlanContent = {
	wanted: [],
	aims: [],
	mechanisms: [],
	measures: [],
	risks: [],
	readers: [],
};

/** Whether nothing has been written down yet. */
export function isEmptyPlan(plan: PlanContent): boolean {
	return Object.values(plan).every((list) => list.length === 0);
}
