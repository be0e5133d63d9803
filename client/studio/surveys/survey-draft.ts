import {
	type CodeQuestionKey,
	fewestCodeQuestions,
	mostCodeQuestions,
} from "#instruments/linkage/code-questions.ts";
import type { NewSurvey } from "../../../server/surveys/surveys.schemas.ts";
import type { Linkage } from "../../../server/wire.schemas.ts";
import type { Faults } from "../request.ts";
import { type WaveDraft, waveKey, waveOf } from "./wave-draft.ts";

/** A survey as it is being made. */
export interface SurveyDraft {
	project: string;
	/** `id version` of an instrument; empty until one is chosen. */
	instrument: string;
	title: string;
	linkage: Linkage | "";
	/** What an own-code is made from, in the order asked. */
	codeQuestions: readonly CodeQuestionKey[];
	/** How finely an anonymous survey keeps times. */
	times: "day" | "shift";
	languages: readonly string[];
	preset: string;
	waves: readonly WaveDraft[];
	/** What respondents read first, by language; empty where nothing is said. */
	consent: Readonly<Record<string, string>>;
}

/** The draft in the shape in which it is sent. Call it when `checkDraft` finds no fault. */
export function surveyOf(draft: SurveyDraft): NewSurvey {
	const [id = "", version = ""] = draft.instrument.split(" ");
	const consent = Object.fromEntries(
		draft.languages
			.map((language) => [language, draft.consent[language]?.trim() ?? ""])
			.filter(([, text]) => text !== ""),
	);
	return {
		title: draft.title.trim(),
		instrument: { id, version },
		linkage: draft.linkage || "none",
		...(draft.linkage === "own-code" && {
			codeQuestions: [...draft.codeQuestions],
		}),
		...(draft.linkage === "none" && { times: draft.times }),
		languages: [...draft.languages],
		waves: draft.waves.map(waveOf),
		...(Object.keys(consent).length > 0 && { consent }),
	};
}

/** What is still missing or cannot be, by field, in the order of the page. */
export function checkDraft(draft: SurveyDraft): Faults {
	return {
		...(draft.project === "" && { project: "Choose a project" }),
		...(draft.instrument === "" && { instrument: "Choose an instrument" }),
		...(draft.title.trim() === "" && {
			title: "Enter a title that respondents understand",
		}),
		...(draft.preset === "" && { preset: "Choose when it is asked" }),
		...checkWaves(draft.waves),
		...(draft.linkage === "" && {
			linkage: "Choose how a person's answers are joined",
		}),
		...(draft.linkage === "own-code" && checkQuestions(draft.codeQuestions)),
		...(draft.languages.length === 0 && {
			languages: "Choose at least one language",
		}),
	};
}

function checkQuestions({ length }: readonly CodeQuestionKey[]): Faults {
	if (length >= fewestCodeQuestions && length <= mostCodeQuestions) return {};
	return {
		codeQuestions: `Choose from ${fewestCodeQuestions} to ${mostCodeQuestions} questions`,
	};
}

function checkWaves(waves: readonly WaveDraft[]): Faults {
	const faults: Record<string, string> = {};
	const keys = waves.map((wave) => waveKey(wave.title));
	waves.forEach(({ opens, closes }, index) => {
		const key = keys[index];
		if (key === "") faults[`waves/${index}/title`] = "Give the wave a name";
		else if (keys.indexOf(key ?? "") !== index)
			faults[`waves/${index}/title`] = "Give each wave a name of its own";
		if (opens && closes && closes <= opens)
			faults[`waves/${index}/closes`] = "Let the wave close after it opens";
	});
	return faults;
}
