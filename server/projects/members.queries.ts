import { type Kysely, sql, type Transaction } from "kysely";
import type { Database, Role } from "../tables.ts";
import type { Member } from "./projects.schemas.ts";

export interface MemberKey {
	projectId: string;
	accountId: string;
}

export async function listMembers(
	db: Kysely<Database>,
	projectId: string,
): Promise<Member[]> {
	return await db
		.selectFrom("member")
		.innerJoin("account", "account.id", "member.account_id")
		.where("member.project_id", "=", projectId)
		.select([
			"account.id as account",
			"account.email",
			"account.name",
			"member.role",
		])
		.orderBy("account.name")
		.orderBy("account.id")
		.execute();
}

export async function findColleague(
	db: Kysely<Database>,
	organisationId: string,
	email: string,
) {
	return await db
		.selectFrom("account")
		.where("organisation_id", "=", organisationId)
		.where(sql`lower(email)`, "=", sql`lower(${email})`)
		.select(["id as account", "email", "name"])
		.executeTakeFirst();
}

/** The owners, whom nobody else changes until the transaction ends. */
export async function lockOwners(
	trx: Transaction<Database>,
	projectId: string,
): Promise<string[]> {
	const rows = await trx
		.selectFrom("member")
		.where("project_id", "=", projectId)
		.where("role", "=", "owner")
		.select("account_id")
		.orderBy("account_id")
		.forUpdate()
		.execute();
	return rows.map((row) => row.account_id);
}

/** Undefined when the account is no member. */
export async function updateMember(
	trx: Transaction<Database>,
	{ projectId, accountId }: MemberKey,
	role: Role,
): Promise<{ account_id: string } | undefined> {
	return await trx
		.updateTable("member")
		.set({ role })
		.where("project_id", "=", projectId)
		.where("account_id", "=", accountId)
		.returning("account_id")
		.executeTakeFirst();
}

/** Undefined when the account is no member. */
export async function deleteMember(
	trx: Transaction<Database>,
	{ projectId, accountId }: MemberKey,
): Promise<{ role: Role } | undefined> {
	return await trx
		.deleteFrom("member")
		.where("project_id", "=", projectId)
		.where("account_id", "=", accountId)
		.returning("role")
		.executeTakeFirst();
}

/** False when the account is a member already. */
export async function insertMember(
	trx: Transaction<Database>,
	member: { projectId: string; accountId: string; role: Role },
): Promise<boolean> {
	const row = await trx
		.insertInto("member")
		.values({
			project_id: member.projectId,
			account_id: member.accountId,
			role: member.role,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("account_id")
		.executeTakeFirst();
	return row !== undefined;
}
