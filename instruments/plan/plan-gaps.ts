import { inList } from "../coverage/coverage-in-words.ts";
import { type Gap, isSame, type PlanSetting, quoted } from "./gap.ts";
import { measureGaps } from "./measure-gaps.ts";
import type { PlanContent } from "./plan.ts";
import { isReadFirst, primaryIn, scaleNamed } from "./planned-primary.ts";

/** Everything that a plan leaves open, in the order in which one would mend it. */
export function planGaps(plan: PlanContent, setting: PlanSetting): Gap[] {
	return [
		...aimGaps(plan),
		...mechanismGaps(plan),
		...wantedGaps(plan),
		...primaryGaps(plan),
		...readFirstGaps(plan, setting),
		...plan.measures.flatMap((measure) => measureGaps(measure, setting)),
		...surveyGaps(plan, setting),
	];
}

function aimGaps({ aims, measures }: PlanContent): Gap[] {
	if (aims.length === 0)
		return [
			{
				code: "no-aim",
				message: "Say first what should change, and for whom.",
			},
		];
	return aims
		.filter(({ id }) => !measures.some((measure) => measure.aims.includes(id)))
		.map(({ id, change }) => ({
			code: "aim-without-measure",
			line: id,
			message: `Nothing measures the aim ${quoted(change, "without words")}.`,
		}));
}

function mechanismGaps({ mechanisms, aims }: PlanContent): Gap[] {
	if (aims.length > 0 && mechanisms.length === 0)
		return [
			{
				code: "no-mechanism",
				message:
					"Say how the change should come about: because we do this, that should change.",
			},
		];
	return mechanisms
		.filter((mechanism) => mechanism.aims.length === 0)
		.map(({ id, because }) => ({
			code: "mechanism-without-aim",
			line: id,
			message: `Say which aim is served because we do ${quoted(because, "something")}.`,
		}));
}

function wantedGaps({ wanted, measures }: PlanContent): Gap[] {
	const missing = wanted.filter(
		(each) => !measures.some(({ dimensions }) => dimensions.includes(each)),
	);
	if (missing.length === 0) return [];
	return [
		{
			code: "dimension-not-covered",
			message: `You want to know about ${inList(missing)}, and no measure here covers ${missing.length === 1 ? "it" : "them"}.`,
		},
	];
}

function primaryGaps({ measures }: PlanContent): Gap[] {
	const primary = measures.filter((measure) => measure.primary);
	if (measures.length === 0 || primary.length === 1) return [];
	return [
		primary.length === 0
			? {
					code: "no-primary",
					message:
						"Name the one scale that is read first, before answers come in.",
				}
			: {
					code: "many-primary",
					message: `${primary.length} measures are read first. Choose one: the more there are, the likelier one of them changes by chance.`,
				},
	];
}

function readFirstGaps(
	plan: PlanContent,
	{ instruments, readFirst }: PlanSetting,
): Gap[] {
	const measure = primaryIn(plan);
	const known = instruments.find((each) =>
		isSame(measure?.instrument ?? null, each),
	);
	const scale = scaleNamed(measure?.scale ?? "", known?.scaleTitles ?? []);
	if (!measure || !scale || !readFirst) return [];
	if (isReadFirst(measure, scale, readFirst)) return [];
	return [
		{
			code: "other-read-first",
			line: measure.id,
			message: `${quoted(measure.title, "A measure without a name")} is read first by the plan, but the summaries read ${quoted(readFirst.title, "another score")} of ${quoted(readFirst.survey.title, "another survey")} first. Choose the same in both.`,
		},
	];
}

function surveyGaps(
	{ measures }: PlanContent,
	{ surveys }: PlanSetting,
): Gap[] {
	return surveys
		.filter(
			({ instrument }) =>
				!measures.some((measure) => isSame(measure.instrument, instrument)),
		)
		.map(({ title }) => ({
			code: "survey-not-planned",
			message: `The survey ${quoted(title, "")} is not in the plan: say what it is for, or end it.`,
		}));
}
