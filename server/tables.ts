/** The tables as Kysely sees them; `migrations/` is the source of what each column means. */
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Answers, Instrument, Text } from "#instruments/definition.ts";
import type { Keyed } from "#instruments/paper/keyed.ts";
import type { PlanContent } from "#instruments/plan/plan.ts";
import type { QuestionTimes } from "#instruments/trial/question-times.ts";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import type { FigureKind } from "./beside/outside.schemas.ts";
import type { ChartSettings } from "./over-time/charts.schemas.ts";
import type { EditionBody } from "./reports/editions.schemas.ts";
import type { ReportContent } from "./reports/reports.schemas.ts";
import type { SealTo } from "./sealing/sealing.schemas.ts";
import type { SeriesKind } from "./series/series.schemas.ts";

/** Written once by the database's clock. */
type CreatedAt = ColumnType<Date, Date | undefined, never>;

export type Linkage = "participant" | "own-code" | "none";
export type LinkKind = "open" | "personal" | "kiosk";
export type Mode = "self" | "helped" | "proxy" | "paper";
export type Role = "owner" | "designer" | "collector" | "analyst" | "viewer";

interface OrganisationTable {
	id: string;
	name: string;
	second_factor_required: Generated<boolean>;
	review_rule: Generated<"required" | "reason-otherwise">;
	created_at: CreatedAt;
}

interface AccountTable {
	id: string;
	organisation_id: string;
	email: string;
	name: string;
	password_hash: string;
	role: "owner" | "member";
	disabled_at: Generated<Date | null>;
	created_at: CreatedAt;
}

/** An authenticator app. */
interface AuthenticatorTable {
	account_id: string;
	sealed_secret: Buffer;
	confirmed_at: Date | null;
	last_step: Generated<number>;
	created_at: CreatedAt;
}

interface PasskeyTable {
	id: string;
	account_id: string;
	credential_id: string;
	public_key: Buffer;
	counter: number;
	transports: string[];
	name: string;
	created_at: CreatedAt;
	last_used_at: Date | null;
}

interface PasskeyChallengeTable {
	challenge_hash: Buffer;
	account_id: string | null;
	expires_at: Date;
}

interface RecoveryCodeTable {
	account_id: string;
	code_hash: Buffer;
	used_at: Date | null;
}

/** The password was right, and the second factor is awaited. */
interface SignInTicketTable {
	secret_hash: Buffer;
	account_id: string;
	expires_at: Date;
}

interface SessionTable {
	secret_hash: Buffer;
	account_id: string;
	created_at: CreatedAt;
	last_seen_at: Generated<Date>;
	id: Generated<string>;
	device: string;
	how: "password" | "authenticator" | "recovery-code" | "passkey" | "provider";
	second_factor: boolean;
	/** Set when it was opened at a provider. */
	identity_id: Generated<string | null>;
	provider_sid: Generated<string | null>;
}

/** Who an account is at a provider. */
interface AccountIdentityTable {
	id: string;
	account_id: string;
	issuer: string;
	subject: string;
	created_at: CreatedAt;
	last_used_at: Date | null;
}

interface OidcFlowTable {
	handle_hash: Buffer;
	purpose: "sign-in" | "link";
	state: string;
	nonce: string;
	verifier: string;
	return_path: string;
	session_hash: Buffer | null;
	expires_at: Date;
}

interface OidcLogoutTable {
	token_hash: Buffer;
	expires_at: Date;
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
	working: JSONColumnType<object> | null;
	revision: Generated<number>;
	created_by: string;
	created_at: CreatedAt;
	changed_by: string;
	changed_at: Generated<Date>;
	published_at: Date | null;
	published_by: string | null;
	without_review: string | null;
	withdrawn_at: Date | null;
	withdrawn_by: string | null;
	withdrawn_reason: string | null;
}

/** Who has worked on a version before it was published. */
interface InstrumentContributorTable {
	organisation_id: string;
	instrument_id: string;
	instrument_version: string;
	account_id: string;
	since: CreatedAt;
}

interface InstrumentReviewTable {
	organisation_id: string;
	instrument_id: string;
	instrument_version: string;
	revision: number;
	asked_by: string;
	asked_at: Generated<Date>;
	note: string | null;
	verdict: "approved" | "changes-wanted" | null;
	reviewed_by: string | null;
	reviewed_at: Date | null;
	answer: string | null;
}

interface ProjectTable {
	id: string;
	organisation_id: string;
	locator: string;
	name: string;
	purpose: Generated<string>;
	synthetic: Generated<boolean>;
	threshold: Generated<number>;
	/** From when it takes answers; null while it is a draft. */
	live_at: Generated<Date | null>;
	created_at: CreatedAt;
}

