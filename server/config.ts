import { resolve } from "node:path";
import { type OidcSettings, readOidcSettings } from "./oidc/read-settings.ts";
import { openDataDir, readOrMakeSecret } from "./start-up/data-dir.ts";
import { isNetwork } from "./start-up/is-network.ts";
import { nearest } from "./start-up/nearest.ts";
import { StartUpError } from "./start-up/start-up-error.ts";
import { readKey } from "./vault/key-file.ts";

const logLevels = [
	"fatal",
	"error",
	"warn",
	"info",
	"debug",
	"trace",
	"silent",
] as const;

const prefix = "WAYMARK_";
const waymarkVariables = [
	"DATA_DIR",
	"OIDC_ACR",
	"OIDC_CLIENT_ID",
	"OIDC_CLIENT_SECRET",
	"OIDC_ISSUER",
	"OIDC_NAME",
	"PUBLIC_URL",
	"SECRET",
	"TRUSTED_PROXIES",
	"VAULT_KEY",
];

export interface Config {
	host: string;
	/** 0 asks the operating system for any free port. */
	port: number;
	/** Undefined: the embedded PostgreSQL in the data dir. */
	databaseUrl: string | undefined;
	/** Absolute path. */
	dataDir: string;
	/** Origin under which people reach this installation, no slash at the end. */
	publicUrl: string | undefined;
	/** Addresses and networks of the reverse proxies whose X-Forwarded headers are believed; from others they are not. */
	trustedProxies: readonly string[];
	/** Key for whatever is keyed or signed; at least 32 characters. */
	secret: string;
	/** Of contact details: the current one, then those still needed to read; none: those of the file in the data dir. */
	vaultKeys: readonly Buffer[];
	/** Undefined: people sign in with their password alone. */
	oidc: OidcSettings | undefined;
	logLevel: (typeof logLevels)[number];
}

/** Every fault found in the environment, one line a fault. */
export class ConfigError extends StartUpError {
	override name = "ConfigError";
}

/**
 * Reads the whole configuration; nothing else reads the environment. An empty
 * variable counts as unset. Makes the data dir and the secret when they are
 * missing. Throws one ConfigError that lists every fault, without secrets.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
	const faults = unknownVariables(env);
	const fault = (message: string) => faults.push(message);
	const settings = {
		host: readHost(env.HOST || "127.0.0.1", fault),
		port: readPort(env.PORT || "3000", fault),
		databaseUrl: readDatabaseUrl(env.DATABASE_URL || undefined, fault),
		publicUrl: readPublicUrl(env.WAYMARK_PUBLIC_URL || undefined, fault),
		trustedProxies: readTrustedProxies(
			env.WAYMARK_TRUSTED_PROXIES || "",
			fault,
		),
		vaultKeys: readVaultKeys(env.WAYMARK_VAULT_KEY || "", fault),
		oidc: readOidcSettings(
			{
				issuer: env.WAYMARK_OIDC_ISSUER || undefined,
				clientId: env.WAYMARK_OIDC_CLIENT_ID || undefined,
				clientSecret: env.WAYMARK_OIDC_CLIENT_SECRET || undefined,
				name: env.WAYMARK_OIDC_NAME || undefined,
				acr: env.WAYMARK_OIDC_ACR || undefined,
			},
			fault,
		),
		logLevel: readLogLevel(env.LOG_LEVEL || "info", fault),
	};
	const secret = readSecret(env.WAYMARK_SECRET || undefined, fault);
	if (faults.length > 0) throw new ConfigError(faults.join("\n"));

	const dataDir = resolve(env.WAYMARK_DATA_DIR || "data");
	openDataDir(dataDir);
	return {
		...settings,
		dataDir,
		secret: secret ?? readOrMakeSecret(dataDir),
	};
}

type Fault = (message: string) => void;

/** A misspelt setting must not pass silently. */
function unknownVariables(env: NodeJS.ProcessEnv): string[] {
	return Object.keys(env)
		.filter((name) => name.startsWith(prefix))
		.map((name) => name.slice(prefix.length))
		.filter((name) => !waymarkVariables.includes(name))
		.map((name) => {
			const meant = nearest(name, waymarkVariables);
			const advice = meant
				? `did you mean ${prefix}${meant}?`
				: `known are ${waymarkVariables.map((known) => prefix + known).join(", ")}.`;
			return `${prefix}${name} is not a setting of Waymark: ${advice}`;
		});
}

function readHost(value: string, fault: Fault): string {
	if (!/^[\w.:-]+$/.test(value)) {
		fault(
			`HOST is "${value}", which is no address: write a host name or an IP address alone, such as 127.0.0.1, or 0.0.0.0 for every network.`,
		);
	}
	return value;
}

function readPort(value: string, fault: Fault): number {
	if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
		fault(
			`PORT is "${value}": write a whole number from 0 to 65535, such as 3000 (0 takes any free port).`,
		);
	}
	return Number(value);
}

function readLogLevel(value: string, fault: Fault): Config["logLevel"] {
	const level = logLevels.find((known) => known === value);
	if (!level) {
		fault(`LOG_LEVEL is "${value}": write one of ${logLevels.join(", ")}.`);
	}
	return level ?? "info";
}

// The value may hold a password, so the message never repeats it.
function readDatabaseUrl(value: string | undefined, fault: Fault) {
	const url = value === undefined ? undefined : parseUrl(value);
	const valid = url && /^postgres(ql)?:$/.test(url.protocol);
	if (value !== undefined && !valid) {
		fault(
			"DATABASE_URL is not the address of a PostgreSQL database: write postgres://user:password@host:5432/database, or leave it out to use the embedded database. Characters such as @, / and # in the password must be percent-encoded.",
		);
	}
	return value;
}

function readPublicUrl(value: string | undefined, fault: Fault) {
	if (value === undefined) return undefined;
	const url = parseUrl(value);
	const isOrigin =
		url !== undefined &&
		/^https?:$/.test(url.protocol) &&
		url.href === `${url.origin}/`;
	if (!isOrigin) {
		fault(
			`WAYMARK_PUBLIC_URL is not an address alone: write scheme and host, such as https://waymark.example.org, without a path.`,
		);
	}
	return url?.origin;
}

function readTrustedProxies(value: string, fault: Fault): string[] {
	const networks = value
		.split(",")
		.map((network) => network.trim())
		.filter((network) => network !== "");
	if (!networks.every(isNetwork)) {
		fault(
			`WAYMARK_TRUSTED_PROXIES is "${value}": write the IP address of each reverse proxy, or its network, with commas between, such as 10.0.0.5, 192.168.7.0/24.`,
		);
	}
	return networks;
}

// Never repeated in the message.
function readVaultKeys(value: string, fault: Fault): Buffer[] {
	const texts = value === "" ? [] : value.split(",");
	const keys = texts.map((text) => readKey(text.trim()));
	if (keys.includes(null)) {
		fault(
			"WAYMARK_VAULT_KEY is no key: write 32 random bytes in base64 (`openssl rand -base64 32` makes them), with a comma before each former key that is still needed, or leave it out and Waymark makes its own.",
		);
	}
	return keys.filter((key) => key !== null);
}

function readSecret(value: string | undefined, fault: Fault) {
	if (value !== undefined && value.length < 32) {
		fault(
			"WAYMARK_SECRET is too short: write at least 32 random characters (`openssl rand -base64 32` makes them), or leave it out and Waymark makes its own.",
		);
	}
	return value;
}

function parseUrl(value: string): URL | undefined {
	return URL.canParse(value) ? new URL(value) : undefined;
}
