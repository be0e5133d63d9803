import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";

const app = await openApp();

test.each([
	"/api/v1/setup",
	"/api/v1/nothing",
	"/livez",
	"/nothing",
	"/schemas/instrument.json",
])("%s carries the security headers", async (url) => {
	const { headers } = await app.inject(url);
	const policy = String(headers["content-security-policy"]);
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("script-src 'self';");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
	expect(headers).toMatchObject({
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"x-frame-options": "DENY",
	});
	expect(headers["x-powered-by"]).toBeUndefined();
	expect(headers["strict-transport-security"]).toBeUndefined();
});

test("answers of the API stay in no cache", async () => {
	for (const url of ["/api/v1/setup", "/api/v1/session", "/readyz"]) {
		const { headers } = await app.inject(url);
		expect(headers["cache-control"]).toBe("no-store");
	}
});

test("long answers are compressed for those who can read that", async () => {
	const url = "/api/v1/openapi.json";
	const plain = await app.inject(url);
	const packed = await app.inject({
		url,
		headers: { "accept-encoding": "br" },
	});
	expect(plain.headers["content-encoding"]).toBeUndefined();
	expect(packed.headers["content-encoding"]).toBe("br");
	expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4);
});
