import type {
	ReportContent,
	Section,
	SectionKind,
} from "../../../server/reports/reports.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { sectionKinds } from "./section-words.ts";

export function emptySection(kind: SectionKind): Section {
	return {
		kind,
		text: "",
		figures: [],
		charts: [],
		quotes: [],
		themes: false,
	};
}

/** What a report begins with: all sections, and the primary scale from the first wave to the last. */
export function newContent({
	definition,
	survey: { waves },
}: SurveyDetail): ReportContent {
	const { scales } = definition;
	const scale = scales.find(({ primary }) => primary) ?? scales[0];
	const from = waves[0]?.key;
	const to = waves.at(-1)?.key;
	const sections = sectionKinds.map(emptySection);
	if (scale && from && to && from !== to)
		sections
			.find(({ kind }) => kind === "changed")
			?.figures.push({ of: "scale", id: scale.id, from, to, site: null });
	return { sections };
}
