import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { NewWall, Wall } from "./walls.schemas.ts";

type Trx = Transaction<Database>;

/** The newest first. */
export async function listWalls(
	db: Kysely<Database>,
	projectId: string,
): Promise<Wall[]> {
	const rows = await db
		.selectFrom("wall_display as wall")
		.innerJoin("account", "account.id", "wall.made_by")
		.where("wall.project_id", "=", projectId)
		.select([
			"wall.id",
			"wall.name",
			"wall.charts",
			"account.name as madeBy",
			"wall.created_at as createdAt",
			"wall.revoked_at as revokedAt",
		])
		.orderBy("wall.created_at", "desc")
		.execute();
	return rows.map((row) => ({
		...row,
		createdAt: row.createdAt.toISOString(),
		revokedAt: row.revokedAt?.toISOString() ?? null,
	}));
}

export async function insertWall(
	trx: Trx,
	projectId: string,
	{ name, charts }: NewWall,
	made: { id: string; secretHash: Buffer; by: string },
): Promise<void> {
	await trx
		.insertInto("wall_display")
		.values({
			project_id: projectId,
			id: made.id,
			name: name.trim(),
			charts: JSON.stringify(charts),
			secret_hash: made.secretHash,
			made_by: made.by,
		})
		.execute();
}

/** Keeps the time of the first. False when the project has no such screen. */
export async function revokeWall(
	trx: Trx,
	projectId: string,
	id: string,
): Promise<boolean> {
	const row = await trx
		.updateTable("wall_display")
		.set({ revoked_at: sql`coalesce(revoked_at, now())` })
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** What a screen's secret leads to. */
export async function findWall(
	trx: Trx,
	projectId: string,
	secretHash: Buffer,
) {
	return await trx
		.selectFrom("wall_display as wall")
		.innerJoin("project", "project.id", "wall.project_id")
		.where("wall.project_id", "=", projectId)
		.where("wall.secret_hash", "=", secretHash)
		.select([
			"wall.id",
			"wall.name",
			"wall.charts",
			"wall.revoked_at as revokedAt",
			"project.name as project",
			"project.synthetic",
			"project.threshold",
		])
		.executeTakeFirst();
}
export type WallRow = NonNullable<Awaited<ReturnType<typeof findWall>>>;
