import type {
	Chart,
	ChartSettings,
	NewChart,
	Source,
} from "../../../server/over-time/charts.schemas.ts";
import type { Faults } from "../request.ts";

/** A chart as its form holds it: texts of fields. */
export interface ChartDraft {
	title: string;
	/** `series <id>`, or `mean`, `share` or `responses` and the survey's id. */
	what: string;
	scale: string;
	item: string;
	/** As JSON. */
	codes: string[];
	wave: string;
	site: string;
	period: ChartSettings["period"];
	/** Empty: what is proposed. */
	kind: string;
	preset: ChartSettings["preset"];
	screen: boolean;
	better: ChartSettings["better"];
	target: string;
	baseline: string;
}

export const emptyDraft: ChartDraft = {
	title: "",
	what: "",
	scale: "",
	item: "",
	codes: [],
	wave: "",
	site: "",
	period: "week",
	kind: "",
	preset: "making-data-count",
	screen: false,
	better: "increase",
	target: "",
	baseline: "",
};

export function draftOf({ title, settings }: Chart): ChartDraft {
	const { source, kind = "", target, baseline, ...rest } = settings;
	return {
		...emptyDraft,
		...rest,
		title,
		kind,
		target: target === undefined ? "" : String(target),
		baseline: baseline === undefined ? "" : String(baseline),
		...(source.of === "series"
			? { what: `series ${source.series}` }
			: {
					what: `${source.of} ${source.survey}`,
					wave: source.wave ?? "",
					site: source.site ?? "",
					...(source.of === "mean" && { scale: source.scale }),
					...(source.of === "share" && {
						item: source.item,
						codes: source.codes.map((code) => JSON.stringify(code)),
					}),
				}),
	};
}

/** What is missing or wrong, by field. */
export function draftFaults(draft: ChartDraft): Faults {
	const { title, what, scale, item, codes, target, baseline } = draft;
	return {
		...(title.trim() === "" && { title: "Enter a name for the chart" }),
		...(what === "" && { what: "Choose what is drawn" }),
		...(what.startsWith("mean") && scale === "" && { scale: "Choose a scale" }),
		...(what.startsWith("share") &&
			item === "" && { item: "Choose a question" }),
		...(what.startsWith("share") &&
			item !== "" &&
			codes.length === 0 && { codes: "Choose the answers that count" }),
		...(target.trim() !== "" &&
			!Number.isFinite(Number(target)) && {
				target: "Write a number, such as 90 or 2.5",
			}),
		...(baseline.trim() !== "" &&
			!/^([2-9]|[1-9]\d{1,2})$/.test(baseline.trim()) && {
				baseline: "Write a whole number from 2",
			}),
	};
}

/** As it is sent. */
export function chartOfDraft(draft: ChartDraft): NewChart {
	const { title, kind, preset, screen, better, target, baseline } = draft;
	const source = sourceOf(draft);
	return {
		title: title.trim(),
		settings: {
			source,
			period:
				source.of === "series" || draft.period !== "point"
					? draft.period
					: "week",
			preset,
			screen,
			better,
			...(kind !== "" && { kind: kind as NonNullable<ChartSettings["kind"]> }),
			...(target.trim() !== "" && { target: Number(target) }),
			...(baseline.trim() !== "" && { baseline: Number(baseline) }),
		},
	};
}

function sourceOf({
	what,
	scale,
	item,
	codes,
	wave,
	site,
}: ChartDraft): Source {
	const [of = "", id = ""] = what.split(" ");
	if (of === "series") return { of, series: id };
	const ofSurvey = {
		survey: id,
		...(wave !== "" && { wave }),
		...(site !== "" && { site }),
	};
	if (of === "mean") return { of, ...ofSurvey, scale };
	if (of === "share")
		return {
			of,
			...ofSurvey,
			item,
			codes: codes.map((code) => JSON.parse(code)),
		};
	return { of: "responses", ...ofSurvey };
}
