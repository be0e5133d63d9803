import type { App } from "../app-type.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { Problem } from "../problems.ts";
import { withProject } from "../row-security.ts";
import type { DeviceCaller } from "./device-caller.ts";
import {
	countWrongPins,
	listDevices,
	updateDevice,
} from "./devices.queries.ts";
import { tablet } from "./enrol-device.ts";
import { isPin } from "./pin.ts";

/** Wrong PINs in a row, after which only the studio lets staff in again. */
export const mostWrongPins = 5;

/** Throws wrong-pin, with the tries that are left; device-locked. A right one begins the count anew. */
export async function checkPin(
	{ db }: Pick<App, "db">,
	device: DeviceCaller,
	pin: string,
	address: string,
): Promise<void> {
	const left = await withProject(db, device.projectId, async (trx) => {
		const [row] = await listDevices(trx, device.projectId, device.id);
		if (!row || row.locked_at) return 0;
		// Counted first, so that of many tried at once no more than five are looked at.
		const wrong = await countWrongPins(trx, device, 1, mostWrongPins);
		if (wrong > mostWrongPins) return 0;
		if (await isPin(row.pin_hash, pin)) {
			await updateDevice(
				trx,
				{ projectId: device.projectId, id: device.id },
				{ wrong_pins: 0, locked_at: null },
			);
			return null;
		}
		if (wrong === mostWrongPins)
			await recordAudit(trx, {
				chain: device.projectId,
				actor: tablet(address),
				action: "device.lock",
				subject: { kind: "device", id: device.id },
			});
		return mostWrongPins - wrong;
	});
	if (left === null) return;
	throw left > 0 ? wrongPin(left) : deviceLocked();
}

function wrongPin(left: number): Problem {
	return new Problem(
		"wrong-pin",
		left === 1
			? "The PIN is not right. One more try is left before the tablet locks."
			: `The PIN is not right. ${left} tries are left before the tablet locks.`,
	);
}

export function deviceLocked(): Problem {
	return new Problem(
		"device-locked",
		"There were five wrong PINs. Somebody who runs the project has to unlock the tablet on the project's page of tablets. Answers that it holds are safe and are still sent.",
	);
}
