import { expect, it } from "vitest";
import { openOutbox } from "../../../client/respond/sending/outbox.ts";
import type { Parcel } from "../../../client/respond/sending/parcel.ts";
import { reportOf } from "../../../client/respond/sending/report.ts";

function parcel(id: string, takenAt: number): Parcel {
	return {
		id,
		path: `/api/v1/device/responses/${id}`,
		about: { organisation: "Trust", survey: "Survey", wave: "Wave" },
		takenOn: "2026-11-21",
		takenAt,
		sealed: "canary-4711",
		submission: null,
	};
}

it("tells how many wait and since when, and nothing of what they hold", async () => {
	// There is no IndexedDB here: everything is in memory.
	const outbox = await openOutbox();
	expect(await reportOf(outbox)).toEqual({
		waiting: 0,
		oldestWaiting: null,
		taken: [],
	});
	for (const [id, takenAt] of [
		["new", 3_000],
		["old", 1_000],
		["middle", 2_000],
	] as const)
		expect(await outbox.put(parcel(id, takenAt))).toBe(false);
	expect((await outbox.all()).map(({ id }) => id)).toEqual([
		"old",
		"middle",
		"new",
	]);
	const report = await reportOf(outbox);
	expect(report).toEqual({
		waiting: 3,
		oldestWaiting: "1970-01-01T00:00:01.000Z",
		taken: [],
	});
	await outbox.remove("old");
	expect((await reportOf(outbox)).oldestWaiting).toBe(
		"1970-01-01T00:00:02.000Z",
	);
});
