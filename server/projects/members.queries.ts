import { type Kysely, sql, type Transaction } from "kysely";
import type { Database, Role } from "../tables.ts";
import type { Member } from "./projects.schemas.ts";

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
