import { type Kysely, sql } from "kysely";

/** What respondents, and the unit, see at once of what was answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table survey
			-- The respondent's own scores.
			add column feedback_own boolean not null default false,
			-- How the groups before answered, by the rules for viewers.
			add column feedback_unit boolean not null default false,
			-- Who has looked at what respondents read for its safety, and when.
			add column feedback_approver text,
			add column feedback_approved_on date,
			-- What to do with it and whom to ask, by language.
			add column feedback_note jsonb,
			add constraint survey_own_feedback_approved
				check (not feedback_own or (feedback_approver is not null and feedback_approved_on is not null));
	`.execute(db);
}
