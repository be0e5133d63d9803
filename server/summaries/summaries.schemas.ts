import Type, { type Static } from "typebox";
import { closed, Linkage, Nullable, Uuid } from "../wire.schemas.ts";

export const SummaryQuery = Type.Object(
	{ from: Type.String(), to: Type.String(), site: Type.Optional(Uuid) },
	closed,
);
export type SummaryQuery = Static<typeof SummaryQuery>;

const Figure = Nullable(Type.Number());
const Count = Nullable(Type.Integer());
export const MeasureType = Type.Enum([
	"state",
	"transition",
	"experience",
	"event",
]);

/** One wave's scores on one scale. What cannot be computed is null, and a note says why. */
export const WaveFigures = Type.Object(
	{
		wave: Type.String(),
		responses: Type.Integer(),
		scored: Type.Integer(),
		/** Reason -> how many responses. */
		notScored: Type.Record(Type.String(), Type.Integer()),
		mean: Figure,
		sd: Figure,
		median: Figure,
		q1: Figure,
		q3: Figure,
		ciLow: Figure,
		ciHigh: Figure,
		floorShare: Figure,
		ceilingShare: Figure,
		/** Distinct scores and how many have each, lowest first. */
		distribution: Type.Array(
			Type.Object({ value: Type.Number(), count: Type.Integer() }, closed),
		),
	},
	closed,
);
export type WaveFigures = Static<typeof WaveFigures>;

export const PairedFigures = Type.Object(
	{
		pairs: Type.Integer(),
		preMean: Figure,
		preSd: Figure,
		postMean: Figure,
		postSd: Figure,
		meanDifference: Figure,
		sdDifference: Figure,
		t: Figure,
		df: Figure,
		p: Figure,
		ciLow: Figure,
		ciHigh: Figure,
		/** Pairs that changed: the Wilcoxon test ranks these. */
		wilcoxonChanged: Type.Integer(),
		wilcoxonV: Figure,
		wilcoxonP: Figure,
		wilcoxonMethod: Nullable(Type.String()),
		cohenDz: Figure,
		cohenDav: Figure,
		hedgesGav: Figure,
		hedgesGavCiLow: Figure,
		hedgesGavCiHigh: Figure,
		correlation: Figure,
		/** Distinct (before, after) pairs and how many people have each: what the picture is drawn from. Empty where there are more than 2000; then the distributions say more. */
		points: Type.Array(
			Type.Object(
				{ before: Type.Number(), after: Type.Number(), count: Type.Integer() },
				closed,
			),
		),
	},
	closed,
);
export type PairedFigures = Static<typeof PairedFigures>;

export const IndependentFigures = Type.Object(
	{
		meanDifference: Figure,
		t: Figure,
		df: Figure,
		p: Figure,
		ciLow: Figure,
		ciHigh: Figure,
		cohenD: Figure,
		hedgesG: Figure,
		hedgesGCiLow: Figure,
		hedgesGCiHigh: Figure,
		mannWhitneyU: Figure,
		mannWhitneyP: Figure,
		mannWhitneyMethod: Nullable(Type.String()),
	},
	closed,
);
export type IndependentFigures = Static<typeof IndependentFigures>;

/** A note in plain words; `kind` is stable, so that a page may place it. */
export const Note = Type.Object(
	{ kind: Type.String(), text: Type.String() },
	closed,
);
export type Note = Static<typeof Note>;

export const ScaleSummary = Type.Object(
	{
		scale: Type.String(),
		title: Type.String(),
		meaning: Type.String(),
		rule: Type.String(),
		range: Type.Object({ min: Type.Number(), max: Type.Number() }, closed),
		direction: Type.Enum(["higher-is-better", "lower-is-better", "neutral"]),
		measureType: MeasureType,
		primary: Type.Boolean(),
		/** The scale that scores the same answers by another rule. */
		variantOf: Nullable(Type.String()),
		/** Whether people are compared with themselves or two groups with each other; the sentence speaks of this one. */
		comparison: Type.Enum(["paired", "groups"]),
		/** The finding in a sentence, with its n and interval. */
		sentence: Type.String(),
		waves: Type.Array(WaveFigures),
		/** Null where responses are not linked or the scale is itself a measure of change. */
		paired: Nullable(PairedFigures),
		/** Everybody with a score at either time, whoever is in both. */
		independent: IndependentFigures,
		notes: Type.Array(Note),
	},
	closed,
);
export type ScaleSummary = Static<typeof ScaleSummary>;

/** Counts are null where they would tell what a small group answered. */
export const ItemSummary = Type.Object(
	{
		item: Type.String(),
		text: Type.String(),
		type: Type.String(),
		/** Not asked of everybody: among those who did not answer are some who were not asked. */
		conditional: Type.Boolean(),
		waves: Type.Array(
			Type.Object(
				{
					wave: Type.String(),
					answered: Count,
					notAnswered: Count,
					/** People counted whose choice is not told, because few made one like it. */
					others: Count,
					/** In the order of the response set; free text is counted, not listed. */
					options: Type.Array(
						Type.Object(
							{
								code: Type.Union([Type.Number(), Type.String()]),
								label: Type.String(),
								count: Count,
								/** The people that the share is of: who answered; without person-level rights all counted. */
								of: Count,
								/** From 0 to 1, with Wilson's 95 % interval. */
								share: Figure,
								ciLow: Figure,
								ciHigh: Figure,
								/** Of a ranking, whose count is of first choices: how many ranked the option, and its mean rank among them. Never without person-level rights. */
								ranked: Type.Optional(Type.Integer()),
								meanRank: Type.Optional(Figure),
							},
							closed,
						),
					),
				},
				closed,
			),
		),
	},
	closed,
);
export type ItemSummary = Static<typeof ItemSummary>;

export const Summary = Type.Object(
	{
		survey: Type.Object(
			{ id: Uuid, title: Type.String(), linkage: Linkage },
			closed,
		),
		project: Type.Object(
			{ id: Uuid, name: Type.String(), synthetic: Type.Boolean() },
			closed,
		),
		instrument: Type.Object(
			{
				id: Type.String(),
				version: Type.String(),
				title: Type.String(),
				status: Type.String(),
				measureType: MeasureType,
			},
			closed,
		),
		from: Type.Object({ key: Type.String(), title: Type.String() }, closed),
		to: Type.Object({ key: Type.String(), title: Type.String() }, closed),
		site: Nullable(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		/** How many are counted at each wave and answered both; of those counted, how many responses belong to nobody known; and how many responses are left out because the same person had answered that wave. */
		linked: Type.Object(
			{
				before: Type.Integer(),
				after: Type.Integer(),
				both: Type.Integer(),
				unlinkable: Type.Integer(),
				repeated: Type.Integer(),
			},
			closed,
		),
		scales: Type.Array(ScaleSummary),
		items: Type.Array(ItemSummary),
		notes: Type.Array(Note),
		/** People in the smallest group shown; null for a reader who may see single responses. */
		threshold: Nullable(Type.Integer()),
		asOf: Type.String({ format: "date-time" }),
	},
	closed,
);
export type Summary = Static<typeof Summary>;
