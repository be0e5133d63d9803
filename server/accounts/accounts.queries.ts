import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

export interface Account {
	id: string;
	email: string;
	name: string;
	role: "owner" | "member";
	passwordHash: string;
	organisation: { id: string; name: string };
}

/** E-mail addresses are compared without case. */
export async function findAccount(
	db: Kysely<Database>,
	email: string,
): Promise<Account | undefined> {
	const row = await accounts(db)
		.where(sql`lower(account.email)`, "=", sql`lower(${email})`)
		.executeTakeFirst();
	return row && toAccount(row);
}

export async function findAccountById(
	db: Kysely<Database>,
	id: string,
): Promise<Account | undefined> {
	const row = await accounts(db)
		.where("account.id", "=", id)
		.executeTakeFirst();
	return row && toAccount(row);
}

/** Whoever set the installation up. */
export async function findFirstOwner(
	db: Kysely<Database>,
): Promise<Account | undefined> {
	const row = await accounts(db)
		.where("account.role", "=", "owner")
		.orderBy("account.created_at")
		.limit(1)
		.executeTakeFirst();
	return row && toAccount(row);
}

function accounts(db: Kysely<Database>) {
	return db
		.selectFrom("account")
		.innerJoin("organisation", "organisation.id", "account.organisation_id")
		.where("account.disabled_at", "is", null)
		.select([
			"account.id",
			"account.email",
			"account.name",
			"account.role",
			"account.password_hash as passwordHash",
			"organisation.id as organisationId",
			"organisation.name as organisationName",
		]);
}

function toAccount(
	row: Omit<Account, "organisation"> & {
		organisationId: string;
		organisationName: string;
	},
): Account {
	const { organisationId: id, organisationName: name, ...account } = row;
	return { ...account, organisation: { id, name } };
}

export async function hasAccounts(db: Kysely<Database>): Promise<boolean> {
	const row = await db
		.selectFrom("account")
		.select("id")
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Makes others that set up at the same moment wait until this one is done. */
export async function lockSetUp(trx: Transaction<Database>): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('waymark set-up'))`.execute(
		trx,
	);
}

/** Makes others that change what protects the same account wait until this one is done. */
export async function lockAccount(
	trx: Transaction<Database>,
	id: string,
): Promise<void> {
	await trx
		.selectFrom("account")
		.where("id", "=", id)
		.select("id")
		.forNoKeyUpdate()
		.execute();
}

export async function listOrganisations(db: Kysely<Database>) {
	return await db
		.selectFrom("organisation")
		.select(["id", "name"])
		.orderBy("name")
		.execute();
}

export async function insertOrganisation(
	trx: Transaction<Database>,
	organisation: { id: string; name: string },
): Promise<void> {
	await trx.insertInto("organisation").values(organisation).execute();
}

/** False when the e-mail address has an account already. */
export async function insertAccount(
	trx: Transaction<Database>,
	account: Account,
): Promise<boolean> {
	const row = await trx
		.insertInto("account")
		.values({
			id: account.id,
			organisation_id: account.organisation.id,
			email: account.email,
			name: account.name,
			role: account.role,
			password_hash: account.passwordHash,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

export async function updatePassword(
	trx: Transaction<Database>,
	accountId: string,
	passwordHash: string,
): Promise<void> {
	await trx
		.updateTable("account")
		.set({ password_hash: passwordHash })
		.where("id", "=", accountId)
		.execute();
}
