import type {
	PlannedMeasure,
	PrimaryMeasure,
	PrimaryMeasures,
} from "../../measures/primary-measure.schemas.ts";
import { counted } from "../../summaries/figures-in-words.ts";
import type { Argument, TestedScale } from "../arguments.schemas.ts";

const head = { kind: "several-outcomes", title: "Many things tested" } as const;

/** Whether the scale that is read first was named before anybody could look, and is what the plan names. */
export function aboutOutcomes(
	tested: readonly TestedScale[],
	{ current: chosen, planned }: Pick<PrimaryMeasures, "current" | "planned">,
	surveyId: string,
): Argument {
	const others = tested.filter(({ primary }) => !primary).length;
	const first = tested.find(({ primary }) => primary);
	if (tested.length === 0)
		return {
			...head,
			verdict: "unknown",
			text: "This instrument has no score.",
		};
	if (first !== undefined && others === 0)
		return {
			...head,
			verdict: "not-found",
			text: "There is one score, so nothing could be picked from many.",
		};
	const rest = `${counted(others, "other is", "others are")} exploratory, with p values adjusted by Holm's method: among many, some differ by chance alone.`;
	if (chosen === null)
		return {
			...head,
			verdict: "not-found",
			text: `“${first?.title}” is read first because the instrument says so; nobody has chosen otherwise. ${rest}`,
		};
	if (chosen.survey.id !== surveyId)
		return {
			...head,
			verdict: "against",
			text: `This project reads “${chosen.title}” of “${chosen.survey.title}” first: all of this survey is exploratory. ${rest}`,
		};
	const instead = insteadOf(planned);
	return {
		...head,
		verdict: chosen.afterFirstResponse || instead ? "against" : "not-found",
		text: `${choiceWords(chosen)} ${instead}${rest}`,
	};
}

/** Empty unless the plan names another scale. */
function insteadOf(planned: PlannedMeasure | null): string {
	if (planned?.standing !== "other-chosen") return "";
	return `The plan names “${planned.scale?.title}” of “${planned.measure}” instead. `;
}

/** `“Trust” is read first: changed by Ada on 3 November 2026 after 40 responses had come in, because …` */
export function choiceWords(chosen: PrimaryMeasure): string {
	const day = new Date(chosen.chosenAt).toLocaleDateString("en-GB", {
		dateStyle: "long",
	});
	const when = chosen.afterFirstResponse
		? `after ${chosen.responses === null ? "the first responses" : counted(chosen.responses, "response", "responses")} had come in`
		: "before any response came in";
	const why =
		chosen.reason === null
			? ""
			: `, because: “${chosen.reason.replace(/\.$/, "")}”`;
	return `“${chosen.title}” is read first: ${chosen.chosenBy} chose it on ${day}, ${when}${why}.`;
}
