import type { ProfileScale } from "#instruments/feedback/profile.ts";
import type { Words } from "../words.ts";

/** Where a score lies, in a sentence. */
export function placeInWords(scale: ProfileScale, { say }: Words): string {
	const { value, third, min, max } = scale;
	if (value === null || third === null) return say("ownNoScore");
	const where = { lower: "ownLower", middle: "ownMiddle", upper: "ownUpper" };
	const place = say(where[third] as "ownLower" | "ownMiddle" | "ownUpper");
	return say("ownPlace", { value, min, max, place });
}
