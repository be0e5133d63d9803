import type { Kysely } from "kysely";
import { recordAudit } from "../audit/record-audit.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { mostWrongPins } from "./check-pin.ts";
import type { DeviceReport } from "./device.schemas.ts";
import type { DeviceCaller } from "./device-caller.ts";
import {
	countDays,
	countWrongPins,
	listDevices,
	noteReport,
	noteTaken,
} from "./devices.queries.ts";
import { tablet } from "./enrol-device.ts";

/** Writes down what a tablet tells of itself, and tells it how many of its responses arrived, by day. */
export async function takeReport(
	db: Kysely<Database>,
	device: DeviceCaller,
	report: DeviceReport,
	address: string,
) {
	const { projectId, id } = device;
	const { version, waiting, oldestWaiting, persistent } = report;
	const since = report.taken.map(({ day }) => day).sort()[0] ?? "9999-12-31";
	return await withProject(db, projectId, async (trx) => {
		await noteReport(trx, device, {
			version,
			waiting,
			oldest_waiting_at:
				oldestWaiting === null ? null : new Date(oldestWaiting),
			persistent,
		});
		await noteTaken(trx, projectId, id, lastOfEachDay(report.taken));
		const [before] = await listDevices(trx, projectId, id);
		if (report.failedPins > 0)
			await countWrongPins(trx, device, report.failedPins, mostWrongPins);
		const days = await countDays(trx, projectId, since);
		const [row] = await listDevices(trx, projectId, id);
		if (before?.locked_at === null && row?.locked_at != null)
			await recordAudit(trx, {
				chain: projectId,
				actor: tablet(address),
				action: "device.lock",
				subject: { kind: "device", id },
			});
		return {
			received: days
				.filter(({ device: of, received }) => of === id && received > 0)
				.map(({ day, received }) => ({ day, count: received })),
			locked: row?.locked_at != null,
		};
	});
}

/** One statement cannot write a day twice. */
function lastOfEachDay(taken: DeviceReport["taken"]): DeviceReport["taken"] {
	return [...new Map(taken.map((each) => [each.day, each])).values()];
}
