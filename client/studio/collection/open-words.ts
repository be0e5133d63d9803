import type { Wave } from "../../../server/surveys/surveys.schemas.ts";
import { atMinute } from "../words.ts";

/** Whether a wave can be answered now, and until when. */
export function openWords(
	{ opens, closes }: Pick<Wave, "opens" | "closes">,
	now: Date,
): string {
	if (opens !== null && new Date(opens) > now)
		return `Opens ${atMinute(opens)}`;
	if (closes === null) return "Open";
	return new Date(closes) > now
		? `Open until ${atMinute(closes)}`
		: `Closed since ${atMinute(closes)}`;
}
