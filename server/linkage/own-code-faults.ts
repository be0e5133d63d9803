import {
	codeAnswers,
	FEWEST_KNOWN,
	formInWords,
	isTooCommon,
	splitCode,
	UNKNOWN,
} from "#instruments/linkage/code-answers.ts";
import {
	type CodeQuestion,
	questionsOf,
} from "#instruments/linkage/code-questions.ts";
import { normaliseOwnCode } from "#instruments/own-code.ts";
import { inLanguage } from "#instruments/text.ts";
import type { SurveyFacts } from "../collect/collect.queries.ts";
import type { BodyFault } from "../problems.ts";

/** What is wrong with an own-code, or with its absence; never repeats what was typed. */
export function ownCodeFaults(
	{
		linkage,
		codeQuestions,
		tightened,
	}: Pick<SurveyFacts, "linkage" | "codeQuestions" | "tightened">,
	code: string | undefined,
): BodyFault[] {
	if (linkage !== "own-code") return code === undefined ? [] : fault(NOT_ASKED);
	// Begun when the survey did not ask for a code yet: it is taken, and joined to nothing.
	if (code === undefined && tightened) return [];
	if (codeQuestions !== null)
		return answerFaults(questionsOf(codeQuestions), code ?? "");
	return normaliseOwnCode(code ?? "") === "" ? fault(MISSING) : [];
}

const NOT_ASKED =
	"This survey does not ask for a code, and keeps none. Leave it out.";
const MISSING = "Give the code that the respondent made up.";

function answerFaults(
	questions: readonly CodeQuestion[],
	code: string,
): BodyFault[] {
	const typed = splitCode(code);
	if (typed.length !== questions.length) {
		const asked = questions.map(({ text }) => inLanguage(text, "en"));
		return fault(
			`Give ${questions.length} answers with hyphens between them, in this order: ${asked.join("; ")}. Write ${UNKNOWN} for one that is not known.`,
		);
	}
	const answers = codeAnswers(questions, typed);
	const faults = questions.flatMap(({ text, form }, place) =>
		answers[place] === null
			? fault(
					`Answer ${place + 1} (${inLanguage(text, "en")}): give ${formInWords(form)}, or ${UNKNOWN} where it is not known.`,
				)
			: [],
	);
	if (faults.length > 0) return faults;
	return isTooCommon(answers)
		? fault(
				`Give at least ${FEWEST_KNOWN} answers other than ${UNKNOWN}: others would have the same code.`,
			)
		: [];
}

function fault(message: string): BodyFault[] {
	return [{ path: "/ownCode", message }];
}
