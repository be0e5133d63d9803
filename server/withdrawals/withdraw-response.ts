import type { KeyObject } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Actor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { findProjectId } from "../collect/collect.queries.ts";
import { findRetired } from "../linkage/linkage.queries.ts";
import { Problem } from "../problems.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { readWithdrawalCode } from "./withdrawal-code.ts";
import { eraseWithdrawn } from "./withdrawals.queries.ts";

const respondent: Actor = {
	kind: "respondent",
	id: null,
	name: "respondent",
	origin: null,
};

/** The id of no project. */
const NONE = "00000000-0000-0000-0000-000000000000";

/**
 * Erases the response that a code stands for. A code that was used, or that stands for none, does the same
 * and is answered the same, so that nobody learns from an answer what there is. Throws `invalid-body` for
 * a code that was mistyped, which its last two characters tell; `linkage-forbids` where the survey was tightened
 * since, because saying that the answers are erased would not be true.
 */
export async function withdrawResponse(
	db: Kysely<Database>,
	key: KeyObject,
	code: string,
): Promise<void> {
	const read = readWithdrawalCode(key, code);
	if (read === null) throw mistyped();
	const project = (await findProjectId(db, read.locator)) ?? NONE;
	await withProject(db, project, async (trx) => {
		const erased = await eraseWithdrawn(trx, project, [read.responseId]);
		if (erased === 0) return await refuseCutOff(trx, project, read.responseId);
		await recordAudit(trx, {
			chain: project,
			actor: respondent,
			action: "response.withdraw",
			subject: { kind: "response", id: read.responseId },
		});
	});
}

async function refuseCutOff(
	trx: Transaction<Database>,
	project: string,
	responseId: string,
): Promise<void> {
	if ((await findRetired(trx, project, responseId)) === undefined) return;
	throw new Problem(
		"linkage-forbids",
		"Since you answered, the team has cut all answers to this survey off from whoever gave them, for good. So yours cannot be told from the others and taken back any more. Nobody else can tell that they are yours either.",
	);
}

function mistyped(): Problem {
	const message =
		"This is not a whole withdrawal code: compare it with the one you were given, character by character.";
	return new Problem("invalid-body", message, {
		errors: [{ path: "/code", message }],
	});
}
