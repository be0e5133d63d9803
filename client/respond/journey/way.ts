import type { Journey } from "./journey.ts";
import type { Step } from "./steps.ts";

/** Above this many questions the respondent checks the answers before sending them. */
const FEW_QUESTIONS = 5;

/** Every step from the first page after Start to the last before sending, given the answers so far. */
export function stepsOf(journey: Journey): Step[] {
	const { site, sites, survey } = journey.collection;
	const before: Step[] = [];
	if (site === null && sites.length > 1) before.push({ at: "site" });
	if (survey.linkage === "own-code") before.push({ at: "own-code" });
	const questions = journey.survey.visiblePages
		.flatMap((page) => page.questions)
		.map(({ name }): Step => ({ at: "question", item: name }));
	const hasCheck = journey.questions.length > FEW_QUESTIONS;
	return [
		...before,
		...questions,
		...(journey.asksWho ? [{ at: "who-answered" } as const] : []),
		...(hasCheck ? [{ at: "check" } as const] : []),
	];
}

/** The step after this one, or undefined when it is time to send. */
export function stepAfter(journey: Journey, step: Step): Step | undefined {
	if ("returnTo" in step && step.returnTo) return { at: step.returnTo };
	const steps = stepsOf(journey);
	return steps[steps.findIndex((each) => isSame(each, step)) + 1];
}

/** This step while it is one; else the last one before it, since answers changed what is asked. */
export function nearestStep(journey: Journey, step: Step): Step | undefined {
	const steps = stepsOf(journey);
	if (steps.some((each) => isSame(each, step))) return step;
	const order = journey.collection.definition.items.map(({ id }) => id);
	const place = (each: Step) => {
		if (each.at === "question") return order.indexOf(each.item);
		return each.at === "who-answered" ? order.length : -1;
	};
	return steps.filter((each) => place(each) <= place(step)).at(-1) ?? steps[0];
}

/** The steps to walk again to where the respondent left off: the one after the last answer. */
export function stepsDone(journey: Journey): Step[] {
	const steps = stepsOf(journey);
	const { answers } = journey;
	const answered = steps.map(
		(step) => step.at === "question" && Object.hasOwn(answers, step.item),
	);
	return steps.slice(0, answered.lastIndexOf(true) + 2);
}

function isSame(a: Step, b: Step): boolean {
	if (a.at === "question" && b.at === "question") return a.item === b.item;
	return a.at === b.at;
}
