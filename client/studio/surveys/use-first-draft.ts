import { useParams, useSearchParams } from "react-router";
import { usualCodeQuestions } from "#instruments/linkage/code-questions.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { instrumentKey } from "./instrument-field.tsx";
import type { SurveyDraft } from "./survey-draft.ts";

/** What the address already says: the project, the instrument, and what follows from them. */
export function useFirstDraft(
	projects: readonly Project[],
	instruments: readonly InstrumentSummary[],
): SurveyDraft {
	const { project } = useParams();
	const [search] = useSearchParams();
	const asked = `${search.get("instrument")} ${search.get("version")}`;
	const instrument = instruments.find(
		(it) => it.usable && instrumentKey(it) === asked,
	);
	const only = projects.length === 1 ? projects[0]?.id : undefined;
	return {
		project: project ?? only ?? "",
		instrument: instrument ? instrumentKey(instrument) : "",
		title: "",
		linkage: "",
		codeQuestions: usualCodeQuestions,
		times: "day",
		languages: instrument?.languages.slice(0, 1) ?? [],
		preset: "",
		waves: [],
		consent: {},
	};
}
