import { expect, test } from "vitest";
import { pageFiles } from "../../../server/pages/client-files.ts";
import { openApp } from "../../support/app.ts";

const app = await openApp();
const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
const page = (url: string) => app.inject({ url, headers: { accept } });

test.each([
	"/",
	"/set-up",
	"/projects/01a1fbc9-bc67-7323-9e31-6ab1174b6359/surveys/new",
	"/library/care-measure/1.0.0",
	"/nothing-known",
])("%s is the studio", async (url) => {
	const { statusCode, headers, body } = await page(url);
	expect(statusCode).toBe(200);
	expect(headers["content-type"]).toBe("text/html; charset=utf-8");
	expect(headers["cache-control"]).toBe("no-cache");
	expect(body).toContain('<html lang="en-GB">');
	expect(body).toContain('<div id="root"></div>');
	expect(body).not.toMatch(/<script(?![^>]* src=)/);
});

test("every file that the page names is there, for good, and packed", async () => {
	const { script, modules, styles } = await pageFiles("client/studio/main.tsx");
	const { body } = await page("/");
	expect(styles.length).toBeGreaterThan(0);
	for (const file of [script, ...modules, ...styles]) {
		expect(body).toContain(`"${file}"`);
		const { statusCode, headers } = await app.inject({
			url: file,
			headers: { "accept-encoding": "br" },
		});
		expect(statusCode, file).toBe(200);
		expect(headers["cache-control"]).toBe(
			"public, max-age=31536000, immutable",
		);
	}
	const { headers } = await app.inject({
		url: script,
		headers: { "accept-encoding": "br" },
	});
	expect(headers["content-encoding"]).toBe("br");
	expect(headers["content-type"]).toMatch("javascript");
});

test.each([
	"/api/v1/nothing",
	"/api",
	"/assets/nothing.js",
	"/assets/..%2f.vite%2fmanifest.json",
	"/schemas/nothing.json",
])("%s is no page", async (url) => {
	const { statusCode, headers } = await page(url);
	expect(statusCode).toBe(404);
	expect(headers["content-type"]).toMatch("application/problem+json");
});

test.each(["*/*", "text/html", undefined])(
	"whoever accepts %s gets the page",
	async (accept) => {
		const { statusCode } = await app.inject({
			url: "/",
			headers: accept === undefined ? {} : { accept },
		});
		expect(statusCode).toBe(200);
	},
);

test("a program that asks for no page gets none", async () => {
	const { statusCode, headers } = await app.inject({
		url: "/nothing",
		headers: { accept: "application/json" },
	});
	expect(statusCode).toBe(404);
	expect(headers["content-type"]).toMatch("application/problem+json");
});

test("an address that cannot be read", async () => {
	const { statusCode, headers, body } = await page("/%zz");
	expect(statusCode).toBe(400);
	expect(headers["content-type"]).toMatch("application/problem+json");
	expect(JSON.parse(body).type).toBe("/problems/malformed-request");
});
