import { expect, test } from "vitest";
import type { App } from "../../../server/app-type.ts";
import { installedRoutes } from "../../support/api-routes.ts";
import { openApp } from "../../support/app.ts";
import { Person, password, signUp } from "../../support/person.ts";

const app = await openApp();
const secure = await openApp({ publicUrl: "https://waymark.example.org" });

/** Pages, files and faults, which have no route of their own in the list or none at all. */
const besides = [
	"GET /",
	"GET /projects/nothing",
	"GET /r/nothing",
	"GET /assets/nothing.js",
	"GET /api/v1/nothing",
	"GET /%zz",
	"OPTIONS /api/v1/session",
	"DELETE /",
];

/** What may be kept, because it is the same for everybody. */
const kept = new Map([
	["GET /", "no-cache"],
	["GET /projects/nothing", "no-cache"],
	["GET /schemas/instrument.json", "public, max-age=3600"],
	["HEAD /schemas/instrument.json", "public, max-age=3600"],
]);

const routes = [
	...installedRoutes(app).filter((route) => !route.endsWith("*")),
	...besides,
];

async function ask(target: App, route: string, person: Person | undefined) {
	const [method, url = ""] = route.split(" ");
	return await target.inject({
		method: method as "GET",
		url: url.replace(/\{\w+\}/g, "00000000-0000-7000-8000-000000000000"),
		...(person && { cookies: person.cookies }),
	});
}

async function eachAnswer() {
	const ada = await signUp(app, "ada@example.org");
	const answers = [];
	for (const route of routes) {
		answers.push({ route, answer: await ask(app, route, undefined) });
		// Signing out answers all the same without the cookie.
		if (route.startsWith("DELETE /api/v1/session")) continue;
		answers.push({ route, answer: await ask(app, route, ada) });
	}
	return answers;
}

test("every route, signed in or out, well or not, carries the security headers and stays in no cache", async () => {
	const answers = await eachAnswer();
	expect(answers.length).toBeGreaterThan(100);
	for (const { route, answer } of answers) {
		const { headers, statusCode } = answer;
		expect(statusCode, route).toBeLessThan(500);
		expect(headers, route).toMatchObject({
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
			"x-frame-options": isFramed(route) ? "SAMEORIGIN" : "DENY",
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-resource-policy": "same-origin",
			"cache-control":
				statusCode === 200 ? (kept.get(route) ?? "no-store") : "no-store",
		});
		expect(headers["x-powered-by"], route).toBeUndefined();
		expect(headers.server, route).toBeUndefined();
		expect(headers["strict-transport-security"], route).toBeUndefined();
		expectStrict(String(headers["content-security-policy"]), route);
	}
});

/** The designer frames its preview, which has no connection. */
const isFramed = (route: string) => /^(GET|HEAD) \/preview$/.test(route);

const ownOrHashed = expect.stringMatching(
	/^('self'|'sha256-[^' ]+')( 'sha256-[^' ]+')*$/,
);

/** Nothing but what is named, no script or style in a page's own text, nothing of others that frames it. */
function expectStrict(policy: string, route: string) {
	const directives = new Map(
		policy.split("; ").map((directive) => {
			const [name = "", ...sources] = directive.split(" ");
			return [name, sources.join(" ")];
		}),
	);
	expect(Object.fromEntries(directives), route).toMatchObject({
		"default-src": "'none'",
		"base-uri": "'none'",
		"frame-ancestors": isFramed(route) ? "'self'" : "'none'",
		"connect-src": isFramed(route) ? "'none'" : "'self'",
		"form-action": expect.stringMatching(/^'(none|self)'$/),
		"script-src": ownOrHashed,
		"style-src": ownOrHashed,
	});
	expect(policy, route).not.toMatch(/unsafe|\*|https?:/);
}

test("over HTTPS every answer asks the browser to stay with it", async () => {
	for (const route of routes) {
		const { headers } = await ask(secure, route, undefined);
		expect(headers["strict-transport-security"], route).toBe(
			"max-age=31536000; includeSubDomains",
		);
	}
});

test("over HTTPS every cookie is kept to it, and from scripts and other sites", async () => {
	const ada = await signUp(secure, "ada@example.org");
	const person = new Person(secure);
	const replies = [
		await person.signIn("ada@example.org", password),
		await ada.call("DELETE", "/session"),
	];
	const cookies = replies.flatMap((reply) => reply.cookies);
	expect(cookies.map(({ name }) => name)).toEqual([
		"__Secure-waymark_device",
		"__Host-waymark_session",
		"__Host-waymark_session",
	]);
	for (const cookie of cookies) {
		expect(cookie).toMatchObject({
			secure: true,
			httpOnly: true,
			sameSite: "Strict",
		});
		expect(cookie).not.toHaveProperty("domain");
		if (cookie.name.startsWith("__Host-")) expect(cookie.path).toBe("/");
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
