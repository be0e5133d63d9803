import type {
	DeviceReceived,
	DeviceReport,
} from "../../server/devices/device.schemas.ts";
import type { Outbox } from "../respond/sending/outbox.ts";
import { reportOf } from "../respond/sending/report.ts";
import { noteIfRoom, readFact } from "../respond/shared/tablet-store.ts";
import { call } from "./call.ts";

/** Tells the team how this tablet stands, in counts and times alone, and notes how much the server has. */
export async function sendReport(outbox: Outbox): Promise<void> {
	if ((await readFact("device")) === undefined) return;
	const untold = (await readFact("untoldPins")) ?? 0;
	const report: DeviceReport = {
		...(await reportOf(outbox)),
		version: (await readFact("version")) ?? "",
		persistent: await isPersistent(),
		failedPins: untold,
	};
	const answer = await call<DeviceReceived>("POST", "/report", report);
	if (answer.is !== "ok") return;
	await noteIfRoom("received", answer.body.received);
	const since = (await readFact("untoldPins")) ?? 0;
	await noteIfRoom("untoldPins", Math.max(0, since - untold));
}

/** Whether the browser promises to keep what the tablet stores. */
async function isPersistent(): Promise<boolean> {
	const storage: StorageManager | undefined = navigator.storage;
	return (await storage?.persisted?.()) ?? false;
}
