import { sql, type Transaction } from "kysely";
import type { Database, Role } from "../tables.ts";
import type { Invitation } from "./invitations.schemas.ts";

type Trx = Transaction<Database>;

export async function insertInvitation(
	trx: Trx,
	invitation: {
		projectId: string;
		id: string;
		email: string;
		role: Role;
		secretHash: Buffer;
		invitedBy: string;
		expires: Date;
	},
): Promise<void> {
	await trx
		.insertInto("invitation")
		.values({
			project_id: invitation.projectId,
			id: invitation.id,
			email: invitation.email,
			role: invitation.role,
			secret_hash: invitation.secretHash,
			invited_by: invitation.invitedBy,
			expires_at: invitation.expires,
		})
		.execute();
}

/** Those that may still be used, newest first. */
export async function listInvitations(
	trx: Trx,
	projectId: string,
): Promise<Invitation[]> {
	const rows = await trx
		.selectFrom("invitation")
		.innerJoin("account", "account.id", "invitation.invited_by")
		.where("invitation.project_id", "=", projectId)
		.where(isOpen)
		.select([
			"invitation.id",
			"invitation.email",
			"invitation.role",
			"account.name as invitedBy",
			"invitation.created_at as createdAt",
			"invitation.expires_at as expires",
		])
		.orderBy("invitation.created_at", "desc")
		.execute();
	return rows.map((row) => ({
		...row,
		createdAt: row.createdAt.toISOString(),
		expires: row.expires.toISOString(),
	}));
}

/** False when there is none that may still be used. */
export async function withdrawInvitation(
	trx: Trx,
	projectId: string,
	id: string,
): Promise<boolean> {
	const row = await trx
		.updateTable("invitation")
		.set({ withdrawn_at: sql`now()` })
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.where(isOpen)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** Whoever else would use it waits until this transaction ends. */
export async function lockInvitation(
	trx: Trx,
	projectId: string,
	secretHash: Buffer,
) {
	return await trx
		.selectFrom("invitation")
		.innerJoin("project", "project.id", "invitation.project_id")
		.innerJoin("organisation", "organisation.id", "project.organisation_id")
		.innerJoin("account", "account.id", "invitation.invited_by")
		.where("invitation.project_id", "=", projectId)
		.where("invitation.secret_hash", "=", secretHash)
		.select([
			"invitation.project_id as projectId",
			"invitation.id",
			"invitation.email",
			"invitation.role",
			"invitation.expires_at as expires",
			"project.name as project",
			"organisation.id as organisationId",
			"organisation.name as organisation",
			"account.name as invitedBy",
			isOpen.as("open"),
		])
		.forUpdate("invitation")
		.executeTakeFirst();
}
export type LockedInvitation = NonNullable<
	Awaited<ReturnType<typeof lockInvitation>>
>;

export async function closeInvitation(
	trx: Trx,
	{ projectId, id }: LockedInvitation,
	accountId: string,
): Promise<void> {
	await trx
		.updateTable("invitation")
		.set({ used_at: sql`now()`, used_by: accountId })
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

const isOpen = sql<boolean>`(
	invitation.used_at is null and invitation.withdrawn_at is null and invitation.expires_at > now()
)`;
