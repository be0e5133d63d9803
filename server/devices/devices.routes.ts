import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { describeDevices } from "./describe-devices.ts";
import {
	DeviceChange,
	DeviceList,
	DeviceParams,
	Enrolment,
	NewDevice,
} from "./device.schemas.ts";
import {
	type Code,
	changeDevice,
	createDevice,
	renewCode,
	revokeDevice,
} from "./save-device.ts";

const tags = ["devices"];

/** For the team: its tablets. */
export async function devicesRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/devices",
		{
			schema: {
				tags,
				summary: "The project's tablets, those that want looking after first",
				params: ProjectParams,
				response: { 200: DeviceList },
			},
		},
		(request) =>
			inProject(request, "see devices", async (trx, project) => ({
				devices: await describeDevices(trx, project.id, new Date()),
			})),
	);

	app.post(
		"/projects/:project/devices",
		{
			schema: {
				tags,
				summary: "Add a tablet; the code that enrols it is shown this once",
				params: ProjectParams,
				body: NewDevice,
				response: { 201: Enrolment },
			},
		},
		async (request, reply) => {
			const made = await inProject(
				request,
				"change devices",
				async (trx, project) => {
					const code = await createDevice(trx, project, request.body);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "device.create",
						subject: { kind: "device", id: code.id },
						details: { surveys: request.body.surveys.length },
					});
					return code;
				},
			);
			reply.code(201);
			return enrolment(made, app.config.publicUrl ?? ownOrigin(request));
		},
	);

	app.post(
		"/projects/:project/devices/:device/enrolment",
		{
			schema: {
				tags,
				summary: "Another code to enrol a tablet with",
				description:
					"What the tablet has now works until the code is used: then the old one is told nothing more, and what it still holds is taken and flagged.",
				params: DeviceParams,
				response: { 201: Enrolment },
			},
		},
		async (request, reply) => {
			const { device: id } = request.params;
			const made = await inProject(
				request,
				"change devices",
				async (trx, project) => {
					const code = await renewCode(trx, project, id);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "device.code",
						subject: { kind: "device", id },
					});
					return code;
				},
			);
			reply.code(201);
			return enrolment(made, app.config.publicUrl ?? ownOrigin(request));
		},
	);

	app.put(
		"/projects/:project/devices/:device",
		{
			schema: {
				tags,
				summary: "Change a tablet's name, site, surveys or PIN, or unlock it",
				params: DeviceParams,
				body: DeviceChange,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { device: id } = request.params;
			await inProject(request, "change devices", async (trx, project) => {
				await changeDevice(trx, project.id, id, request.body);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "device.change",
					subject: { kind: "device", id },
					details: { changed: Object.keys(request.body) },
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.delete(
		"/projects/:project/devices/:device",
		{
			schema: {
				tags,
				summary: "Revoke a tablet: it is told nothing more, at once",
				description:
					"Responses that it took and has not sent are still taken when they come, and flagged.",
				params: DeviceParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { device: id } = request.params;
			await inProject(request, "change devices", async (trx, project) => {
				await revokeDevice(trx, project.id, id);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "device.revoke",
					subject: { kind: "device", id },
				});
			});
			return reply.code(204).send(null);
		},
	);
}

/** The code stays behind the `#`, which no server and no log sees. */
function enrolment({ id, code, expires }: Code, origin: string): Enrolment {
	return {
		id,
		code,
		url: `${origin}/tablet#enrol=${code}`,
		expires: expires.toISOString(),
	};
}
