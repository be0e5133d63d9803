import type { Transaction } from "kysely";
import { canonicalJson } from "#instruments/canonical-json.ts";
import type { Instrument } from "#instruments/definition.ts";
import { shapeFaults } from "#instruments/definition-checks/shape.ts";
import { longDate } from "#instruments/long-date.ts";
import { type BodyFault, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { addContributor } from "./contributors.queries.ts";
import {
	updateDraft,
	type VersionKey,
	type VersionRow,
} from "./drafts.queries.ts";
import type { DraftChange } from "./drafts.schemas.ts";
import { openDraft } from "./open-draft.ts";
import { settleDraft } from "./settle-draft.ts";

/**
 * Keeps what an editor holds, however far it is from a definition, over the revision that the editor had read.
 * A review of that revision counts no longer, and whoever changes it has worked on it, if only to take something
 * back. What it changed of its source is worked out anew.
 *
 * @throws Problem not-found, instrument-published, invalid-body, and edited-elsewhere for another revision
 */
export async function saveDraft(
	trx: Transaction<Database>,
	key: VersionKey,
	{ content, revision }: DraftChange,
	changedBy: string,
): Promise<{ revision: number; changedAt: Date; isNewStretch: boolean }> {
	refuseOtherAddress(key, content);
	const former = await openDraft(trx, key);
	const saved = await updateDraft(trx, key, {
		content:
			shapeFaults(content).length === 0
				? {
						definition: await settleDraft(
							trx,
							key.organisationId,
							content as Instrument,
						),
					}
				: { working: content },
		revision,
		changedBy,
	});
	if (!saved) throw editedElsewhere(await openDraft(trx, key));
	if (isWork(former, content)) await addContributor(trx, key, changedBy);
	return { ...saved, isNewStretch: isNewStretch(former, changedBy) };
}

/** Whoever only notes that translations were read and found right has read the draft and not written it. */
function isWork(
	{ working, definition }: VersionRow,
	content: DraftChange["content"],
): boolean {
	const written = ({ translations: _, ...rest }: Record<string, unknown>) =>
		canonicalJson(rest);
	return written({ ...(working ?? definition) }) !== written({ ...content });
}

/** Throws `invalid-body` where the content names another instrument or version than the address does. */
function refuseOtherAddress(
	{ id, version }: VersionKey,
	content: { id?: unknown; version?: unknown },
): void {
	const errors: BodyFault[] = [
		...(content.id === id ? [] : [fixed("id")]),
		...(content.version === version ? [] : [fixed("version")]),
	];
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Nothing was saved. Id and version of a draft stay as they are: make a copy to have another.",
		{ errors },
	);
}

function fixed(field: string): BodyFault {
	const message = "This must stay as it is in the address.";
	return { path: `/content/${field}`, message };
}

export function editedElsewhere({
	changedBy,
	changedAt,
	revision,
}: VersionRow): Problem {
	return new Problem(
		"edited-elsewhere",
		`${changedBy} has saved revision ${revision} of this draft on ${inWords(changedAt)}, since you opened it. Nothing of yours was saved over it: open the draft anew and make your change there.`,
	);
}

/** `7 March 2026 at 14:02 UTC` */
function inWords(instant: Date): string {
	const iso = instant.toISOString();
	return `${longDate(iso, "en")} at ${iso.slice(11, 16)} UTC`;
}

const MINUTES = 60_000;

/** Editors save every few seconds: one entry in the audit tells of what somebody changes without a pause. */
function isNewStretch(former: VersionRow, changedBy: string): boolean {
	return (
		former.revision === 1 ||
		former.changedById !== changedBy ||
		Date.now() - former.changedAt.getTime() > 10 * MINUTES
	);
}
