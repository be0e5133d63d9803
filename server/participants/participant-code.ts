import { randomInt } from "node:crypto";

/** No vowels, so that no words appear, and nothing that looks or sounds like something else. */
const letters = "CDFGHJKMNPQRTVWXY34679";

/** A pseudonym that can be read out and copied by hand, such as `KX7-M4R`: one of 113 million. */
export function newParticipantCode(): string {
	return `${threeLetters()}-${threeLetters()}`;
}

function threeLetters(): string {
	return Array.from(
		{ length: 3 },
		() => letters[randomInt(letters.length)],
	).join("");
}
