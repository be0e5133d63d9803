import { type Kysely, sql } from "kysely";

/** Figures about the same people from elsewhere, such as a cost, to set beside their scores. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table outside_figure (
			project_id uuid not null,
			id uuid not null,
			name text not null,
			unit text not null,
			kind text not null check (kind in ('cost', 'outcome', 'other')),
			-- Which time it is about, in words.
			about text not null,
			better text not null check (better in ('lower', 'higher')),
			imported_at timestamptz,
			-- Whether what stood there before the last import can be brought back.
			undoable boolean not null default false,
			created_by uuid not null references account,
			created_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			constraint outside_cost_is_better_low check (kind <> 'cost' or better = 'lower')
		);
		call guard_project_table('outside_figure');
		grant select, insert, update, delete on outside_figure to waymark_app;

		-- They go with their person.
		create table outside_value (
			project_id uuid not null,
			figure_id uuid not null,
			participant_id uuid not null,
			-- Null where the last import took it away.
			value double precision,
			-- Before the last import; null where there was none.
			former double precision,
			primary key (project_id, figure_id, participant_id),
			foreign key (project_id, figure_id) references outside_figure on delete cascade,
			foreign key (project_id, participant_id) references participant on delete cascade,
			constraint outside_value_says_something check (value is not null or former is not null)
		);
		create index outside_value_participant on outside_value (project_id, participant_id);
		call guard_project_table('outside_value');
		grant select, insert, update, delete on outside_value to waymark_app;
	`.execute(db);
}
