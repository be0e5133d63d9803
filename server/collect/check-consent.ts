import type { BodyFault } from "../problems.ts";
import type { Submission } from "./collect.schemas.ts";
import type { WayIn, WaysIn } from "./ways-in.ts";

/** Largest number of the database's `integer`. */
const MOST_VERSIONS = 2 ** 31 - 1;

/**
 * What is wrong with what a submission says of the information that was shown. Any version of the survey
 * will do: it says what this respondent read, which another may have followed since. Whether something
 * should have been shown where nothing is said, the statement that writes asks.
 */
export async function consentFaults(
	ways: WaysIn,
	way: WayIn,
	consent: Submission["consent"],
): Promise<BodyFault[]> {
	if (consent === undefined) return [];
	const { version, agreed } = consent;
	const isNumber = version > 0 && version <= MOST_VERSIONS;
	const shown = isNumber ? await ways.findInformation(way, version) : undefined;
	if (!shown) {
		const message =
			"The survey's information has no such version. Give the one that was shown, or leave consent out where nothing was.";
		return [{ path: "/consent/version", message }];
	}
	if (shown.ask === agreed) return [];
	const message = shown.ask
		? "The respondent has to agree to take part first. Send true once they did."
		: "This version does not ask anybody to agree: send false.";
	return [{ path: "/consent/agreed", message }];
}

/** For a submission that says nothing although the survey has something to read. */
export const consentMissing: BodyFault = {
	path: "/consent",
	message:
		'People read this survey\'s information before they answer. Say which version was shown and whether they agreed: {"agreed": true, "version": 1}.',
};
