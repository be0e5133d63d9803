import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../../server/config.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const dataDir = temporaryDir();

function read(env: Record<string, string>) {
	return readConfig({ WAYMARK_DATA_DIR: dataDir, ...env });
}

describe("what is not set", () => {
	it("has a default that serves this machine alone", () => {
		expect(read({})).toEqual({
			host: "127.0.0.1",
			port: 3000,
			databaseUrl: undefined,
			dataDir,
			publicUrl: undefined,
			trustedProxies: [],
			vaultKeys: [],
			secret: expect.stringMatching(/^[\w-]{43}$/),
			logLevel: "info",
		});
	});

	it("may also be empty", () => {
		expect(read({ PORT: "", DATABASE_URL: "" })).toMatchObject({
			port: 3000,
			databaseUrl: undefined,
		});
	});
});

it("takes every setting as it is written", () => {
	const secret = "0123456789abcdef0123456789abcdef";
	const env = {
		HOST: "::",
		PORT: "8080",
		DATABASE_URL: "postgresql://u:p%40@db:5433/waymark?sslmode=require",
		WAYMARK_PUBLIC_URL: "https://waymark.example.org/",
		WAYMARK_TRUSTED_PROXIES: "10.0.0.5, fd00::/8",
		WAYMARK_SECRET: secret,
		WAYMARK_VAULT_KEY: `${"A".repeat(43)}=, ${"/".repeat(42)}8=`,
		LOG_LEVEL: "debug",
	};
	expect(read(env)).toEqual({
		host: "::",
		port: 8080,
		databaseUrl: env.DATABASE_URL,
		dataDir,
		publicUrl: "https://waymark.example.org",
		trustedProxies: ["10.0.0.5", "fd00::/8"],
		secret,
		vaultKeys: [Buffer.alloc(32, 0), Buffer.alloc(32, 255)],
		logLevel: "debug",
	});
});

describe("a fault", () => {
	it.each([
		[{ PORT: "http" }, 'PORT is "http"'],
		[{ PORT: "65536" }, "from 0 to 65535"],
		[{ PORT: "-1" }, "from 0 to 65535"],
		[{ PORT: "3000.5" }, "whole number"],
		[{ HOST: "http://localhost" }, "HOST"],
		[{ LOG_LEVEL: "loud" }, "write one of fatal, error, warn"],
		[{ DATABASE_URL: "mysql://db/waymark" }, "postgres://user:password@"],
		[{ DATABASE_URL: "localhost" }, "postgres://user:password@"],
		[{ WAYMARK_PUBLIC_URL: "waymark.example.org" }, "https://waymark."],
		[{ WAYMARK_PUBLIC_URL: "https://example.org/waymark" }, "without a path"],
		[{ WAYMARK_TRUSTED_PROXIES: "proxy" }, "the IP address of each"],
		[{ WAYMARK_TRUSTED_PROXIES: "0.0.0.0/0" }, "the IP address of each"],
		[{ WAYMARK_SECRET: "short" }, "at least 32"],
		[{ WAYMARK_DATADIR: "/srv" }, "did you mean WAYMARK_DATA_DIR?"],
		[{ WAYMARK_COLOUR: "red" }, "known are WAYMARK_DATA_DIR"],
	])("%o is refused with advice", (env, advice) => {
		expect(() => read(env)).toThrow(ConfigError);
		expect(() => read(env)).toThrow(advice);
	});

	it("does not hide another", () => {
		const env = { PORT: "x", LOG_LEVEL: "x", WAYMARK_SECRET: "x" };
		expect(() => read(env)).toThrow(/PORT.*\n.*LOG_LEVEL.*\n.*WAYMARK_SECRET/);
	});

	it("is told without the secret in it", () => {
		const planted = "planted-pass-phrase";
		const env = {
			DATABASE_URL: `mysql://u:${planted}@db`,
			WAYMARK_SECRET: planted,
		};
		let message = "";
		try {
			read(env);
		} catch (error) {
			message = String(error);
		}
		expect(message).toContain("WAYMARK_SECRET is too short");
		expect(message).not.toContain(planted);
	});
});

describe("the secret of its own", () => {
	it("is made once, for its owner alone", () => {
		const { secret } = read({});
		const file = join(dataDir, "secret");
		expect(readFileSync(file, "utf8")).toBe(`${secret}\n`);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(read({}).secret).toBe(secret);
	});

	it("is not replaced when its file is damaged", () => {
		const damaged = temporaryDir();
		writeFileSync(join(damaged, "secret"), "");
		expect(() => read({ WAYMARK_DATA_DIR: damaged })).toThrow("from a backup");
		expect(readFileSync(join(damaged, "secret"), "utf8")).toBe("");
	});
});

it("says so when the data dir cannot be written", () => {
	const file = join(temporaryDir(), "a-file");
	writeFileSync(file, "");
	const dir = join(file, "data");
	expect(() => read({ WAYMARK_DATA_DIR: dir })).toThrow(
		`The data dir ${dir} cannot be written (ENOTDIR): give the account`,
	);
});
