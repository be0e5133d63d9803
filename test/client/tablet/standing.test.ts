import { expect, it } from "vitest";
import type { Parcel } from "../../../client/respond/sending/parcel.ts";
import {
	ageInWords,
	alarmOf,
	dayOf,
	outboxStanding,
} from "../../../client/tablet/standing.ts";

const hour = 60 * 60_000;
const parcel = (takenAt: number, refusal?: Parcel["refusal"]): Parcel => ({
	id: String(takenAt),
	path: "/api/v1/device/responses/1",
	about: { organisation: "Trust", survey: "Survey", wave: "Wave" },
	takenOn: "2026-03-31",
	takenAt,
	sealed: "sealed",
	submission: null,
	...(refusal && { refusal }),
});

it("counts what waits and how old the oldest is", () => {
	expect(outboxStanding([], 5)).toEqual({ waiting: 0, refused: 0, age: null });
	const refusal = { status: 410, type: "/problems/link-revoked" };
	const parcels = [parcel(2_000), parcel(1_000, refusal)];
	expect(outboxStanding(parcels, 6_000)).toEqual({
		waiting: 2,
		refused: 1,
		age: 5_000,
	});
});

it("takes a clock that was set back for no age at all", () => {
	expect(outboxStanding([parcel(9_000)], 1_000).age).toBe(0);
});

it("warns from 24 hours, and more loudly from five days", () => {
	expect(alarmOf(null)).toBeNull();
	expect(alarmOf(24 * hour - 1)).toBeNull();
	expect(alarmOf(24 * hour)).toBe("tooLong");
	expect(alarmOf(5 * 24 * hour)).toBe("farTooLong");
});

it("says an age in the unit that people would use", () => {
	expect(ageInWords(0)).toBe("less than 2 minutes");
	expect(ageInWords(2 * 60_000)).toBe("2 minutes");
	expect(ageInWords(59 * 60_000)).toBe("59 minutes");
	expect(ageInWords(3 * hour)).toBe("3 hours");
	expect(ageInWords(72 * hour)).toBe("3 days");
});

it("counts days by the device's own calendar", () => {
	expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe("2026-03-05");
});
