import { type Kysely, sql } from "kysely";

/**
 * Sounds and pictures that belong to a survey's items, and surveys that are another one's version for
 * other people.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- A file is named by its content (SHA-256), and so never changes.
		create table media (
			project_id uuid not null references project,
			hash bytea not null check (octet_length(hash) = 32),
			type text not null check (type in (
				'audio/mpeg', 'audio/ogg', 'audio/mp4', 'audio/wav', 'image/png', 'image/jpeg', 'image/webp'
			)),
			content bytea not null check (octet_length(content) between 1 and 2097152),
			-- Of a picture, in pixels.
			width integer,
			height integer,
			created_at timestamptz not null default now(),
			primary key (project_id, hash),
			check ((type like 'image/%') = (width is not null and height is not null))
		);
		-- It is packed already.
		alter table media alter column content set storage external;
		call guard_project_table('media');
		grant select, insert, delete on media to waymark_app;

		-- Where in a survey a file is heard or seen. '' where there is no option, or no language.
		create table survey_media (
			project_id uuid not null,
			survey_id uuid not null,
			-- Of an item of the survey's definition, or start.
			item text not null,
			kind text not null check (kind in ('audio', 'picture')),
			option text not null default '',
			language text not null default '',
			hash bytea not null,
			made_by text,
			checked_by text,
			-- What a picture shows, by language; null where nobody has said yet.
			alternative jsonb,
			decorative boolean not null default false,
			created_at timestamptz not null default now(),
			primary key (project_id, survey_id, item, kind, option, language),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, hash) references media,
			check (case kind
				when 'audio' then language <> '' and option = '' and alternative is null and not decorative
				else language = '' and not (decorative and alternative is not null)
			end)
		);
		create index survey_media_file on survey_media (project_id, hash);
		call guard_project_table('survey_media');
		grant select, insert, update, delete on survey_media to waymark_app;

		-- A version that is no longer offered stays here, because answers to it may still be on their way.
		create table variant (
			project_id uuid not null,
			survey_id uuid not null,
			variant_survey_id uuid not null,
			kind text not null check (kind in ('easy-read', 'child-5-7', 'child-8-11', 'child-12-15', 'proxy')),
			-- What is known of its validity beside the survey's own.
			note text not null,
			created_at timestamptz not null default now(),
			ended_at timestamptz,
			primary key (project_id, survey_id, variant_survey_id),
			unique (project_id, variant_survey_id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, variant_survey_id) references survey,
			check (survey_id <> variant_survey_id)
		);
		create unique index variant_offered on variant (project_id, survey_id, kind) where ended_at is null;
		call guard_project_table('variant');
		grant select, insert, update on variant to waymark_app;

		-- A wave and, of the versions of its survey, the waves of the same key: who answered one of them has answered.
		create function waves_of_versions(here uuid, chosen uuid) returns setof uuid language sql stable
		begin atomic
			select chosen
			union all
			select theirs.id
			from wave as own
			join variant on variant.project_id = here and variant.survey_id = own.survey_id
			join wave as theirs on theirs.project_id = here
				and theirs.survey_id = variant.variant_survey_id and theirs.key = own.key
			where own.project_id = here and own.id = chosen;
		end;
		revoke execute on function waves_of_versions from public;
		grant execute on function waves_of_versions to waymark_app;
	`.execute(db);
}
