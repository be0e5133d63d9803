import type { Instrument, Norm, Scale } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** What others found belongs to the unchanged instrument, to one of its scales, and lies within its range. */
export function normFaults({
	norms = [],
	status,
	scales,
}: Instrument): Fault[] {
	if (norms.length > 0 && status !== "validated") return [NOT_VALIDATED];
	return norms.flatMap((norm, i) => {
		const at = pointer("norms", i);
		const scale = scales.find(({ id }) => id === norm.scale);
		if (scale === undefined) return [unknownScale(at)];
		return isWithin(norm, scale) ? [] : [outside(at, scale)];
	});
}

function isWithin({ mean }: Norm, { range }: Scale): boolean {
	return mean >= range.min && mean <= range.max;
}

const NOT_VALIDATED: Fault = {
	path: pointer("norms"),
	code: "norms-of-another",
	message:
		"What others found holds of a validated instrument that nobody has changed. Take the norms out.",
};

function unknownScale(at: string): Fault {
	return {
		path: at + pointer("scale"),
		code: "norm-of-unknown-scale",
		message: "There is no scale of this name. Check its spelling.",
	};
}

function outside(at: string, { range }: Scale): Fault {
	return {
		path: at + pointer("mean"),
		code: "norm-outside-range",
		message: `The scale runs from ${range.min} to ${range.max}. Check the figure, or whether it was scored by another rule.`,
	};
}
