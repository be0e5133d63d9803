import type { FastifyRequest } from "fastify";
import { findProjectId } from "../collect/collect.queries.ts";
import { notFound } from "../problems.ts";
import { withProject } from "../row-security.ts";
import { deviceCookie, readSecret } from "./device-secrets.ts";
import { type AskedRow, findCredential, listAsked } from "./devices.queries.ts";

export interface DeviceCaller {
	projectId: string;
	/** Of the project. */
	locator: string;
	id: string;
	/** Whether it was not revoked, nor enrolled anew since: only then it is told anything. */
	isLive: boolean;
}

/** The tablet that calls, also one that may only deliver what it still holds. Throws not-found for none. */
export async function anyDevice(
	request: FastifyRequest,
): Promise<DeviceCaller> {
	const cookie = deviceCookie.read(request);
	const read = cookie === undefined ? null : readSecret(cookie, "credential");
	if (read === null) throw notFound();
	const { db } = request.server;
	const projectId = await findProjectId(db, read.locator);
	if (projectId === undefined) throw notFound();
	const found = await withProject(db, projectId, (trx) =>
		findCredential(trx, projectId, read.secretHash),
	);
	if (!found) throw notFound();
	return { projectId, locator: read.locator, ...found };
}

/** The tablet that calls. Throws not-found for one that is revoked, or was enrolled anew since. */
export async function liveDevice(
	request: FastifyRequest,
): Promise<DeviceCaller> {
	const device = await anyDevice(request);
	if (!device.isLive) throw notFound();
	return device;
}

/** The survey and wave that a link of the calling tablet asks. Throws not-found for any other link. */
export async function requireAsked(
	request: FastifyRequest<{ Params: { link: string } }>,
): Promise<AskedRow> {
	const { projectId, id } = await liveDevice(request);
	const { db } = request.server;
	const all = await withProject(db, projectId, (trx) =>
		listAsked(trx, projectId, id),
	);
	const { link } = request.params;
	const asked = all.find((each) => each.link === link.toLowerCase());
	if (!asked) throw notFound();
	return asked;
}
