import type {
	DeviceHome,
	HandOverList,
} from "../../server/devices/device.schemas.ts";
import type { HandOver } from "../respond/shared/tablet-store.ts";

/** What the server says of this tablet. */
export type Device = DeviceHome;
export type DeviceSurvey = DeviceHome["surveys"][number];
export type Participant = HandOverList["participants"][number];

/** Where this survey is answered on this tablet, in the language that it has for everybody. */
export function answerPath({ link, languages }: DeviceSurvey): string {
	return `/tablet/answer/${link}?lang=${languages[0] ?? "en"}`;
}

/** The list of whom this survey may be handed to. */
export function participantsPath(link: string): string {
	return `/api/v1/device/surveys/${link}/participants`;
}

/** Handing a survey over to somebody, or to nobody in particular. */
export function handOverOf(
	survey: DeviceSurvey,
	after: HandOver["after"],
	participant?: Participant,
): Omit<HandOver, "id"> {
	return {
		link: survey.link,
		path: answerPath(survey),
		// Whom it is for is asked by staff each time.
		after: survey.hasParticipants ? "staff" : after,
		...(participant && { participant: participant.id }),
	};
}
