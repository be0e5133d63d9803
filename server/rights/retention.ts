import type { Transaction } from "kysely";
import type { App } from "../app-type.ts";
import { type Actor, system } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { listProjectIds } from "../projects/projects.queries.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import {
	countDueContacts,
	countDueResponses,
	deleteDueContacts,
	findPeriods,
	isSynthetic,
	listDueParticipants,
	listDueResponses,
} from "./retention.queries.ts";
import { eraseParticipantRows, eraseResponses } from "./rights.queries.ts";
import type { Retention, RetentionRun } from "./rights.schemas.ts";

type Trx = Transaction<Database>;
type Stores = Pick<App, "db" | "vault">;

/** What the next run would erase, class by class, and when more falls due; erases nothing. */
export async function reportRetention(
	{ vault }: Stores,
	trx: Trx,
	projectId: string,
): Promise<Retention> {
	const months = await findPeriods(trx, projectId);
	const responses = async (isAnonymous: boolean, kept: number | null) =>
		kept === null
			? nothing
			: await countDueResponses(trx, projectId, isAnonymous, kept);
	const kept = months.contacts;
	const contacts =
		kept === null
			? nothing
			: await withProject(vault, projectId, (vaultTrx) =>
					countDueContacts(vaultTrx, projectId, kept),
				);
	const people =
		months.identifiable === null
			? []
			: await listDueParticipants(trx, projectId, months.identifiable);
	return {
		classes: [
			inWords("contacts", months.contacts, contacts),
			inWords(
				"identifiable",
				months.identifiable,
				await responses(false, months.identifiable),
			),
			inWords("participants", months.identifiable, {
				due: people.length,
				next: null,
			}),
			inWords(
				"anonymous",
				months.anonymous,
				await responses(true, months.anonymous),
			),
		],
	};
}

const nothing = { due: 0, next: null };

function inWords(
	name: Retention["classes"][number]["class"],
	months: number | null,
	{ due, next }: { due: number; next: Date | null },
): Retention["classes"][number] {
	return { class: name, months, due, next: next?.toISOString() ?? null };
}

/** Erases what is due in a project, and enters in its audit how much of each class. */
export async function applyRetention(
	{ db, vault }: Stores,
	projectId: string,
	actor: Actor,
): Promise<RetentionRun> {
	const erased = await withProject(db, projectId, async (trx) => {
		const months = await findPeriods(trx, projectId);
		const identifiable = await eraseDue(
			trx,
			projectId,
			false,
			months.identifiable,
		);
		const anonymous = await eraseDue(trx, projectId, true, months.anonymous);
		const participants = await eraseEmptied(
			trx,
			projectId,
			months.identifiable,
		);
		const run = { identifiable, anonymous, participants };
		await note(trx, projectId, actor, run);
		return { ...run, months };
	});
	const { months, ...run } = erased;
	const kept = months.contacts;
	const contacts =
		kept === null
			? 0
			: await withProject(vault, projectId, async (trx) => {
					const contacts = await deleteDueContacts(trx, projectId, kept);
					await note(trx, projectId, actor, { contacts });
					return contacts;
				});
	return { ...run, contacts };
}

async function eraseDue(
	trx: Trx,
	projectId: string,
	isAnonymous: boolean,
	months: number | null,
): Promise<number> {
	if (months === null) return 0;
	const due = await listDueResponses(trx, projectId, isAnonymous, months);
	if (due.length > 0) await eraseResponses(trx, projectId, due, "retention");
	return due.length;
}

async function eraseEmptied(
	trx: Trx,
	projectId: string,
	months: number | null,
): Promise<number> {
	if (months === null) return 0;
	const due = await listDueParticipants(trx, projectId, months);
	for (const id of due) await eraseParticipantRows(trx, id);
	return due.length;
}

/** Nothing is said of a run that found nothing. */
async function note<Tables>(
	trx: Transaction<Tables>,
	chain: string,
	actor: Actor,
	details: Record<string, number>,
): Promise<void> {
	const total = Object.values(details).reduce((sum, n) => sum + n, 0);
	if (total === 0) return;
	await recordAudit(trx, { chain, actor, action: "retention.run", details });
}

/** The daily job: every project, one after the other. Made-up answers are nobody's, and stay. */
export async function retainNoLonger(stores: Stores): Promise<void> {
	for (const projectId of await listProjectIds(stores.db)) {
		const isMadeUp = await withProject(stores.db, projectId, (trx) =>
			isSynthetic(trx, projectId),
		);
		if (!isMadeUp) await applyRetention(stores, projectId, system);
	}
}
