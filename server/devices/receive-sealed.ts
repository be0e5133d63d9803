import Type from "typebox";
import { Value } from "typebox/value";
import type { App } from "../app-type.ts";
import { Submission } from "../collect/collect.schemas.ts";
import { refused } from "../collect/refusals.ts";
import { submitResponse } from "../collect/submit-response.ts";
import { findParticipant } from "../participants/participants.queries.ts";
import { type BodyFault, Problem } from "../problems.ts";
import { withProject } from "../row-security.ts";
import { openSealed } from "../sealing/open-sealed.ts";
import { withdrawalCode } from "../withdrawals/withdrawal-code.ts";
import { SealedByDevice } from "./device.schemas.ts";
import type { DeviceCaller } from "./device-caller.ts";
import { isLinkOf } from "./device-links.queries.ts";

/**
 * Opens, checks, scores and stores a response that a tablet took, also one that it took before it was revoked,
 * and then flags it. Throws as `submitResponse` and `openSealed`; response-erased where the participant was
 * erased since.
 */
export async function receiveSealed(
	app: Pick<App, "db" | "sealKeys" | "collecting">,
	device: DeviceCaller,
	id: string,
	sealed: string,
): Promise<{ done: "stored" | "repeated"; withdrawalCode?: string }> {
	const { link, participant, submission } = read(
		await openSealed(app, sealed),
		id,
	);
	const { projectId } = device;
	await withProject(app.db, projectId, async (trx) => {
		if (!(await isLinkOf(trx, device, link)))
			throw faulty([
				{ path: "/sealed", message: "It is for a link of another tablet." },
			]);
		if (participant && !(await findParticipant(trx, projectId, participant)))
			throw refused("response-erased");
	});
	const door = { projectId, linkId: link, participantId: participant ?? null };
	const flag = device.isLive ? null : "device-revoked";
	const done = await submitResponse(app.collecting, door, id, submission, flag);
	// The survey may have been tightened since: what is joined to nobody is under another id, and no code leads there.
	const { survey } = await app.collecting.ways.find(door);
	const mayTakeBack =
		survey.linkage === "participant"
			? participant !== undefined
			: survey.linkage === "own-code";
	return {
		done,
		...(mayTakeBack && {
			withdrawalCode: withdrawalCode(app.collecting.key, device.locator, id),
		}),
	};
}

const Content = Type.Object({
	...SealedByDevice.properties,
	submission: Submission,
});

function read(content: unknown, id: string): Type.Static<typeof Content> {
	if (!Value.Check(Content, content)) {
		const errors = [...Value.Errors(Content, content)].map((error) => ({
			path: `/sealed${error.instancePath}`,
			message: error.message,
		}));
		throw faulty(errors);
	}
	if (content.id.toLowerCase() !== id.toLowerCase())
		throw faulty([
			{
				path: "/sealed",
				message: "It was sealed for another id: send it under its own.",
			},
		]);
	return content;
}

function faulty(errors: BodyFault[]): Problem {
	return new Problem(
		"invalid-body",
		"Nothing was saved. Correct what is listed under errors and send it again.",
		{ errors },
	);
}
