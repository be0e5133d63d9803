import type { Transaction } from "kysely";
import type { App } from "../../app-type.ts";
import type { Actor } from "../../audit/actor.ts";
import { recordAudit } from "../../audit/record-audit.ts";
import { Problem } from "../../problems.ts";
import { listSites } from "../../projects/sites.queries.ts";
import { withProject } from "../../row-security.ts";
import type { Database } from "../../tables.ts";
import { holdCurrentKey } from "../../vault/contacts.queries.ts";
import type { Import, ImportReport } from "./import.schemas.ts";
import { importBatch } from "./import-batch.ts";
import { readPeople } from "./read-people.ts";
import { Tally } from "./tally.ts";

/**
 * Reads a list of people and, when it is to be applied and nothing is wrong with it, writes pseudonyms and
 * contact details in one transaction of the vault's role: all of it or nothing. Those whose code is there
 * are changed. Throws `invalid-body` for a list that cannot be applied; `vault-key-missing`.
 */
export async function importParticipants(
	{ vault, vaultKeys: keys }: Pick<App, "vault" | "vaultKeys">,
	trx: Transaction<Database>,
	projectId: string,
	actor: Actor,
	wanted: Import,
): Promise<ImportReport> {
	refuseWithoutOptOut(wanted);
	const tally = new Tally(wanted.csv);
	const sites = await listSites(trx, projectId);
	return await withProject(vault, projectId, async (vaultTrx) => {
		const sealWith = wanted.apply ? await holdCurrentKey(vaultTrx, keys) : null;
		const importing = {
			projectId,
			trx,
			vaultTrx,
			keys,
			sealWith,
			tally,
			madeUp: new Set<string>(),
		};
		for await (const people of readPeople(wanted, sites, tally))
			await importBatch(importing, people);
		if (wanted.apply) tally.refuseFaults();
		tally.report.applied = wanted.apply;
		await recordAudit(vaultTrx, {
			chain: projectId,
			actor,
			action: wanted.apply ? "participants.import" : "participants.preview",
			details: detailsOf(wanted, tally.report),
		});
		return tally.report;
	});
}

function refuseWithoutOptOut({ apply, optOut }: Import): void {
	if (!apply || optOut !== undefined) return;
	const message =
		"Say how the national data opt-out was observed: exempt, consented, anonymised, applied, or not-patients.";
	throw new Problem("invalid-body", message, {
		errors: [{ path: "/optOut", message }],
	});
}

/** Never what stands in the file, headings included. */
function detailsOf(
	{ optOut }: Import,
	{ people, added, changed, unchanged, columns }: ImportReport,
) {
	const targets = columns.map(({ target }) => target);
	const holds = [...new Set(targets)].filter((target) => target !== "ignore");
	return {
		optOut: optOut ?? null,
		participants: people,
		added,
		changed,
		unchanged,
		holds,
	};
}
