import { type Kysely, sql } from "kysely";
import type { Database } from "../tables.ts";
import { minutesAgo } from "./sessions.queries.ts";

/** Who makes a request. */
export interface Caller {
	accountId: string;
	email: string;
	name: string;
	role: "owner" | "member";
	organisation: { id: string; name: string };
	/** Null for a program that calls with a token. */
	sessionId: string | null;
	/** The organisation asks for a second factor, and this session was opened without. */
	lacksSecondFactor: boolean;
}

/** Found by a session's or token's secret, and whether its last use is a minute old. */
export interface FoundCaller {
	caller: Caller;
	isStale: boolean;
}

/** Whose session this is; undefined when it has ended or never was. Times in minutes. */
export async function findBySession(
	db: Kysely<Database>,
	secretHash: Buffer,
	limits: { idle: number; absolute: number },
): Promise<FoundCaller | undefined> {
	const row = await withAccount(db)
		.innerJoin("session", "session.account_id", "account.id")
		.where("session.secret_hash", "=", secretHash)
		.where("session.last_seen_at", ">", minutesAgo(limits.idle))
		.where("session.created_at", ">", minutesAgo(limits.absolute))
		.select([
			"session.id as sessionId",
			sql<boolean>`session.last_seen_at < ${minutesAgo(1)}`.as("isStale"),
			sql<boolean>`organisation.second_factor_required and not session.second_factor`.as(
				"lacksSecondFactor",
			),
		])
		.executeTakeFirst();
	return row && foundCaller(row);
}

export async function findByToken(
	db: Kysely<Database>,
	secretHash: Buffer,
): Promise<FoundCaller | undefined> {
	const row = await withAccount(db)
		.innerJoin("api_token", "api_token.account_id", "account.id")
		.where("api_token.secret_hash", "=", secretHash)
		.select([
			sql<string | null>`null::uuid`.as("sessionId"),
			sql<boolean>`coalesce(api_token.last_used_at < ${minutesAgo(1)}, true)`.as(
				"isStale",
			),
			sql<boolean>`false`.as("lacksSecondFactor"),
		])
		.executeTakeFirst();
	return row && foundCaller(row);
}

function withAccount(db: Kysely<Database>) {
	return db
		.selectFrom("account")
		.innerJoin("organisation", "organisation.id", "account.organisation_id")
		.where("account.disabled_at", "is", null)
		.select([
			"account.id as accountId",
			"account.email",
			"account.name",
			"account.role",
			"organisation.id as organisationId",
			"organisation.name as organisationName",
		]);
}

function foundCaller(
	row: Omit<Caller, "organisation"> & {
		organisationId: string;
		organisationName: string;
		isStale: boolean;
	},
): FoundCaller {
	const { organisationId, organisationName, isStale, ...caller } = row;
	const organisation = { id: organisationId, name: organisationName };
	return { caller: { ...caller, organisation }, isStale };
}
