import { isSame, type KnownScale, type ReadFirst } from "./gap.ts";
import type { Measure, PlanContent } from "./plan.ts";

/** The measure that a plan names to be read first; undefined where it names none, or several. */
export function primaryIn({ measures }: PlanContent): Measure | undefined {
	const [primary, ...others] = measures.filter((measure) => measure.primary);
	return others.length === 0 ? primary : undefined;
}

/**
 * The scale that a plan names: by its id or, as a plan may that was written in words, by its title in any
 * language. Undefined for other words, and for a title that several scales have.
 */
export function scaleNamed(
	name: string,
	scales: readonly KnownScale[],
): KnownScale | undefined {
	const wanted = name.trim().toLowerCase();
	const titled = scales.filter(({ title }) =>
		Object.values(title).some((each) => each.trim().toLowerCase() === wanted),
	);
	return (
		scales.find(({ id }) => id === wanted) ??
		(titled.length === 1 ? titled[0] : undefined)
	);
}

/** Whether the summaries read first what the plan names, by the same version of the instrument. */
export function isReadFirst(
	{ instrument }: Measure,
	scale: KnownScale,
	readFirst: Pick<ReadFirst, "instrument" | "scale">,
): boolean {
	return (
		isSame(instrument, readFirst.instrument) && scale.id === readFirst.scale
	);
}
