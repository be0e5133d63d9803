import { createHmac } from "node:crypto";
import pg from "pg";
import { StartUpError } from "../start-up/start-up-error.ts";
import { keepLogPrivate } from "./keep-log-private.ts";
import { scramVerifier } from "./scram-verifier.ts";

/** Two servers that start together may both make a login; one of them then tries again. */
const attempts = 5;

/** Addresses of the database for the server's two roles, neither of which owns anything. */
export interface Logins {
	/** Everything but contact details. */
	app: string;
	/** Contact details and nothing else. */
	vault: string;
}

type Group = "waymark_app" | "waymark_vault";

interface Login {
	name: string;
	password: string;
	group: Group;
	url: string;
}

/**
 * Where the server's two logins find the database. Name and password follow from the installation's secret,
 * so that nothing has to be stored and installations that share a cluster do not share a login.
 *
 * @param ownerUrl the database as the role that owns its tables
 */
export function loginsOf(ownerUrl: string, secret: string): Logins {
	return {
		app: loginOf(ownerUrl, secret, "waymark_app").url,
		vault: loginOf(ownerUrl, secret, "waymark_vault").url,
	};
}

/** Makes the logins where they are missing. Throws StartUpError when the database lets nobody make or use them. */
export async function openLogins(
	ownerUrl: string,
	secret: string,
): Promise<void> {
	await openLogin(ownerUrl, loginOf(ownerUrl, secret, "waymark_app"));
	await openLogin(ownerUrl, loginOf(ownerUrl, secret, "waymark_vault"));
}

function loginOf(ownerUrl: string, secret: string, group: Group): Login {
	const name = `${group}_${derive(secret, `login ${group}`).slice(0, 12)}`;
	const password = derive(secret, `password of ${group}`);
	const url = new URL(ownerUrl);
	url.username = name;
	url.password = password;
	return { name, password, group, url: url.href };
}

async function openLogin(ownerUrl: string, login: Login): Promise<void> {
	for (let attempt = 1; ; attempt += 1) {
		if (await canConnect(login.url)) return;
		if (attempt === attempts) throw new StartUpError(unusable(login.name));
		await makeLogin(ownerUrl, login);
	}
}

function derive(secret: string, purpose: string): string {
	return createHmac("sha256", secret).update(purpose).digest("hex");
}

async function canConnect(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url });
	client.on("error", () => {});
	try {
		await client.connect();
		return true;
	} catch (error) {
		// Class 28: no such role, or another password.
		if (codeOf(error)?.startsWith("28")) return false;
		throw error;
	} finally {
		await client.end().catch(() => {});
	}
}

async function makeLogin(
	ownerUrl: string,
	{ name, password, group }: Login,
): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	const role = pg.escapeIdentifier(name);
	const verifier = pg.escapeLiteral(scramVerifier(password));
	await client.connect();
	try {
		// biome-ignore lint/plugin: a statement about roles takes no parameters; each part is escaped above.
		await client.query(`create role ${role}`).catch(unlessThere);
		// biome-ignore lint/plugin: a statement about roles takes no parameters; each part is escaped above.
		await client.query(`alter role ${role} login password ${verifier}`);
		// biome-ignore lint/plugin: a statement about roles takes no parameters; each part is escaped above.
		await client.query(`grant ${pg.escapeIdentifier(group)} to ${role}`);
		await keepLogPrivate(client, name);
	} catch (error) {
		if (codeOf(error) === "42501") throw new StartUpError(mayNotMakeRoles);
		// "tuple concurrently updated": another server is making the same login.
		if (codeOf(error) !== "XX000") throw error;
	} finally {
		await client.end();
	}
}

function unlessThere(error: unknown): void {
	const code = codeOf(error);
	if (code !== "42710" && code !== "23505") throw error;
}

function codeOf(error: unknown): string | undefined {
	return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** The server keeps itself out of what it need not see with roles of its own. */
export const mayNotMakeRoles =
	"The user in DATABASE_URL may not make roles, and Waymark needs two of its own, which own nothing. Let a database administrator run: alter role <that user> createrole; and start again.";

function unusable(name: string): string {
	return `The database lets the role ${name} not in, although it was made: allow sign-in by password (scram-sha-256) from this machine in pg_hba.conf for every role that begins with waymark_.`;
}
