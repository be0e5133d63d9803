import { type Insertable, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** The tablet's link for this wave, made where it has none. */
export async function putLink(
	trx: Trx,
	link: Insertable<Database["link"]> & { device_id: string },
): Promise<void> {
	await trx
		.insertInto("link")
		.values(link)
		.onConflict((conflict) =>
			conflict
				.columns(["project_id", "device_id", "wave_id"])
				.where("device_id", "is not", null)
				.doUpdateSet({ asked: true, site_id: link.site_id ?? null }),
		)
		.execute();
}

/** Leaves these waves with a tablet and takes all others from it. */
export async function keepAsked(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	waves: readonly string[],
): Promise<void> {
	await trx
		.updateTable("link")
		.set((column) => ({
			asked: sql<boolean>`${column.ref("wave_id")} = any(${waves}::uuid[])`,
		}))
		.where("project_id", "=", projectId)
		.where("device_id", "=", id)
		.execute();
}

/** Where the tablet is now. */
export async function moveLinks(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	siteId: string | null,
): Promise<void> {
	await trx
		.updateTable("link")
		.set({ site_id: siteId })
		.where("project_id", "=", projectId)
		.where("device_id", "=", id)
		.execute();
}

/** Whether this link is, or was, the tablet's. */
export async function isLinkOf(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	link: string,
): Promise<boolean> {
	const row = await trx
		.selectFrom("link")
		.where("project_id", "=", projectId)
		.where("id", "=", link)
		.where("device_id", "=", id)
		.select("id")
		.executeTakeFirst();
	return row !== undefined;
}
