import type { KeyObject } from "node:crypto";
import pg from "pg";
import { canonicalJson } from "#instruments/canonical-json.ts";
import { score } from "#instruments/score.ts";
import { hashOwnCode } from "../linkage/hash-own-code.ts";
import {
	type Arriving,
	arrivedBefore,
	asTightened,
} from "../linkage/late-submission.ts";
import { type BodyFault, Problem } from "../problems.ts";
import { consentFaults, consentMissing } from "./check-consent.ts";
import { checkSubmission } from "./check-submission.ts";
import type { Submission } from "./collect.schemas.ts";
import type { Collecting } from "./collecting.ts";
import { bodyHash } from "./keyed-hashes.ts";
import { refused } from "./refusals.ts";
import type { Door, WayIn, WaysIn } from "./ways-in.ts";
import type { NewResponse, Outcome } from "./write-responses.ts";

/**
 * Checks, scores and stores a response; settles once it is committed. Sending the same again changes
 * nothing and is answered "repeated", also when the link has been used up or closed since. Where what is
 * remembered of the survey's linkage may be out of date, it is read anew and all is done once more.
 *
 * @param id made on the device
 * @param flag what its reader should know of the way it came
 * @throws Problem not-found, invalid-body, invalid-answers, linkage-forbids, different-answers,
 * link-revoked, link-expired, link-used, wave-not-open, project-not-live, too-busy
 */
export async function submitResponse(
	collecting: Collecting,
	door: Door,
	id: string,
	submission: Submission,
	flag: NewResponse["flag"] = null,
): Promise<"stored" | "repeated"> {
	const { ways } = collecting;
	const arriving = { id, submission, flag };
	const way = await findWay(ways, door, submission);
	let outcome = await attempt(collecting, way, arriving).catch(unlessStale);
	if (outcome === "stale" || outcome === "link-revoked") {
		ways.forget(door, way);
		const anew = await findWay(ways, door, submission);
		outcome = await attempt(collecting, anew, arriving);
	}
	if (outcome === "stored" || outcome === "repeated") return outcome;
	if (outcome === "consent-missing") throw faulty([consentMissing]);
	throw refused(outcome);
}

/** To the survey, or to the version that was answered, also where it is no longer offered. */
async function findWay(
	ways: WaysIn,
	door: Door,
	{ version }: Submission,
): Promise<WayIn> {
	const main = await ways.find(door);
	if (version === undefined) return main;
	const way = await ways.findVersion(main, version);
	if (way) return way;
	const message = "The survey has no such version: leave this out.";
	throw faulty([{ path: "/version", message }]);
}

async function attempt(
	{ db, key, ways, queues }: Collecting,
	way: WayIn,
	arriving: Arriving & Pick<NewResponse, "flag">,
): Promise<Outcome> {
	const before = await arrivedBefore(db, key, way, arriving);
	if (before !== null) return before;
	const { id, submission } = asTightened(key, way.survey, arriving);
	if (!(await ways.isLive(way.link.projectId))) return "project-not-live";
	refuseTellingId(way, id);
	const faults = [
		...checkSubmission(way, submission),
		...(await consentFaults(ways, way, submission.consent)),
		...(await checkSiteExists(ways, way, submission.site)),
	];
	if (faults.length > 0) throw faulty(faults);
	return await queues.add(way.link.projectId, {
		...newResponse(key, way, id, submission),
		flag: arriving.flag,
	});
}

/** Gives "stale" for what an outdated linkage may have brought about: the database's constraints hold the newest. */
function unlessStale(error: unknown): "stale" {
	const byDatabase =
		error instanceof pg.DatabaseError &&
		/^response_(survey|names_participant|has_code|has_parts|tells_no_time)$/.test(
			error.constraint ?? "",
		);
	const byCheck =
		error instanceof Problem &&
		(error.type === "linkage-forbids" ||
			error.errors?.some(({ path }) => path === "/ownCode"));
	if (byDatabase || byCheck) return "stale";
	throw error;
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
): Omit<NewResponse, "flag"> {
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
		// A tablet may name somebody that its survey, tightened since, no longer asks for.
		participant_id:
			survey.linkage === "participant" ? link.participantId : null,
		...hashOwnCode(key, survey, ownCode),
		site_id: link.siteId ?? site?.toLowerCase() ?? null,
		language: submission.language,
		mode: submission.mode,
		answers: submission.answers,
		score_values: scores.map(({ value }) => value),
		score_reasons: scores.map((given) =>
			given.value === null ? given.reason : null,
		),
		consent: submission.consent
			? { ...submission.consent, language: submission.language }
			: null,
		// Elsewhere they are left out, not refused: no answer is lost for what nobody should have sent with it.
		question_times: link.pilot ? (submission.questionTimes ?? null) : null,
		body_hash: bodyHash(key, link.id, body),
		started_ms: Date.parse(submission.startedAt),
		completed_ms: Date.parse(submission.completedAt),
		grain: survey.linkage === "none" ? survey.times : "milliseconds",
		bytes: Buffer.byteLength(body),
	};
}
