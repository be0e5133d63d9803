import type { PlanContent } from "./plan.ts";

/** The first free id for a line: `a3` after a1 and a2. */
export function nextLineId(letter: string, lines: readonly { id: string }[]) {
	const numbers = lines.map(({ id }) => Number(id.slice(1)));
	return `${letter}${Math.max(0, ...numbers) + 1}`;
}

/** The plan without an aim or a mechanism, which nothing refers to any more either. */
export function withoutLine(plan: PlanContent, id: string): PlanContent {
	const others = (ids: readonly string[]) => ids.filter((each) => each !== id);
	return {
		...plan,
		aims: plan.aims.filter((aim) => aim.id !== id),
		mechanisms: plan.mechanisms
			.filter((mechanism) => mechanism.id !== id)
			.map((mechanism) => ({ ...mechanism, aims: others(mechanism.aims) })),
		measures: plan.measures.map((measure) => ({
			...measure,
			aims: others(measure.aims),
			mechanisms: others(measure.mechanisms),
		})),
	};
}
