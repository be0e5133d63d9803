import type { App } from "../app-type.ts";
import type { WaysIn } from "../collect/ways-in.ts";
import { notFound } from "../problems.ts";
import { withProject } from "../row-security.ts";
import type { DeviceHome } from "./device.schemas.ts";
import type { DeviceCaller } from "./device-caller.ts";
import {
	type AskedRow,
	findHouse,
	listAsked,
	listDevices,
} from "./devices.queries.ts";
import { pinParts } from "./pin.ts";
import { precacheOf } from "./precache.ts";

/** What a tablet needs to know. Throws not-found where it is gone. */
export async function describeHome(
	app: Pick<App, "db" | "sealKeys">,
	ways: WaysIn,
	{ projectId, id }: DeviceCaller,
): Promise<DeviceHome> {
	const { device, house, asked } = await withProject(
		app.db,
		projectId,
		async (trx) => ({
			device: (await listDevices(trx, projectId, id))[0],
			house: await findHouse(trx, projectId),
			asked: await listAsked(trx, projectId, id),
		}),
	);
	if (!device || !house) throw notFound();
	return {
		device: {
			id,
			name: device.name,
			site: device.siteName,
			locked: device.locked_at !== null,
		},
		...house,
		sealTo: await app.sealKeys.newest(),
		pin: pinParts(device.pin_hash),
		surveys: asked.map(describe),
		...(await precacheOf(app, ways, projectId, asked)),
	};
}

function describe(row: AskedRow): DeviceHome["surveys"][number] {
	return {
		link: row.link,
		survey: row.survey,
		wave: { key: row.key, title: row.waveTitle },
		title: row.title,
		linkage: row.linkage,
		languages: row.languages,
		open: row.open,
		hasParticipants: row.linkage === "participant",
	};
}
