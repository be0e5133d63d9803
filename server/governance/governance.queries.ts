import type { Selectable, Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";
import type { GovernanceRecord } from "./governance.schemas.ts";

type Trx = Transaction<Database>;
type Row = Selectable<Database["governance"]>;

/** Nobody has said anything yet. */
const blank: Omit<GovernanceRecord, "threshold"> = {
	purpose: null,
	controller: null,
	contact: null,
	randomises: null,
	changesCare: null,
	generalises: null,
	classification: null,
	researchReference: null,
	article6: null,
	article9: null,
	keepContacts: null,
	keepIdentifiable: null,
	keepAnonymous: null,
	keepAudit: null,
	impactAssessment: null,
	approver: null,
	approvedOn: null,
	readsAnswers: null,
	reading: null,
	signpost: null,
	identifierReasons: {},
};

/** The record as it stands, and since when the project is live. */
export async function findGovernance(
	trx: Trx,
	projectId: string,
): Promise<{ record: GovernanceRecord; liveSince: Date | null }> {
	const { threshold, live_at } = await trx
		.selectFrom("project")
		.where("id", "=", projectId)
		.select(["threshold", "live_at"])
		.executeTakeFirstOrThrow();
	const row = await trx
		.selectFrom("governance")
		.where("project_id", "=", projectId)
		.selectAll()
		.executeTakeFirst();
	const record = row ? recordOf(row) : blank;
	return { record: { ...record, threshold }, liveSince: live_at };
}

function recordOf(row: Row): Omit<GovernanceRecord, "threshold"> {
	return {
		purpose: row.purpose,
		controller: row.controller,
		contact: row.contact,
		randomises: row.randomises,
		changesCare: row.changes_care,
		generalises: row.generalises,
		classification: row.classification,
		researchReference: row.research_reference,
		article6: row.article_6 as GovernanceRecord["article6"],
		article9: row.article_9 as GovernanceRecord["article9"],
		keepContacts: row.keep_contacts,
		keepIdentifiable: row.keep_identifiable,
		keepAnonymous: row.keep_anonymous,
		keepAudit: row.keep_audit,
		impactAssessment: row.impact_assessment,
		approver: row.approver,
		approvedOn: row.approved_on,
		readsAnswers: row.reads_answers,
		reading: row.reading,
		signpost: row.signpost,
		identifierReasons: row.identifier_reasons,
	};
}

/** Makes others who change the record, or let the project go live, wait until the transaction ends. */
export async function lockGovernance(
	trx: Trx,
	projectId: string,
): Promise<void> {
	await trx
		.selectFrom("project")
		.where("id", "=", projectId)
		.select("id")
		.forNoKeyUpdate()
		.execute();
}

export async function writeGovernance(
	trx: Trx,
	projectId: string,
	{ threshold, ...record }: GovernanceRecord,
): Promise<void> {
	const values = {
		purpose: record.purpose,
		controller: record.controller,
		contact: record.contact,
		randomises: record.randomises,
		changes_care: record.changesCare,
		generalises: record.generalises,
		classification: record.classification,
		research_reference: record.researchReference,
		article_6: record.article6,
		article_9: record.article9,
		keep_contacts: record.keepContacts,
		keep_identifiable: record.keepIdentifiable,
		keep_anonymous: record.keepAnonymous,
		keep_audit: record.keepAudit,
		impact_assessment: record.impactAssessment,
		approver: record.approver,
		approved_on: record.approvedOn,
		reads_answers: record.readsAnswers,
		reading: record.reading,
		signpost: record.signpost,
		identifier_reasons: JSON.stringify(record.identifierReasons),
	};
	await trx
		.insertInto("governance")
		.values({ project_id: projectId, ...values })
		.onConflict((conflict) => conflict.column("project_id").doUpdateSet(values))
		.execute();
	await trx
		.updateTable("project")
		.set({ threshold })
		.where("id", "=", projectId)
		.execute();
}

export async function markLive(trx: Trx, projectId: string): Promise<void> {
	await trx
		.updateTable("project")
		.set({ live_at: new Date() })
		.where("id", "=", projectId)
		.execute();
}

/** What every survey of the project asks, the oldest first. */
export async function listAsked(
	trx: Trx,
	projectId: string,
): Promise<{ id: string; title: string; definition: Instrument }[]> {
	return await trx
		.selectFrom("survey")
		.where("project_id", "=", projectId)
		.select(["id", "title", "definition"])
		.orderBy("created_at")
		.orderBy("id")
		.execute();
}
