import type { Argument } from "../arguments.schemas.ts";
import type { ComparedSite } from "../change.schemas.ts";

const head = {
	kind: "no-comparison",
	title: "Something else happened meanwhile",
} as const;

/** Whether anything tells the change from what would have come anyway. */
export function aboutComparison(compared: ComparedSite | null): Argument {
	if (compared === null)
		return {
			...head,
			verdict: "unknown",
			text: "There is no comparison group: season, staffing or news may have changed the answers just as well. If one site went on as before, name it as the comparison.",
		};
	const { ciLow, ciHigh } = compared;
	const canBeTold = ciLow !== null && ciHigh !== null;
	const isClear = canBeTold && (ciLow > 0 || ciHigh < 0);
	return {
		...head,
		verdict: isClear ? "not-found" : canBeTold ? "against" : "unknown",
		text: `${compared.sentence} ${compared.assumption}`,
	};
}
