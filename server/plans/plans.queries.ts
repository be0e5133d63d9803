import { type Kysely, sql, type Transaction } from "kysely";
import type { PlanContent } from "#instruments/plan/plan.ts";
import type { Database } from "../tables.ts";

export interface PlanRow {
	content: PlanContent;
	revision: number;
	/** A name. */
	changedBy: string;
	changedAt: Date;
}

/** Undefined while nobody has written one. */
export async function findPlan(
	db: Kysely<Database>,
	projectId: string,
): Promise<PlanRow | undefined> {
	return await db
		.selectFrom("evaluation_plan")
		.innerJoin("account", "account.id", "evaluation_plan.changed_by")
		.where("project_id", "=", projectId)
		.select([
			"content",
			"revision",
			"account.name as changedBy",
			"changed_at as changedAt",
		])
		.executeTakeFirst();
}

export interface PlanWrite {
	projectId: string;
	content: PlanContent;
	/** The one that it follows; 0 where there was none. */
	revision: number;
	changedBy: string;
}

/** False when the plan has another revision by now. */
export async function writePlan(
	trx: Transaction<Database>,
	write: PlanWrite,
): Promise<boolean> {
	const written =
		write.revision === 0
			? await insertPlan(trx, write)
			: await updatePlan(trx, write);
	return written !== undefined;
}

async function insertPlan(
	trx: Transaction<Database>,
	{ projectId, content, changedBy }: PlanWrite,
) {
	return await trx
		.insertInto("evaluation_plan")
		.values({
			project_id: projectId,
			content: JSON.stringify(content),
			changed_by: changedBy,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("revision")
		.executeTakeFirst();
}

async function updatePlan(
	trx: Transaction<Database>,
	{ projectId, content, revision, changedBy }: PlanWrite,
) {
	return await trx
		.updateTable("evaluation_plan")
		.set({
			content: JSON.stringify(content),
			revision: revision + 1,
			changed_by: changedBy,
			changed_at: sql`clock_timestamp()`,
		})
		.where("project_id", "=", projectId)
		.where("revision", "=", revision)
		.returning("revision")
		.executeTakeFirst();
}
