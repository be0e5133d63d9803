/** The tables as Kysely sees them; `migrations/` is the source of what each column means. */
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Answers, Instrument, Text } from "#instruments/definition.ts";

/** Written once by the database's clock. */
type CreatedAt = ColumnType<Date, Date | undefined, never>;

export type Linkage = "participant" | "own-code" | "none";
export type LinkKind = "open" | "personal" | "kiosk";
export type Mode = "self" | "helped" | "proxy" | "paper";
export type Role = "owner" | "designer" | "collector" | "analyst" | "viewer";

interface OrganisationTable {
	id: string;
	name: string;
	created_at: CreatedAt;
}

interface AccountTable {
	id: string;
	organisation_id: string;
	email: string;
	name: string;
	password_hash: string;
	role: "owner" | "member";
	created_at: CreatedAt;
}

interface SessionTable {
	secret_hash: Buffer;
	account_id: string;
	created_at: CreatedAt;
	last_seen_at: Generated<Date>;
}

interface ApiTokenTable {
	id: string;
	account_id: string;
	name: string;
	secret_hash: Buffer;
	created_at: CreatedAt;
	last_used_at: Date | null;
}

interface InstrumentTable {
	organisation_id: string;
	id: string;
	version: string;
	definition: JSONColumnType<Instrument>;
	created_by: string;
	created_at: CreatedAt;
	published_at: Date | null;
}

interface ProjectTable {
	id: string;
	organisation_id: string;
	locator: string;
	name: string;
	purpose: Generated<string>;
	synthetic: Generated<boolean>;
	threshold: Generated<number>;
	created_at: CreatedAt;
}

interface MemberTable {
	project_id: string;
	account_id: string;
	role: Role;
	created_at: CreatedAt;
}

interface InvitationTable {
	project_id: string;
	id: string;
	email: string;
	role: Role;
	secret_hash: Buffer;
	invited_by: string;
	created_at: CreatedAt;
	expires_at: Date;
	used_at: Date | null;
	used_by: string | null;
	withdrawn_at: Date | null;
}

interface SiteTable {
	project_id: string;
	id: string;
	name: string;
	ods_code: string | null;
	created_at: CreatedAt;
}

interface SurveyTable {
	project_id: string;
	id: string;
	title: string;
	instrument_id: string;
	instrument_version: string;
	definition: JSONColumnType<Instrument>;
	linkage: Linkage;
	languages: string[];
	consent: JSONColumnType<Text> | null;
	created_by: string | null;
	created_at: CreatedAt;
}

interface WaveTable {
	project_id: string;
	survey_id: string;
	id: string;
	key: string;
	title: string;
	position: number;
	opens: Date | null;
	closes: Date | null;
}

interface ParticipantTable {
	project_id: string;
	id: string;
	code: string;
	site_id: string | null;
	attributes: JSONColumnType<Record<string, string>>;
	created_at: CreatedAt;
}

interface LinkTable {
	project_id: string;
	id: string;
	survey_id: string;
	wave_id: string;
	kind: LinkKind;
	linkage: Linkage;
	participant_id: string | null;
	site_id: string | null;
	secret_hash: Buffer;
	created_at: CreatedAt;
	expires_at: Date | null;
	revoked_at: Date | null;
	used_at: Date | null;
}

interface ResponseTable {
	project_id: string;
	id: string;
	survey_id: string;
	wave_id: string;
	link_id: string;
	linkage: Linkage;
	participant_id: string | null;
	own_code_hash: Buffer | null;
	site_id: string | null;
	language: string;
	mode: Mode;
	answers: JSONColumnType<Answers>;
	score_values: (number | null)[];
	score_reasons: (string | null)[];
	consent: JSONColumnType<{ agreed: boolean }> | null;
	body_hash: Buffer;
	started_at: Date;
	completed_at: Date;
	received_at: Date;
}

/** What is left of a response that was erased. */
interface ErasedResponseTable {
	project_id: string;
	id: string;
	survey_id: string;
	wave_id: string;
	site_id: string | null;
	unit: string;
	received_on: string;
	scored: boolean[];
	cause: "erasure" | "withdrawal" | "retention";
	erased_at: CreatedAt;
}

/** Written by `record_audit` alone. */
interface AuditTable {
	chain_id: string;
	seq: number;
	at: Date;
	actor_kind: "account" | "respondent" | "command" | "system";
	actor_id: string | null;
	actor_name: string;
	origin: string | null;
	action: string;
	subject_kind: string | null;
	subject_id: string | null;
	details: JSONColumnType<Record<string, unknown>>;
	prev_hash: Buffer;
	hash: Buffer;
}

export interface Database {
	organisation: OrganisationTable;
	account: AccountTable;
	session: SessionTable;
	api_token: ApiTokenTable;
	instrument: InstrumentTable;
	project: ProjectTable;
	member: MemberTable;
	invitation: InvitationTable;
	site: SiteTable;
	survey: SurveyTable;
	wave: WaveTable;
	participant: ParticipantTable;
	link: LinkTable;
	response: ResponseTable;
	erased_response: ErasedResponseTable;
	audit: AuditTable;
}
