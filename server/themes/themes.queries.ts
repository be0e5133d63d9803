import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Theme } from "./themes.schemas.ts";

type Trx = Transaction<Database>;
interface SurveyKey {
	projectId: string;
	id: string;
}

/** In the order in which they are offered, those merged into others too. */
export async function listThemes(
	trx: Trx,
	survey: SurveyKey,
): Promise<Theme[]> {
	return await trx
		.selectFrom("theme")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.select(["id", "name", "description", "example", "mark"])
		.select((row) => row("retired_at", "is not", null).as("retired"))
		.select("merged_into as mergedInto")
		.orderBy("position")
		.orderBy("id")
		.$castTo<Theme>()
		.execute();
}

/** Makes others who change the codebook wait, so that two merges cannot close a circle. */
export async function lockCodebook(trx: Trx, survey: SurveyKey): Promise<void> {
	await trx
		.selectFrom("survey")
		.where("project_id", "=", survey.projectId)
		.where("id", "=", survey.id)
		.select("id")
		.forNoKeyUpdate()
		.execute();
}

/** The last of the codebook. False when a theme of the survey has that name, whatever its case. */
export async function insertTheme(
	trx: Trx,
	survey: SurveyKey,
	theme: Pick<Theme, "id" | "name" | "description" | "example" | "mark">,
): Promise<boolean> {
	const row = await trx
		.insertInto("theme")
		.values({
			...theme,
			project_id: survey.projectId,
			survey_id: survey.id,
			position: sql<number>`(
				select coalesce(max(position) + 1, 0) from theme
				where project_id = ${survey.projectId} and survey_id = ${survey.id}
			)`,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** Fails with PostgreSQL's 23505 for a name in use. */
export async function updateTheme(
	trx: Trx,
	projectId: string,
	{ id, name, description, example, mark, retired }: Theme,
): Promise<void> {
	await trx
		.updateTable("theme")
		.set({
			name,
			description,
			example,
			mark,
			retired_at: retired ? sql`coalesce(retired_at, now())` : null,
		})
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

/** Fails with PostgreSQL's 23505 where another has taken the name of a theme that comes back. */
export async function setMergedInto(
	trx: Trx,
	projectId: string,
	theme: string,
	into: string | null,
): Promise<void> {
	await trx
		.updateTable("theme")
		.set({ merged_into: into })
		.where("project_id", "=", projectId)
		.where("id", "=", theme)
		.execute();
}

export async function setOrder(
	trx: Trx,
	projectId: string,
	themes: readonly string[],
): Promise<void> {
	await sql`
		update theme set position = place
		from unnest(${themes}::uuid[]) with ordinality as wanted (id, place)
		where project_id = ${projectId} and theme.id = wanted.id`.execute(trx);
}
