import type { KeyObject } from "node:crypto";
import { normaliseOwnCode } from "#instruments/own-code.ts";
import { score } from "#instruments/score.ts";
import { type BodyFault, Problem } from "../problems.ts";
import { canonicalJson } from "./canonical-json.ts";
import { checkSubmission } from "./check-submission.ts";
import type { Submission } from "./collect.schemas.ts";
import { bodyHash, ownCodeHash } from "./keyed-hashes.ts";
import { refused } from "./refusals.ts";
import type { ResponseQueues } from "./response-queues.ts";
import type { WayIn, WaysIn } from "./ways-in.ts";
import type { NewResponse } from "./write-responses.ts";

export interface Collecting {
	/** Of what is hashed. */
	key: KeyObject;
	ways: WaysIn;
	queues: ResponseQueues;
}

/**
 * Checks, scores and stores a response; settles once it is committed. Sending the same again changes
 * nothing and is answered "repeated", also when the link has been used up or closed since.
 *
 * @param id made on the device
 * @throws Problem not-found, invalid-body, invalid-answers, linkage-forbids, different-answers,
 * link-revoked, link-expired, link-used, wave-not-open, too-busy
 */
export async function submitResponse(
	{ key, ways, queues }: Collecting,
	token: string,
	id: string,
	submission: Submission,
): Promise<"stored" | "repeated"> {
	const way = await ways.find(token);
	refuseTellingId(way, id);
	const faults = [
		...checkSubmission(way, submission),
		...(await checkSiteExists(ways, way, submission.site)),
	];
	if (faults.length > 0) throw faulty(faults);
	const outcome = await queues.add(
		way.link.projectId,
		newResponse(key, way, id, submission),
	);
	if (outcome === "stored" || outcome === "repeated") return outcome;
	throw refused(outcome);
}

/** Version 7 starts with the time at which it was made, and version 1 with that and the device. */
function refuseTellingId({ survey }: WayIn, id: string): void {
	if (survey.linkage !== "none" || id[14] === "4") return;
	throw new Problem(
		"linkage-forbids",
		"Responses to this survey are not linked to anyone, so an id may not tell when it was made: make the id with UUID v4.",
	);
}

async function checkSiteExists(
	ways: WaysIn,
	{ link }: WayIn,
	site: string | undefined,
): Promise<BodyFault[]> {
	if (site === undefined || link.siteId !== null) return [];
	if (await ways.hasSite(link.projectId, site.toLowerCase())) return [];
	return [{ path: "/site", message: "Give a site of this project." }];
}

function faulty(errors: BodyFault[]): Problem {
	const inAnswers = errors.every(({ path }) => path.startsWith("/answers"));
	return new Problem(
		inAnswers ? "invalid-answers" : "invalid-body",
		"Nothing was saved. Correct what is listed under errors and send it again.",
		{ errors },
	);
}

function newResponse(
	key: KeyObject,
	{ link, survey }: WayIn,
	id: string,
	submission: Submission,
): NewResponse {
	const body = canonicalJson(submission);
	const { ownCode, site } = submission;
	const scores = Object.values(score(survey.definition, submission.answers));
	return {
		id: id.toLowerCase(),
		survey_id: survey.id,
		wave_id: link.waveId,
		link_id: link.id,
		linkage: survey.linkage,
		personal: link.kind === "personal",
		participant_id: link.participantId,
		own_code_hash:
			ownCode === undefined
				? null
				: ownCodeHash(key, survey.id, normaliseOwnCode(ownCode)),
		site_id: link.siteId ?? site?.toLowerCase() ?? null,
		language: submission.language,
		mode: submission.mode,
		answers: submission.answers,
		score_values: scores.map(({ value }) => value),
		score_reasons: scores.map((given) =>
			given.value === null ? given.reason : null,
		),
		consent: submission.consent ?? null,
		body_hash: bodyHash(key, link.id, body),
		started_ms: Date.parse(submission.startedAt),
		completed_ms: Date.parse(submission.completedAt),
		to_the_day: survey.linkage === "none",
		bytes: Buffer.byteLength(body),
	};
}
