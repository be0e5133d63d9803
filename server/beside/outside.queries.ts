import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { NewOutsideFigure, OutsideFigure } from "./outside.schemas.ts";

type Trx = Transaction<Database>;

/** Of which project, and which. */
export interface FigureKey {
	projectId: string;
	id: string;
}

/** By name; of one where `id` is given. */
export async function listFigures(
	db: Kysely<Database>,
	projectId: string,
	id?: string,
): Promise<OutsideFigure[]> {
	const rows = await db
		.selectFrom("outside_figure as figure")
		.where("figure.project_id", "=", projectId)
		.$if(id !== undefined, (query) => query.where("figure.id", "=", id ?? ""))
		.select([
			"figure.id",
			"figure.name",
			"figure.unit",
			"figure.kind",
			"figure.about",
			"figure.better",
			"figure.imported_at",
			"figure.undoable",
		])
		.select(({ selectFrom }) =>
			selectFrom("outside_value as held")
				.whereRef("held.project_id", "=", "figure.project_id")
				.whereRef("held.figure_id", "=", "figure.id")
				.select(({ fn }) => fn.count<number>("held.value").as("values"))
				.as("values"),
		)
		.orderBy(sql`lower(figure.name)`)
		.orderBy("figure.id")
		.execute();
	return rows.map(({ imported_at, values, ...figure }) => ({
		...figure,
		values: values ?? 0,
		importedAt: imported_at?.toISOString() ?? null,
	}));
}

export async function findFigure(
	db: Kysely<Database>,
	{ projectId, id }: FigureKey,
): Promise<OutsideFigure | undefined> {
	return (await listFigures(db, projectId, id))[0];
}

export async function insertFigure(
	trx: Trx,
	{ projectId, id }: FigureKey,
	figure: NewOutsideFigure,
	createdBy: string,
): Promise<void> {
	await trx
		.insertInto("outside_figure")
		.values({
			project_id: projectId,
			id,
			...trimmed(figure),
			kind: figure.kind,
			created_by: createdBy,
		})
		.execute();
}

/** All but the kind, by which its values were judged. */
export async function updateFigure(
	trx: Trx,
	{ projectId, id }: FigureKey,
	figure: NewOutsideFigure,
): Promise<void> {
	await trx
		.updateTable("outside_figure")
		.set(trimmed(figure))
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

function trimmed({ name, unit, about, better }: NewOutsideFigure) {
	return {
		name: name.trim(),
		unit: unit.trim(),
		about: about.trim(),
		better,
	};
}

/** Its values go with it. */
export async function deleteFigure(
	trx: Trx,
	{ projectId, id }: FigureKey,
): Promise<void> {
	await trx
		.deleteFrom("outside_figure")
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}
