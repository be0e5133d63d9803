import { type BodyFault, Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { NewLink } from "./links.schemas.ts";

/** Throws `linkage-forbids` when the link would join answers that the survey promises to keep apart. */
export function refuseByLinkage(
	{ linkage }: SurveyRow,
	{ kind, participant }: NewLink,
): void {
	if (linkage === "none" && kind === "personal") {
		throw new Problem(
			"linkage-forbids",
			"Answers to this survey are linked to nobody, and a personal link would tell who gave them. Make an open link or a kiosk link.",
		);
	}
	if (linkage !== "participant" && participant !== undefined) {
		throw new Problem(
			"linkage-forbids",
			"Answers to this survey are linked to no participant. Leave the participant out.",
		);
	}
}

/** What is wrong with a link that its schema cannot see and that needs no look into the database. */
export function linkFaults(
	{ linkage, waves }: SurveyRow,
	{ wave, kind, participant, expires }: NewLink,
): BodyFault[] {
	const isPersonal = kind === "personal";
	return [
		faultWhen(
			!waves.some(({ key }) => key === wave),
			"/wave",
			waveMessage(waves),
		),
		faultWhen(
			isPersonal && linkage === "participant" && participant === undefined,
			"/participant",
			"Say whose link it is: answers to this survey are linked by participant.",
		),
		faultWhen(
			!isPersonal && participant !== undefined,
			"/participant",
			"Only a personal link belongs to one participant: leave the participant out, or make a personal link.",
		),
		faultWhen(
			expires !== undefined && Date.parse(expires) <= Date.now(),
			"/expires",
			"This time has passed: choose a later one, or leave it out.",
		),
	].flat();
}

function waveMessage(waves: SurveyRow["waves"]): string {
	const keys = waves.map(({ key }) => key).join(", ");
	return `The survey has no such wave: it has ${keys}.`;
}

function faultWhen(
	isFault: boolean,
	path: string,
	message: string,
): BodyFault[] {
	return isFault ? [{ path, message }] : [];
}
