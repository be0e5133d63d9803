import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { notFound } from "../problems.ts";
import { requireSite } from "../projects/require-site.ts";
import type { Database } from "../tables.ts";
import { askSurveys } from "./ask-surveys.ts";
import type { DeviceChange, NewDevice } from "./device.schemas.ts";
import { moveLinks } from "./device-links.queries.ts";
import { codeHours, newSecret } from "./device-secrets.ts";
import {
	endCredentials,
	insertDevice,
	listDevices,
	updateDevice,
} from "./devices.queries.ts";
import { hashPin } from "./pin.ts";

type Trx = Transaction<Database>;
interface Project {
	id: string;
	locator: string;
}

/** A code with which a tablet is enrolled, shown this once. */
export interface Code {
	id: string;
	code: string;
	expires: Date;
}

/** Throws invalid-body for a site or survey that the project does not have. */
export async function createDevice(
	trx: Trx,
	project: Project,
	wanted: NewDevice,
): Promise<Code> {
	const { site } = wanted;
	if (site !== undefined) await requireSite(trx, project.id, site);
	const { token, secretHash, expires } = newCode(project);
	const id = newId();
	await insertDevice(trx, {
		project_id: project.id,
		id,
		name: wanted.name.trim(),
		site_id: site ?? null,
		pin_hash: await hashPin(wanted.pin),
		code_hash: secretHash,
		code_expires_at: expires,
	});
	const device = { projectId: project.id, id, siteId: site ?? null };
	await askSurveys(trx, device, wanted.surveys);
	return { id, code: token, expires };
}

/** Another code, for a tablet that was wiped or never enrolled. Throws not-found. */
export async function renewCode(
	trx: Trx,
	project: Project,
	id: string,
): Promise<Code> {
	const { token, secretHash, expires } = newCode(project);
	const device = { projectId: project.id, id };
	const isThere = await updateDevice(trx, device, {
		code_hash: secretHash,
		code_expires_at: expires,
	});
	if (!isThere) throw notFound();
	return { id, code: token, expires };
}

/** Throws not-found, also for a revoked tablet; invalid-body. */
export async function changeDevice(
	trx: Trx,
	projectId: string,
	id: string,
	{ name, site, surveys, pin, unlock }: DeviceChange,
): Promise<void> {
	if (typeof site === "string") await requireSite(trx, projectId, site);
	const [before] = await listDevices(trx, projectId, id);
	const device = { projectId, id };
	const isThere = await updateDevice(trx, device, {
		...(name !== undefined && { name: name.trim() }),
		...(site !== undefined && { site_id: site }),
		...(pin !== undefined && { pin_hash: await hashPin(pin) }),
		...((unlock || pin !== undefined) && { wrong_pins: 0, locked_at: null }),
	});
	if (!before || !isThere) throw notFound();
	const siteId = site === undefined ? before.site_id : site;
	if (site !== undefined) await moveLinks(trx, device, siteId);
	if (surveys) await askSurveys(trx, { ...device, siteId }, surveys);
}

/** From now on the tablet is told nothing; what it still holds is taken and flagged. Throws not-found. */
export async function revokeDevice(
	trx: Trx,
	projectId: string,
	id: string,
): Promise<void> {
	const isThere = await updateDevice(
		trx,
		{ projectId, id },
		{ revoked_at: new Date(), code_hash: null, code_expires_at: null },
	);
	if (!isThere) throw notFound();
	await endCredentials(trx, projectId, id);
}

function newCode({ locator }: Project) {
	return {
		...newSecret(locator, "code"),
		expires: new Date(Date.now() + codeHours * 60 * 60 * 1000),
	};
}
