import {
	noteFact,
	noteIfRoom,
	readFact,
} from "../respond/shared/tablet-store.ts";
import { call } from "./call.ts";
import type { Device } from "./device.ts";
import { say } from "./words.ts";

/** Wrong tries in a row after which the tablet locks, here and on the server. */
export const MOST_TRIES = 5;

export type PinVerdict =
	| { is: "right" }
	/** What to tell the person. */
	| { is: "wrong"; said: string }
	| { is: "locked" }
	| { is: "revoked" };

/**
 * Checks a PIN: by the server where it can be reached, by the stored hash where not. Wrong tries are counted
 * on the device, so that a tablet without a network cannot be tried more often, nor one whose app was closed
 * in between; the server learns of them with the next report.
 */
export async function checkPin(
	pin: string,
	device: Pick<Device, "pin">,
): Promise<PinVerdict> {
	const answer = await call<void>("POST", "/pin", { pin });
	if (answer.is === "ok") return await right();
	if (answer.is === "unreachable") return await checkHere(pin, device);
	if (answer.type === "wrong-pin" || answer.type === "invalid-body") {
		return { is: "wrong", said: answer.detail };
	}
	if (answer.type !== "device-locked") return { is: "revoked" };
	await noteIfRoom("failedPins", MOST_TRIES);
	return { is: "locked" };
}

async function checkHere(
	pin: string,
	device: Pick<Device, "pin">,
): Promise<PinVerdict> {
	const failed = (await readFact("failedPins")) ?? 0;
	if (failed >= MOST_TRIES) return { is: "locked" };
	// Counted before the answer is known: closing the app in between must not give a try back.
	const isCounted = await noteFact("failedPins", failed + 1).then(
		() => true,
		() => false,
	);
	if (!isCounted) return { is: "wrong", said: say("noRoomNow") };
	if (await fits(pin, device.pin)) return await right();
	const untold = (await readFact("untoldPins")) ?? 0;
	await noteIfRoom("untoldPins", untold + 1);
	const left = MOST_TRIES - failed - 1;
	return left > 0
		? { is: "wrong", said: say("pinWrong", { left }) }
		: { is: "locked" };
}

async function right(): Promise<PinVerdict> {
	await noteIfRoom("failedPins", 0);
	await noteIfRoom("untoldPins", 0);
	return { is: "right" };
}

/** Whether this PIN has the hash. Takes about a second: that is what argon2id is for. */
export async function fits(
	pin: string,
	{ salt, hash, t, m, p }: Device["pin"],
): Promise<boolean> {
	const { argon2idAsync } = await import("@noble/hashes/argon2.js");
	const wanted = fromBase64(hash);
	const dkLen = wanted.length;
	const found = await argon2idAsync(pin, fromBase64(salt), { t, m, p, dkLen });
	return found.every((byte, place) => byte === wanted[place]);
}

function fromBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