/** What a project says of itself; null where nobody has said yet. */
interface GovernanceTable {
	project_id: string;
	purpose: string | null;
	controller: string | null;
	contact: string | null;
	randomises: boolean | null;
	changes_care: boolean | null;
	generalises: boolean | null;
	classification: "service-evaluation" | "clinical-audit" | "research" | null;
	research_reference: string | null;
	article_6: string | null;
	article_9: string | null;
	keep_contacts: number | null;
	keep_identifiable: number | null;
	keep_anonymous: number | null;
	keep_audit: number | null;
	impact_assessment: string | null;
	approver: string | null;
	approved_on: string | null;
	reads_answers: boolean | null;
	reading: string | null;
	signpost: string | null;
	identifier_reasons: JSONColumnType<Record<string, string>>;
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
	code_questions: string[] | null;
	times: Generated<"day" | "shift">;
	tightened_at: Generated<Date | null>;
	languages: string[];
	idle_seconds: Generated<number>;
	feedback_own: Generated<boolean>;
	feedback_unit: Generated<boolean>;
	feedback_approver: Generated<string | null>;
	feedback_approved_on: Generated<string | null>;
	feedback_note: JSONColumnType<Text> | null;
	asks_who_answered: Generated<boolean>;
	key_twice: Generated<boolean>;
	created_by: string | null;
	created_at: CreatedAt;
}

/** What respondents read before they start; a version never changes. */
interface InformationVersionTable {
	project_id: string;
	survey_id: string;
	version: number;
	texts: JSONColumnType<Text>;
	ask: boolean;
	/** Whether people agree with it that their words may be quoted. */
	quotes: Generated<boolean>;
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
	pilot: Generated<boolean>;
}

interface InterviewNoteTable {
	project_id: string;
	id: string;
	survey_id: string;
	item: string | null;
	step: "understanding" | "recall" | "judgement" | "answering" | "other";
	note: string;
	suggestion: string | null;
	interview: string;
	created_by: string;
	created_at: CreatedAt;
}

interface ParticipantTable {
	project_id: string;
	id: string;
	code: string;
	site_id: string | null;
	attributes: JSONColumnType<Record<string, string>>;
	stopped_at: Date | null;
	stop_reason: string | null;
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
	reminder: Generated<boolean>;
	/** The tablet that asks it. */
	device_id: Generated<string | null>;
	/** Whether that tablet still does. */
	asked: Generated<boolean>;
	/** What is keyed from paper forms comes by it. */
	paper: Generated<boolean>;
}

/** A paper form, by its printed code. */
interface PaperFormTable {
	project_id: string;
	id: string;
	survey_id: string;
	wave_id: string;
	participant_id: string | null;
	code: string;
	language: string;
	information: number;
	response_id: string | null;
	compared: Generated<number | null>;
	differing: Generated<number | null>;
	created_at: CreatedAt;
	done_on: Generated<string | null>;
	deleted_at: Generated<Date | null>;
}

/** What one person keyed from a form. */
interface PaperKeyingTable {
	project_id: string;
	form_id: string;
	round: number;
	keyed_by: string;
	keyed: JSONColumnType<Keyed>;
	finished: Generated<boolean>;
}

/** An enrolled tablet. */
interface DeviceTable {
	project_id: string;
	id: string;
	name: string;
	site_id: string | null;
	pin_hash: string;
	wrong_pins: Generated<number>;
	locked_at: Generated<Date | null>;
	revoked_at: Generated<Date | null>;
	code_hash: Buffer | null;
	code_expires_at: Date | null;
	last_seen_at: Generated<Date | null>;
	version: Generated<string | null>;
	waiting: Generated<number>;
	oldest_waiting_at: Generated<Date | null>;
	persistent: Generated<boolean | null>;
	created_at: CreatedAt;
}

interface DeviceCredentialTable {
	project_id: string;
	secret_hash: Buffer;
	device_id: string;
	created_at: CreatedAt;
	ended_at: Generated<Date | null>;
}

/** How many responses a tablet took on a day of its own clock. */
interface DeviceTakenTable {
	project_id: string;
	device_id: string;
	day: string;
	count: number;
}

/** Which information a respondent was shown, in which language, and whether they were asked and agreed. */
export interface Consent {
	agreed: boolean;
	version: number;
	language: string;
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
	own_code_parts: Buffer[] | null;
	site_id: string | null;
	language: string;
	mode: Mode;
	answers: JSONColumnType<Answers>;
	score_values: (number | null)[];
	score_reasons: (string | null)[];
	consent: JSONColumnType<Consent> | null;
	question_times: ColumnType<QuestionTimes | null, string | undefined, never>;
	body_hash: Buffer;
	flag: Generated<"device-revoked" | "after-closing" | null>;
	revision: Generated<number>;
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
	unit: string | null;
	received_on: string;
	scored: boolean[];
	cause: "erasure" | "withdrawal" | "retention";
	erased_at: CreatedAt;
}

