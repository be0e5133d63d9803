import { type Kysely, sql, type Transaction } from "kysely";
import type { Caller } from "../accounts/caller.queries.ts";
import type { Database, Role } from "../tables.ts";
import type { Project } from "./projects.schemas.ts";

/** The project with this id, if the caller is a member. */
export async function findProjectOf(
	db: Kysely<Database>,
	caller: Caller,
	projectId: string,
) {
	return await projectsOf(db, caller)
		.where("project.id", "=", projectId)
		.select([
			"project.id",
			"project.name",
			"project.organisation_id as organisationId",
			"project.locator",
			"project.synthetic",
			"member.role",
		])
		.executeTakeFirst();
}

/** The caller's projects with how much is in each, newest first. */
export async function listProjects(
	db: Kysely<Database>,
	caller: Caller,
): Promise<Project[]> {
	const rows = await describedProjects(db, caller)
		.orderBy("project.created_at", "desc")
		.orderBy("project.id", "desc")
		.execute();
	return rows.map(toProject);
}

export async function findProject(
	db: Kysely<Database>,
	caller: Caller,
	projectId: string,
): Promise<Project | undefined> {
	const row = await describedProjects(db, caller)
		.where("project.id", "=", projectId)
		.executeTakeFirst();
	return row && toProject(row);
}

function projectsOf(db: Kysely<Database>, caller: Caller) {
	return db
		.selectFrom("member")
		.innerJoin("project", "project.id", "member.project_id")
		.where("member.account_id", "=", caller.accountId)
		.where("project.organisation_id", "=", caller.organisation.id);
}

function describedProjects(db: Kysely<Database>, caller: Caller) {
	return projectsOf(db, caller)
		.select([
			"project.id",
			"project.name",
			"project.purpose",
			"project.synthetic",
			"project.created_at",
			"member.role",
		])
		.select((query) => [
			query
				.selectFrom("survey")
				.whereRef("survey.project_id", "=", "project.id")
				.select((count) => count.fn.countAll<number>().as("count"))
				.as("surveys"),
			query
				.selectFrom("response")
				.whereRef("response.project_id", "=", "project.id")
				.select((count) => count.fn.countAll<number>().as("count"))
				.as("responses"),
		]);
}

function toProject(row: {
	id: string;
	name: string;
	purpose: string;
	synthetic: boolean;
	created_at: Date;
	role: Role;
	surveys: number | null;
	responses: number | null;
}): Project {
	const { created_at, surveys, responses, ...project } = row;
	return {
		...project,
		surveys: surveys ?? 0,
		responses: responses ?? 0,
		createdAt: created_at.toISOString(),
	};
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
	db: Kysely<Database>,
	accountId: string,
	name: string,
): Promise<boolean> {
	const row = await db
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
