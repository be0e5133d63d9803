import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type {
	AccountChange,
	AccountOverview,
	Organisation,
	OrganisationChange,
} from "./organisation.schemas.ts";

type Trx = Transaction<Database>;

export async function findOrganisation(
	db: Kysely<Database>,
	id: string,
): Promise<Organisation> {
	return await db
		.selectFrom("organisation")
		.where("id", "=", id)
		.select([
			"id",
			"name",
			"second_factor_required as secondFactorRequired",
			"review_rule as reviewRule",
		])
		.executeTakeFirstOrThrow();
}

export async function updateOrganisation(
	trx: Trx,
	id: string,
	change: OrganisationChange,
): Promise<void> {
	const { name, secondFactorRequired, reviewRule } = change;
	if (Object.keys(change).length === 0) return;
	await trx
		.updateTable("organisation")
		.set({
			...(name !== undefined && { name }),
			...(secondFactorRequired !== undefined && {
				second_factor_required: secondFactorRequired,
			}),
			...(reviewRule !== undefined && { review_rule: reviewRule }),
		})
		.where("id", "=", id)
		.execute();
}

/** By name. */
export async function listAccounts(
	db: Kysely<Database>,
	organisationId: string,
): Promise<AccountOverview[]> {
	const rows = await db
		.selectFrom("account")
		.where("organisation_id", "=", organisationId)
		.select([
			"id",
			"email",
			"name",
			"role",
			"created_at as createdAt",
			sql<boolean>`disabled_at is not null`.as("disabled"),
			sql<boolean>`
				exists (select from authenticator where account_id = account.id and confirmed_at is not null)
				or exists (select from passkey where account_id = account.id)`.as(
				"secondFactor",
			),
			(query) =>
				query
					.selectFrom("session")
					.whereRef("session.account_id", "=", "account.id")
					.select((latest) => latest.fn.max("last_seen_at").as("at"))
					.as("lastSeenAt"),
		])
		.orderBy("name")
		.orderBy("id")
		.execute();
	return rows.map(({ createdAt, lastSeenAt, ...account }) => ({
		...account,
		createdAt: createdAt.toISOString(),
		lastSeenAt: lastSeenAt?.toISOString() ?? null,
	}));
}

/** Owners who can sign in, whom nobody else changes until the transaction ends. */
export async function lockOwners(
	trx: Trx,
	organisationId: string,
): Promise<string[]> {
	const rows = await trx
		.selectFrom("account")
		.where("organisation_id", "=", organisationId)
		.where("role", "=", "owner")
		.where("disabled_at", "is", null)
		.select("id")
		.orderBy("id")
		.forUpdate()
		.execute();
	return rows.map(({ id }) => id);
}

/** False when the organisation has no such account. */
export async function updateAccount(
	trx: Trx,
	at: { organisationId: string; accountId: string },
	{ role, disabled }: AccountChange,
): Promise<boolean> {
	const row = await trx
		.updateTable("account")
		.set({
			id: at.accountId,
			...(role !== undefined && { role }),
			...(disabled !== undefined && {
				disabled_at: disabled ? sql<Date>`coalesce(disabled_at, now())` : null,
			}),
		})
		.where("id", "=", at.accountId)
		.where("organisation_id", "=", at.organisationId)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}
