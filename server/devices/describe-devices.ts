import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Device } from "./device.schemas.ts";
import {
	type AskedRow,
	countDays,
	type DeviceRow,
	listAsked,
	listDevices,
} from "./devices.queries.ts";

const hour = 60 * 60 * 1000;
/** A response that waits longer than this wants somebody to look after the tablet. */
const longWait = 24 * hour;
/** A tablet that still holds responses and has said nothing for so long may be lost. */
const longSilence = 7 * 24 * hour;
const daysShown = 14;

/** The project's tablets, or one of them, those that want looking after first. */
export async function describeDevices(
	trx: Transaction<Database>,
	projectId: string,
	at: Date,
	id?: string,
): Promise<Device[]> {
	const since = new Date(at.getTime() - daysShown * 24 * hour);
	const rows = await listDevices(trx, projectId, id);
	const asked = await listAsked(trx, projectId, id);
	const days = await countDays(
		trx,
		projectId,
		since.toISOString().slice(0, 10),
	);
	return rows
		.map((row) => ({
			...describe(row, at),
			surveys: asked.filter(({ deviceId }) => deviceId === row.id).map(named),
			days: days
				.filter(({ device }) => device === row.id)
				.slice(0, daysShown)
				.map(({ day, taken, received }) => ({ day, taken, received })),
		}))
		.sort((a, b) => b.alerts.length - a.alerts.length);
}

function describe(row: DeviceRow, at: Date): Omit<Device, "surveys" | "days"> {
	return {
		id: row.id,
		name: row.name,
		site:
			row.site_id === null
				? null
				: { id: row.site_id, name: row.siteName ?? "" },
		standing: standingOf(row),
		lastSeen: row.last_seen_at?.toISOString() ?? null,
		version: row.version,
		waiting: row.waiting,
		oldestWaiting: row.oldest_waiting_at?.toISOString() ?? null,
		persistent: row.persistent,
		alerts: alertsOf(row, at),
		createdAt: row.created_at.toISOString(),
	};
}

function standingOf(row: DeviceRow): Device["standing"] {
	if (row.revoked_at) return "revoked";
	if (row.locked_at) return "locked";
	return row.enrolled ? "live" : "waiting";
}

function alertsOf(row: DeviceRow, at: Date): Device["alerts"] {
	const alerts: Device["alerts"] = [];
	if (isBefore(row.oldest_waiting_at, at, longWait))
		alerts.push("waiting-long");
	if (row.locked_at && !row.revoked_at) alerts.push("locked");
	if (row.waiting > 0 && isBefore(row.last_seen_at, at, longSilence))
		alerts.push("not-seen");
	return alerts;
}

function isBefore(time: Date | null, at: Date, by: number): boolean {
	return time !== null && at.getTime() - time.getTime() > by;
}

function named({ survey, title, key, waveTitle }: AskedRow) {
	return { survey, title, wave: key, waveTitle };
}
