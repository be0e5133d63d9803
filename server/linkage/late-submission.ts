import type { KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import { canonicalJson } from "#instruments/canonical-json.ts";
import type { SurveyFacts } from "../collect/collect.queries.ts";
import type { Submission } from "../collect/collect.schemas.ts";
import { bodyHash, untellingId } from "../collect/keyed-hashes.ts";
import type { WayIn } from "../collect/ways-in.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { findRetired } from "./linkage.queries.ts";

/** A response on its way in. */
export interface Arriving {
	id: string;
	submission: Submission;
}

/**
 * Whether a response arrived before its survey's linkage was tightened, under the id that it no longer has.
 */
export async function arrivedBefore(
	db: Kysely<Database>,
	key: KeyObject,
	{ link, survey }: WayIn,
	{ id, submission }: Arriving,
): Promise<"repeated" | "different-answers" | null> {
	if (!survey.tightened) return null;
	const kept = await withProject(db, link.projectId, (trx) =>
		findRetired(trx, link.projectId, id),
	);
	if (kept === undefined) return null;
	const sent = bodyHash(key, link.id, canonicalJson(submission));
	return kept === sent ? "repeated" : "different-answers";
}

/** The response as it may be kept: without what its device still sent by the looser linkage that it knew. */
export function asTightened(
	key: KeyObject,
	survey: SurveyFacts,
	{ id, submission }: Arriving,
): Arriving {
	if (!survey.tightened || survey.linkage !== "none") return { id, submission };
	const { ownCode: _, ...rest } = submission;
	const tells = id[14] !== "4";
	return {
		id: tells ? untellingId(key, survey.id, id) : id,
		submission: rest,
	};
}
