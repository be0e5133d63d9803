import type { KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import type { Actor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { findProjectId } from "../collect/collect.queries.ts";
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
 * a code that was mistyped, which its last two characters tell.
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
		if (erased === 0) return;
		await recordAudit(trx, {
			chain: project,
			actor: respondent,
			action: "response.withdraw",
			subject: { kind: "response", id: read.responseId },
		});
	});
}

function mistyped(): Problem {
	const message =
		"This is not a whole withdrawal code: compare it with the one you were given, character by character.";
	return new Problem("invalid-body", message, {
		errors: [{ path: "/code", message }],
	});
}