/** What a response held before it was corrected. */
interface ResponseRevisionTable {
	project_id: string;
	response_id: string;
	revision: number;
	answers: JSONColumnType<Answers>;
	score_values: (number | null)[];
	score_reasons: (string | null)[];
	replaced_at: CreatedAt;
	replaced_by: string | null;
	reason: string;
}

/** Whether two responses with almost the same own-code are one person's; the newest on a pair holds. */
interface LinkageDecisionTable {
	project_id: string;
	id: string;
	survey_id: string;
	before_id: string;
	after_id: string;
	decision: "same" | "different" | "open";
	decided_by: string;
	decided_at: CreatedAt;
}

/** A sound or picture, named by its content. */
interface MediaTable {
	project_id: string;
	hash: Buffer;
	type: string;
	content: Buffer;
	width: number | null;
	height: number | null;
	created_at: CreatedAt;
}

/** Where in a survey a file is heard or seen; '' where there is no option or no language. */
interface SurveyMediaTable {
	project_id: string;
	survey_id: string;
	item: string;
	kind: "audio" | "picture";
	option: string;
	language: string;
	hash: Buffer;
	made_by: string | null;
	checked_by: string | null;
	alternative: JSONColumnType<Text> | null;
	decorative: Generated<boolean>;
	created_at: CreatedAt;
}

/** A survey that is another one's version for other people; no longer offered once it has ended. */
interface VariantTable {
	project_id: string;
	survey_id: string;
	variant_survey_id: string;
	kind: VersionKind;
	note: string;
	created_at: CreatedAt;
	ended_at: Date | null;
}

/** Who read a response in which somebody may be in danger. */
interface RedFlagReadingTable {
	project_id: string;
	id: string;
	response_id: string;
	note: string | null;
	read_by: string;
	read_at: CreatedAt;
}

/** Which scale a project reads first; the newest holds. */
interface PrimaryMeasureTable {
	project_id: string;
	id: string;
	survey_id: string;
	scale_id: string;
	responses: number;
	reason: string | null;
	chosen_by: string;
	chosen_at: CreatedAt;
}

/** What people may write about; one merged into another counts as that one. */
interface ThemeTable {
	project_id: string;
	id: string;
	survey_id: string;
	name: string;
	description: Generated<string>;
	example: Generated<string>;
	mark: string;
	position: number;
	merged_into: Generated<string | null>;
	retired_at: Generated<Date | null>;
	created_at: CreatedAt;
}

/** Which themes somebody found in a text; settled where it has no coder. */
interface CodingTable {
	project_id: string;
	id: string;
	survey_id: string;
	response_id: string;
	item: string;
	coder_id: string | null;
	themes: string[];
	blind: boolean;
	changed_by: string;
	changed_at: ColumnType<Date, Date | undefined, Date>;
}

/** From when the coders of a survey see each other's codings. */
interface CodingOpeningTable {
	project_id: string;
	survey_id: string;
	opened_by: string;
	opened_at: CreatedAt;
}

/** Words that their writer agreed may be quoted, as others read them. */
interface QuoteTable {
	project_id: string;
	id: string;
	survey_id: string;
	response_id: string;
	item: string;
	theme_id: string | null;
	text: string;
	approved_by: string;
	approved_at: CreatedAt;
}

/** What a project wants to change, and how it will know. */
interface EvaluationPlanTable {
	project_id: string;
	content: JSONColumnType<PlanContent>;
	revision: Generated<number>;
	changed_by: string;
	changed_at: ColumnType<Date, Date | undefined, Date>;
}

/** What a team writes about a survey. */
interface ReportTable {
	project_id: string;
	id: string;
	survey_id: string;
	title: string;
	content: JSONColumnType<ReportContent>;
	version: Generated<number>;
	created_by: string;
	created_at: CreatedAt;
	updated_by: string;
	updated_at: ColumnType<Date, Date | undefined, Date>;
}

/** A report with the figures of one moment; never changed. */
interface ReportEditionTable {
	project_id: string;
	id: string;
	report_id: string;
	number: number;
	body: JSONColumnType<EditionBody>;
	checksum: string;
	frozen_by: string;
	frozen_at: Date;
}

