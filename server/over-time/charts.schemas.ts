import Type, { type Static } from "typebox";
import { Code } from "#instruments/definition.ts";
import { chartKinds, presets } from "#instruments/over-time/chart-plan.ts";
import { Day } from "../series/series.schemas.ts";
import { closed, Instant, Name, ProjectParams, Uuid } from "../wire.schemas.ts";

export const ChartKind = Type.Enum([...chartKinds]);
export const Preset = Type.Enum([...presets]);

const ofSurvey = {
	survey: Uuid,
	/** Key of a wave; every wave when absent. */
	wave: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
	site: Type.Optional(Uuid),
};
const Key = Type.String({ minLength: 1, maxLength: 64 });

/** What is drawn: figures from elsewhere; or a survey's mean of a scale, share of answers, or number of responses. */
export const Source = Type.Union([
	Type.Object({ of: Type.Literal("series"), series: Uuid }, closed),
	Type.Object({ of: Type.Literal("mean"), ...ofSurvey, scale: Key }, closed),
	Type.Object(
		{
			of: Type.Literal("share"),
			...ofSurvey,
			item: Key,
			/** The answers that count, such as those of the top box. */
			codes: Type.Array(Code, { minItems: 1, maxItems: 20 }),
		},
		closed,
	),
	Type.Object({ of: Type.Literal("responses"), ...ofSurvey }, closed),
]);
export type Source = Static<typeof Source>;

export const ChartSettings = Type.Object(
	{
		source: Source,
		/** `point`: each point of a series by itself. Readers who see groups of people see those instead. */
		period: Type.Enum(["day", "week", "month", "quarter", "point"]),
		/** What suits the figures best when absent. */
		kind: Type.Optional(ChartKind),
		preset: Preset,
		/** Outlying moving ranges are left out once (XmR). */
		screen: Type.Boolean(),
		better: Type.Enum(["increase", "decrease", "neutral"]),
		/** In the units of the chart; of shares in per cent. */
		target: Type.Optional(Type.Number()),
		/** How many points from the first the lines are worked out from; all when absent. */
		baseline: Type.Optional(Type.Integer({ minimum: 2, maximum: 1_000 })),
	},
	closed,
);
export type ChartSettings = Static<typeof ChartSettings>;

export const NewChart = Type.Object(
	{ title: Name, settings: ChartSettings },
	closed,
);
export type NewChart = Static<typeof NewChart>;

const Rebase = Type.Object(
	{ day: Type.String(), reason: Type.String(), by: Type.String(), at: Instant },
	closed,
);
const Annotation = Type.Object(
	{
		id: Uuid,
		day: Type.String(),
		text: Type.String(),
		/** A colleague's name. */
		by: Type.String(),
		at: Instant,
	},
	closed,
);

export const Chart = Type.Object(
	{
		id: Uuid,
		title: Type.String(),
		settings: ChartSettings,
		createdBy: Type.String(),
		createdAt: Instant,
		rebases: Type.Array(Rebase),
		annotations: Type.Array(Annotation),
	},
	closed,
);
export type Chart = Static<typeof Chart>;
export const ChartList = Type.Object({ charts: Type.Array(Chart) }, closed);
export type ChartList = Static<typeof ChartList>;

export const NewRebase = Type.Object(
	{
		reason: Type.String({ minLength: 1, maxLength: 300, pattern: "\\S" }),
	},
	closed,
);
export const NewAnnotation = Type.Object(
	{
		day: Day,
		text: Type.String({ minLength: 1, maxLength: 120, pattern: "\\S" }),
	},
	closed,
);
export type NewAnnotation = Static<typeof NewAnnotation>;

export const ChartParams = Type.Object(
	{ ...ProjectParams.properties, chart: Uuid },
	closed,
);
export const RebaseParams = Type.Object(
	{ ...ChartParams.properties, day: Day },
	closed,
);
export const AnnotationParams = Type.Object(
	{ ...ChartParams.properties, annotation: Uuid },
	closed,
);
