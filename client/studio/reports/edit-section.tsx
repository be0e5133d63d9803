import type { Section } from "../../../server/reports/reports.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import { TextArea } from "../forms/text-field.tsx";
import { ChooseCharts } from "./choose-charts.tsx";
import { ChooseFigures } from "./choose-figures.tsx";
import { ChooseWords } from "./choose-words.tsx";
import { sectionWords } from "./section-words.ts";

/** One section: its text, and what is shown under it. */
export function EditSection({
	section,
	detail,
	onSection,
}: {
	section: Section;
	detail: SurveyDetail;
	/** The section changed, and which part of it. */
	onSection: (section: Section, field: string) => void;
}) {
	const { title, hint } = sectionWords[section.kind];
	return (
		<div className="section">
			<TextArea
				name={`${section.kind}-text`}
				label={title}
				hint={hint}
				rows={6}
				maxLength={20_000}
				value={section.text}
				onValue={(text) => onSection({ ...section, text }, "text")}
			/>
			<ChooseFigures
				section={section}
				detail={detail}
				onFigures={(figures) => onSection({ ...section, figures }, "figures")}
			/>
			<ChooseCharts
				section={section}
				onCharts={(charts) => onSection({ ...section, charts }, "charts")}
			/>
			<ChooseWords
				section={section}
				survey={detail.survey.id}
				onSection={onSection}
			/>
		</div>
	);
}
