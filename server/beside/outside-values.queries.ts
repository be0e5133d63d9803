import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { FigureKey } from "./outside.queries.ts";

type Trx = Transaction<Database>;

/** By participant. */
export async function listValues(
	trx: Trx,
	{ projectId, id }: FigureKey,
): Promise<Map<string, number>> {
	const rows = await trx
		.selectFrom("outside_value")
		.where("project_id", "=", projectId)
		.where("figure_id", "=", id)
		.where("value", "is not", null)
		.select(["participant_id", "value"])
		.$narrowType<{ value: number }>()
		.execute();
	return new Map(rows.map((row) => [row.participant_id, row.value]));
}

/** Puts these values, by participant, in place of all that the figure has; what it has is kept as the former ones. */
export async function replaceValues(
	trx: Trx,
	{ projectId, id }: FigureKey,
	values: ReadonlyMap<string, number>,
): Promise<void> {
	await trx
		.deleteFrom("outside_value")
		.where("project_id", "=", projectId)
		.where("figure_id", "=", id)
		.where("value", "is", null)
		.execute();
	await trx
		.updateTable("outside_value")
		.set({ former: sql`value`, value: null })
		.where("project_id", "=", projectId)
		.where("figure_id", "=", id)
		.execute();
	await sql`
		insert into outside_value (project_id, figure_id, participant_id, value)
		select ${projectId}::uuid, ${id}::uuid, given.participant, given.value
		from unnest(${[...values.keys()]}::uuid[], ${[...values.values()]}::float8[]) as given (participant, value)
		on conflict (project_id, figure_id, participant_id) do update set value = excluded.value`.execute(
		trx,
	);
	await trx
		.updateTable("outside_figure")
		.set({ imported_at: sql`now()`, undoable: true })
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

/** Brings back what the figure had before the last import, and forgets what that brought. */
export async function takeBackImport(
	trx: Trx,
	{ projectId, id }: FigureKey,
): Promise<void> {
	await trx
		.deleteFrom("outside_value")
		.where("project_id", "=", projectId)
		.where("figure_id", "=", id)
		.where("former", "is", null)
		.execute();
	await trx
		.updateTable("outside_value")
		.set({ value: sql`former`, former: null })
		.where("project_id", "=", projectId)
		.where("figure_id", "=", id)
		.execute();
	await trx
		.updateTable("outside_figure")
		.set({ undoable: false })
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

/** What is held of one participant, the values before a last import with it. */
export async function listFiguresOf(
	trx: Trx,
	projectId: string,
	participant: string,
) {
	return await trx
		.selectFrom("outside_value")
		.innerJoin("outside_figure as figure", (join) =>
			join
				.onRef("figure.project_id", "=", "outside_value.project_id")
				.onRef("figure.id", "=", "outside_value.figure_id"),
		)
		.where("outside_value.project_id", "=", projectId)
		.where("outside_value.participant_id", "=", participant)
		.select([
			"figure.name",
			"figure.unit",
			"figure.about",
			"outside_value.value",
			"outside_value.former",
		])
		.orderBy(sql`lower(figure.name)`)
		.orderBy("figure.id")
		.execute();
}
