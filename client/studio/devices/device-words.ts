import type { Device } from "../../../server/devices/device.schemas.ts";
import { atMinute, counted } from "../words.ts";

export const standingNames: Record<Device["standing"], string> = {
	waiting: "Waiting to be enrolled",
	live: "In use",
	locked: "Locked",
	revoked: "Revoked",
};

/** What somebody should do about a tablet, the most pressing first. */
export function alertWords(device: Device): string[] {
	const { waiting, oldestWaiting, lastSeen } = device;
	const words: Record<Device["alerts"][number], string> = {
		"waiting-long": `${counted(waiting, "response")} on ${device.name} ${waiting === 1 ? "has" : "have"} waited to be sent since ${oldestWaiting ? atMinute(oldestWaiting) : "over a day ago"}. Take the tablet to where there is a network and open Waymark on it. Do not clear its browser's data.`,
		locked: `${device.name} is locked after five wrong PINs. Unlock it, or set another PIN.`,
		"not-seen": `${device.name} was last seen ${lastSeen ? atMinute(lastSeen) : "never"} and still holds ${counted(waiting, "response")}. Find it and connect it before you revoke it.`,
	};
	return device.alerts.map((alert) => words[alert]);
}

/** `14 taken, 14 received` on the newest day, or null before the first. */
export function lastDay({ days }: Device): string | null {
	const [newest] = days;
	return newest ? `${newest.taken} taken, ${newest.received} received` : null;
}
