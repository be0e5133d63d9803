import type { Parcel } from "../respond/sending/parcel.ts";
import { say } from "./words.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What staff are told of the outbox. */
export interface OutboxStanding {
	waiting: number;
	/** Among them, how many the server refused for good. */
	refused: number;
	/** Of the oldest, in milliseconds; null where none waits. */
	age: number | null;
}

/** @param now milliseconds since 1970; a clock that was set back makes nothing older or younger than now */
export function outboxStanding(
	parcels: readonly Parcel[],
	now: number,
): OutboxStanding {
	const oldest = Math.min(...parcels.map(({ takenAt }) => takenAt));
	return {
		waiting: parcels.length,
		refused: parcels.filter(({ refusal }) => refusal).length,
		age: parcels.length === 0 ? null : Math.max(0, now - oldest),
	};
}

/** `tooLong` from 24 hours, `farTooLong` from five days. */
export function alarmOf(age: number | null): "tooLong" | "farTooLong" | null {
	if (age === null || age < DAY_MS) return null;
	return age < 5 * DAY_MS ? "tooLong" : "farTooLong";
}

export function ageInWords(age: number): string {
	if (age < 2 * MINUTE_MS) return say("ageShort");
	if (age < 2 * HOUR_MS)
		return say("ageMinutes", { count: Math.floor(age / MINUTE_MS) });
	if (age < 2 * DAY_MS)
		return say("ageHours", { count: Math.floor(age / HOUR_MS) });
	return say("ageDays", { count: Math.floor(age / DAY_MS) });
}

/** This day as the outbox counts it: YYYY-MM-DD by the device's clock. */
export function dayOf(now: Date): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
