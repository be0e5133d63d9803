import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../../server/config.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const dataDir = temporaryDir();
const issuer = "https://login.example.org/tenant";
const needed = {
	WAYMARK_OIDC_ISSUER: issuer,
	WAYMARK_OIDC_CLIENT_ID: "waymark",
	WAYMARK_OIDC_CLIENT_SECRET: "planted-client-secret",
};

const read = (env: Record<string, string>) =>
	readConfig({ WAYMARK_DATA_DIR: dataDir, ...env }).oidc;

describe("the organisation's sign-in", () => {
	it("is not there unless it is set up", () => {
		expect(read({})).toBeUndefined();
		expect(read({ WAYMARK_OIDC_ISSUER: "" })).toBeUndefined();
	});

	it("needs three settings", () => {
		expect(read(needed)).toEqual({
			issuer,
			clientId: "waymark",
			clientSecret: "planted-client-secret",
			name: "your organisation's sign-in",
			acr: [],
		});
	});

	it("takes a name, and what the provider has to ask for", () => {
		const more = {
			WAYMARK_OIDC_NAME: "NHS Care Identity",
			WAYMARK_OIDC_ACR: "AAL3_ANY  AAL2",
		};
		expect(read({ ...needed, ...more })).toMatchObject({
			name: "NHS Care Identity",
			acr: ["AAL3_ANY", "AAL2"],
		});
	});

	it.each([
		"http://localhost:8080",
		"http://127.0.0.1:8080/realm",
		"https://login.example.org/",
	])("may be at %s", (WAYMARK_OIDC_ISSUER) => {
		const settings = read({ ...needed, WAYMARK_OIDC_ISSUER });
		expect(settings?.issuer).toBe(WAYMARK_OIDC_ISSUER);
	});

	it.each([
		"http://login.example.org",
		"http://localhost.example.org",
		"login.example.org",
		"ftp://localhost",
		"https://login.example.org?tenant=1",
		"https://login.example.org#a",
		"https://user@login.example.org",
		"https://login.example.org/.well-known/openid-configuration",
	])("is not at %s", (WAYMARK_OIDC_ISSUER) => {
		expect(() => read({ ...needed, WAYMARK_OIDC_ISSUER })).toThrow(
			"write the provider's issuer",
		);
	});

	it.each([...Object.keys(needed), "WAYMARK_OIDC_NAME", "WAYMARK_OIDC_ACR"])(
		"is not %s alone",
		(name) => {
			const attempt = () => read({ [name]: issuer });
			expect(attempt).toThrow(ConfigError);
			expect(attempt).toThrow(/(is|are) missing: .* Set what is missing/);
		},
	);

	it("tells faults without its secret", () => {
		const { WAYMARK_OIDC_ISSUER: _, ...part } = needed;
		expect(() => read(part)).toThrow(/^(?!.*planted).*ISSUER is missing/);
	});

	it("is not misspelt in silence", () => {
		expect(() => read({ ...needed, WAYMARK_OIDC_ISSUR: "x" })).toThrow(
			"did you mean WAYMARK_OIDC_ISSUER?",
		);
	});
});
