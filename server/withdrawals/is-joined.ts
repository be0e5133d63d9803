import type { WayIn } from "../collect/ways-in.ts";

/**
 * Whether what comes in this way is joined to anybody, by their participant or their own code. Only then
 * can it be found again: an open link to a survey by participant joins its answers to nobody. A tablet asks
 * who it is handed to.
 */
export function isJoined({ link, survey }: WayIn): boolean {
	const isHandedTo = survey.linkage === "participant" && link.deviceId !== null;
	return (
		survey.linkage === "own-code" || link.participantId !== null || isHandedTo
	);
}
