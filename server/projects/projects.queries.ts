import { type Kysely, sql, type Transaction } from "kysely";
import type { Database, Role } from "../tables.ts";

/** The account's membership of this project. */
export async function findMembership(
	trx: Transaction<Database>,
	accountId: string,
	projectId: string,
) {
	return await memberships(trx, accountId)
		.where("project.id", "=", projectId)
		.executeTakeFirst();
}
export type Membership = NonNullable<
	Awaited<ReturnType<typeof findMembership>>
>;

/** The role as it is now, which nobody changes or takes away until the transaction ends. */
export async function holdRole(
	trx: Transaction<Database>,
	accountId: string,
	projectId: string,
): Promise<Role | undefined> {
	const row = await trx
		.selectFrom("member")
		.where("project_id", "=", projectId)
		.where("account_id", "=", accountId)
		.select("role")
		.forShare()
		.executeTakeFirst();
	return row?.role;
}

/** Newest first. */
export async function listMemberships(
	trx: Transaction<Database>,
	accountId: string,
): Promise<Membership[]> {
	return await memberships(trx, accountId)
		.orderBy("project.created_at", "desc")
		.orderBy("project.id", "desc")
		.execute();
}

function memberships(trx: Transaction<Database>, accountId: string) {
	return trx
		.selectFrom("member")
		.innerJoin("project", "project.id", "member.project_id")
		.where("member.account_id", "=", accountId)
		.select([
			"project.id",
			"project.name",
			"project.purpose",
			"project.organisation_id as organisationId",
			"project.locator",
			"project.synthetic",
			"project.threshold",
			"project.live_at as liveAt",
			"project.created_at as createdAt",
			"member.role",
		]);
}

/** How many surveys and responses the transaction's project holds. */
export async function countContents(
	trx: Transaction<Database>,
	projectId: string,
): Promise<{ surveys: number; responses: number }> {
	const count = (table: "survey" | "response") =>
		trx
			.selectFrom(table)
			.where("project_id", "=", projectId)
			.select((query) => query.fn.countAll<number>().as("count"));
	const row = await trx
		.selectNoFrom([
			count("survey").as("surveys"),
			count("response").as("responses"),
		])
		.executeTakeFirstOrThrow();
	return { surveys: row.surveys ?? 0, responses: row.responses ?? 0 };
}

/** Makes a caller's other requests that make a project wait for this one. */
export async function lockProjectNames(
	trx: Transaction<Database>,
	accountId: string,
): Promise<void> {
	await trx
		.selectFrom("account")
		.where("id", "=", accountId)
		.select("id")
		.forNoKeyUpdate()
		.execute();
}

/** Whether the account is a member of a project of that name, whatever its case. */
export async function hasProjectNamed(
	trx: Transaction<Database>,
	accountId: string,
	name: string,
): Promise<boolean> {
	const row = await trx
		.selectFrom("member")
		.innerJoin("project", "project.id", "member.project_id")
		.where("member.account_id", "=", accountId)
		.where(sql`lower(project.name)`, "=", sql`lower(${name})`)
		.select("project.id")
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

export async function insertProject(
	trx: Transaction<Database>,
	project: {
		id: string;
		organisationId: string;
		locator: string;
		name: string;
		purpose: string;
		synthetic: boolean;
	},
): Promise<void> {
	await trx
		.insertInto("project")
		.values({
			id: project.id,
			organisation_id: project.organisationId,
			locator: project.locator,
			name: project.name,
			purpose: project.purpose,
			synthetic: project.synthetic,
		})
		.execute();
}

/** Ids alone: what is in a project is seen in a transaction about it. */
export async function listProjectIds(db: Kysely<Database>): Promise<string[]> {
	const { rows } = await sql<{
		id: string;
	}>`select project_ids() as id`.execute(db);
	return rows.map(({ id }) => id);
}

/** The smallest group of which a viewer sees a figure. */
export async function findThreshold(
	trx: Transaction<Database>,
	projectId: string,
): Promise<number> {
	const { threshold } = await trx
		.selectFrom("project")
		.where("id", "=", projectId)
		.select("threshold")
		.executeTakeFirstOrThrow();
	return threshold;
}