/** Dated figures from elsewhere. */
interface SeriesTable {
	project_id: string;
	id: string;
	site_id: string | null;
	name: string;
	unit: string;
	kind: SeriesKind;
	/** What rates are given for: 1,000 for falls per 1,000 bed days. */
	per: number;
	counts_people: boolean;
	created_by: string;
	created_at: CreatedAt;
}

/** A rate or proportion has numerator and denominator, every other kind a value. */
interface SeriesPointTable {
	project_id: string;
	series_id: string;
	day: string;
	value: number | null;
	numerator: number | null;
	denominator: number | null;
}

/** What a figure about single people from elsewhere is. */
interface OutsideFigureTable {
	project_id: string;
	id: string;
	name: string;
	unit: string;
	kind: FigureKind;
	/** Which time it is about, in words. */
	about: string;
	better: "higher" | "lower";
	imported_at: Date | null;
	undoable: Generated<boolean>;
	created_by: string;
	created_at: CreatedAt;
}

/** One person's, now and before the last import. */
interface OutsideValueTable {
	project_id: string;
	figure_id: string;
	participant_id: string;
	value: number | null;
	former: number | null;
}

/** What is drawn over time, and how it is judged. */
interface ChartTable {
	project_id: string;
	id: string;
	title: string;
	survey_id: string | null;
	series_id: string | null;
	settings: JSONColumnType<ChartSettings>;
	created_by: string;
	created_at: CreatedAt;
}

/** From when a chart's limits are worked out anew, and why. */
interface ChartRebaseTable {
	project_id: string;
	chart_id: string;
	day: string;
	reason: string;
	made_by: string;
	made_at: CreatedAt;
}

/** What happened on a day, such as a new rota. */
interface ChartAnnotationTable {
	project_id: string;
	id: string;
	chart_id: string;
	day: string;
	text: string;
	made_by: string;
	made_at: CreatedAt;
}

/** Charts on a screen that nobody is signed in at. */
interface WallDisplayTable {
	project_id: string;
	id: string;
	name: string;
	charts: JSONColumnType<string[]>;
	secret_hash: Buffer;
	made_by: string;
	created_at: CreatedAt;
	revoked_at: Generated<Date | null>;
}

/** Ids that responses had before their survey's linkage was tightened. */
interface RetiredResponseTable {
	project_id: string;
	id_hash: Buffer;
	body_hash: Buffer;
}

/** Keys to which devices seal answers. */
interface SealKeyTable {
	kid: string;
	public_jwk: JSONColumnType<SealTo["key"]>;
	sealed_private_jwk: Buffer;
	created_at: CreatedAt;
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
	authenticator: AuthenticatorTable;
	passkey: PasskeyTable;
	passkey_challenge: PasskeyChallengeTable;
	recovery_code: RecoveryCodeTable;
	sign_in_ticket: SignInTicketTable;
	account_identity: AccountIdentityTable;
	oidc_flow: OidcFlowTable;
	oidc_logout: OidcLogoutTable;
	api_token: ApiTokenTable;
	instrument: InstrumentTable;
	instrument_contributor: InstrumentContributorTable;
	instrument_review: InstrumentReviewTable;
	project: ProjectTable;
	governance: GovernanceTable;
	member: MemberTable;
	invitation: InvitationTable;
	site: SiteTable;
	survey: SurveyTable;
	information_version: InformationVersionTable;
	wave: WaveTable;
	interview_note: InterviewNoteTable;
	participant: ParticipantTable;
	link: LinkTable;
	response: ResponseTable;
	paper_form: PaperFormTable;
	paper_keying: PaperKeyingTable;
	response_revision: ResponseRevisionTable;
	erased_response: ErasedResponseTable;
	linkage_decision: LinkageDecisionTable;
	retired_response: RetiredResponseTable;
	theme: ThemeTable;
	coding: CodingTable;
	coding_opening: CodingOpeningTable;
	quote: QuoteTable;
	primary_measure: PrimaryMeasureTable;
	red_flag_reading: RedFlagReadingTable;
	evaluation_plan: EvaluationPlanTable;
	report: ReportTable;
	report_edition: ReportEditionTable;
	series: SeriesTable;
	series_point: SeriesPointTable;
	outside_figure: OutsideFigureTable;
	outside_value: OutsideValueTable;
	chart: ChartTable;
	chart_rebase: ChartRebaseTable;
	chart_annotation: ChartAnnotationTable;
	wall_display: WallDisplayTable;
	media: MediaTable;
	survey_media: SurveyMediaTable;
	variant: VariantTable;
	seal_key: SealKeyTable;
	device: DeviceTable;
	device_credential: DeviceCredentialTable;
	device_taken: DeviceTakenTable;
	audit: AuditTable;
}
