import Type from "typebox";
import {
	guessLimiter,
	recordWrongGuess,
	refuseWhenFull,
} from "../accounts/guess-limits.ts";
import type { App } from "../app-type.ts";
import { recordAudit } from "../audit/record-audit.ts";
import {
	Collection,
	Receipt,
	SubmissionParams,
} from "../collect/collect.schemas.ts";
import { openCollection } from "../collect/open-collection.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { notFound, Problem } from "../problems.ts";
import { withProject } from "../row-security.ts";
import { Sealed } from "../sealing/sealing.schemas.ts";
import { VersionQuery } from "../variants/variants.schemas.ts";
import { checkPin } from "./check-pin.ts";
import { describeHome } from "./describe-home.ts";
import {
	DeviceHome,
	DeviceLinkParams,
	DeviceReceived,
	DeviceReport,
	EnrolmentCode,
	HandOverList,
	ParticipantSearch,
	PhoneLink,
	PhoneWish,
	TypedPin,
} from "./device.schemas.ts";
import { anyDevice, liveDevice, requireAsked } from "./device-caller.ts";
import { deviceCookie } from "./device-secrets.ts";
import { findForHandOver } from "./devices.queries.ts";
import { enrolDevice, tablet } from "./enrol-device.ts";
import { leaveProject } from "./leave-project.ts";
import { makePhoneLink } from "./make-phone-link.ts";
import { takeReport } from "./note-report.ts";
import { receiveSealed } from "./receive-sealed.ts";

const tags = ["tablets"];
/** Of 256 kB once it is opened: base 64 makes a third more of what is sealed. */
const mostBytesSealed = 350 * 1024;

/** For enrolled tablets: fetch what is asked, deliver what was answered, and nothing else. */
export async function deviceApiRoutes(app: App): Promise<void> {
	const { ways } = app.collecting;
	const addresses = guessLimiter(100);

	app.post(
		"/device/enrol",
		{
			schema: {
				tags,
				summary: "Become the tablet that a code is for; sets its cookie",
				body: EnrolmentCode,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const buckets = [{ limiter: addresses, key: request.ip }];
			await refuseWhenFull(buckets);
			const credential = await enrolDevice(
				app.db,
				request.body.code,
				request.ip,
			).catch(async (error: unknown) => {
				if (error instanceof Problem) await recordWrongGuess(buckets);
				throw error;
			});
			deviceCookie.set(reply, credential);
			return reply.code(204).send(null);
		},
	);

	app.get(
		"/device",
		{
			schema: {
				tags,
				summary: "What this tablet is, what it asks, and what it keeps",
				response: { 200: DeviceHome },
			},
		},
		async (request, reply) => {
			const device = await liveDevice(request);
			// Kept for as long again, so that a tablet in use is never forgotten.
			deviceCookie.set(reply, deviceCookie.read(request) ?? "");
			return await describeHome(app, ways, device);
		},
	);

	app.delete(
		"/device",
		{
			schema: {
				tags,
				summary: "Stop being a tablet: ends its credential, forgets its cookie",
				description:
					"For a browser that has delivered all that it took: afterwards it can deliver nothing.",
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await leaveProject(app.db, await anyDevice(request), request.ip);
			deviceCookie.clear(reply);
			return reply.code(204).send(null);
		},
	);

	app.get(
		"/device/surveys/:link",
		{
			schema: {
				tags,
				summary: "What one of its surveys asks",
				params: DeviceLinkParams,
				querystring: VersionQuery,
				response: { 200: Collection },
			},
		},
		async (request) => {
			const { projectId } = await liveDevice(request);
			const { link: linkId } = await requireAsked(request);
			const door = { projectId, linkId, participantId: null };
			return await openCollection(app, ways, door, request.query.version);
		},
	);

	app.get(
		"/device/surveys/:link/participants",
		{
			schema: {
				tags,
				summary: "Participants at the tablet's site, to hand it over to one",
				params: DeviceLinkParams,
				querystring: ParticipantSearch,
				response: { 200: HandOverList },
			},
		},
		async (request) => {
			const { projectId, id } = await liveDevice(request);
			const asked = await requireAsked(request);
			if (asked.linkage !== "participant") throw notFound();
			return await withProject(app.db, projectId, async (trx) => {
				const participants = await findForHandOver(
					trx,
					asked,
					projectId,
					request.query.find ?? "",
				);
				await recordAudit(trx, {
					chain: projectId,
					actor: tablet(request.ip),
					action: "device.participants",
					subject: { kind: "device", id },
					details: { participants: participants.length },
				});
				return { participants };
			});
		},
	);

	app.post(
		"/device/surveys/:link/phone",
		{
			schema: {
				tags,
				summary: "A way to go on with on the respondent's own phone, for a day",
				params: DeviceLinkParams,
				body: PhoneWish,
				response: { 201: PhoneLink },
			},
		},
		async (request, reply) => {
			const device = await liveDevice(request);
			const asked = await requireAsked(request);
			const { token, expires } = await withProject(
				app.db,
				device.projectId,
				async (trx) => {
					const made = await makePhoneLink(
						trx,
						device,
						asked,
						request.body.participant,
					);
					await recordAudit(trx, {
						chain: device.projectId,
						actor: tablet(request.ip),
						action: "link.create",
						subject: { kind: "link", id: made.id },
						details: { kind: "phone", wave: asked.key },
					});
					return made;
				},
			);
			const origin = app.config.publicUrl ?? ownOrigin(request);
			reply.code(201);
			return { url: `${origin}/r/${token}`, expires: expires.toISOString() };
		},
	);

	app.put(
		"/device/responses/:id",
		{
			bodyLimit: mostBytesSealed,
			schema: {
				tags,
				summary: "Deliver a response; delivering it again changes nothing",
				description:
					"The body is sealed on the tablet (JWE in compact form, RSA-OAEP-256 and A256GCM) to the key in `sealTo`; sealed is `{id, link, participant?, submission}`. A revoked tablet still delivers what it took, and that is flagged.",
				params: Type.Pick(SubmissionParams, ["id"]),
				body: Sealed,
				response: { 200: Receipt, 201: Receipt },
			},
		},
		async (request, reply) => {
			const { id } = request.params;
			const device = await anyDevice(request);
			const { done, withdrawalCode } = await receiveSealed(
				app,
				device,
				id,
				request.body.sealed,
			);
			return reply
				.code(done === "stored" ? 201 : 200)
				.send({ id, ...(withdrawalCode && { withdrawalCode }) });
		},
	);

	app.post(
		"/device/pin",
		{
			schema: {
				tags,
				summary: "Whether this is the PIN of the tablet's staff page",
				body: TypedPin,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const device = await liveDevice(request);
			await checkPin(app, device, request.body.pin, request.ip);
			return reply.code(204).send(null);
		},
	);

	app.post(
		"/device/report",
		{
			schema: {
				tags,
				summary: "Tell how many responses wait on the tablet",
				body: DeviceReport,
				response: { 200: DeviceReceived },
			},
		},
		async (request) =>
			takeReport(app.db, await anyDevice(request), request.body, request.ip),
	);
}
