import { aapor } from "#instruments/statistics/aapor.ts";
import type { ResponseRate } from "./flow.schemas.ts";
import type { InvitedCount } from "./joined.ts";

/**
 * Response rates of people invited by a link of their own. Complete is a response with a score on the scale
 * that is read first, partial one without; refused is who asked not to be asked again; the rest did not answer.
 */
export function responseRates({
	invited,
	complete,
	partial,
	refused,
}: InvitedCount): ResponseRate[] {
	const { rr1, rr2, ref1 } = aapor({
		complete,
		partial,
		refusal: refused,
		nonContact: invited - complete - partial - refused,
		other: 0,
		unknownHousehold: 0,
		unknownOther: 0,
		ineligible: 0,
	});
	return [
		{
			name: "RR1",
			share: rr1,
			meaning: `AAPOR: ${complete} answered so that the score that is read first could be made, of ${invited} invited`,
		},
		{
			name: "RR2",
			share: rr2,
			meaning: `AAPOR: ${complete + partial} answered at all, of ${invited} invited`,
		},
		{
			name: "REF1",
			share: ref1,
			meaning: `AAPOR: ${refused} asked not to be asked again, of ${invited} invited`,
		},
	];
}
