import { expect, test } from "vitest";
import { isTooDeep } from "../../../server/http/is-too-deep.ts";
import { apiRoutes } from "../../support/api-routes.ts";
import { openApp } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";
import { operationsOf, type Schema } from "./fill-schema.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const writes = apiRoutes(app).filter((route) => !route.startsWith("GET "));

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const hostile = {
	"a key that reaches the prototype": '{"__proto__": {"planted": true}}',
	"the same, deeper": '{"name": "x", "a": [{"__proto__": {"planted": true}}]}',
	"the same in escapes":
		'{"\\u005f\\u005fproto\\u005f\\u005f": {"planted": 1}}',
	"the way by the constructor":
		'{"constructor": {"prototype": {"planted": true}}}',
	"too many levels": nested(33),
	"as many levels as fit": nested(100_000),
	"levels without an end": '{"a":'.repeat(40_000),
};

test.each(Object.entries(hostile))(
	"no route takes %s",
	async (_what, payload) => {
		expect(writes.length).toBeGreaterThan(10);
		for (const route of writes) {
			const [method, url = ""] = route.split(" ");
			const { statusCode, body } = await app.inject({
				method: method as "POST",
				url: url.replace(/\{\w+\}/g, "00000000-0000-7000-8000-000000000000"),
				cookies: ada.cookies,
				headers: { "content-type": "application/json" },
				payload,
			});
			expect([400, 415], `${route}: ${statusCode}`).toContain(statusCode);
			expect(body).toMatch(/malformed-request|unsupported-media-type/);
		}
		expect({}).not.toHaveProperty("planted");
	},
);

test("brackets count as levels outside texts alone", () => {
	expect(isTooDeep(nested(32))).toBe(false);
	expect(isTooDeep(nested(33))).toBe(true);
	expect(isTooDeep(`[${"[],".repeat(1_000)}[]]`)).toBe(false);
	expect(isTooDeep(`["${"[".repeat(1_000)}"]`)).toBe(false);
	expect(isTooDeep(`["\\"${"[".repeat(1_000)}"]`)).toBe(false);
	expect(isTooDeep(`["\\\\",${nested(32)}]`)).toBe(true);
	expect(isTooDeep('"never ends')).toBe(false);
});

/** Where a schema takes properties of any name and kind; a map says what its values are. */
function open(schema: Schema, path: string): string[] {
	const { type, properties = {}, items, anyOf = [] } = schema;
	const { additionalProperties: others = true } = schema;
	return [
		...(type === "object" && others === true ? [path] : []),
		...Object.entries(properties).flatMap(([name, property]) =>
			open(property, `${path}/${name}`),
		),
		...[...anyOf, ...(items ? [items] : [])].flatMap((part) =>
			open(part, path),
		),
	];
}

test("no body takes a property that is not known, so that nobody sets what is not theirs to set", async () => {
	const description = (await app.inject("/api/v1/openapi.json")).json();
	const bodies = operationsOf(description).flatMap(({ route, body }) =>
		body ? { route, body } : [],
	);
	expect(bodies.length).toBeGreaterThan(8);
	expect(bodies.flatMap(({ route, body }) => open(body, route))).toEqual([
		// As the WebAuthn library reads them.
		"POST /api/v1/session/passkey/response",
		// By item of the instrument: `checkAnswers` knows them.
		"PUT /api/v1/collect/{token}/responses/{id}/answers",
		"POST /api/v1/second-factor/passkeys/response",
		// By `checkDefinition`.
		"POST /api/v1/instruments",
		// A draft may be as broken as its writer left it.
		"POST /api/v1/instruments/drafts/content",
		// By the reader of shared files, which says what a newer one holds.
		"POST /api/v1/instruments/bundles",
		"PUT /api/v1/instruments/{id}/versions/{version}/draft/content",
		"PUT /api/v1/projects/{project}/surveys/{survey}/paper-forms/{form}/keying/keyed/answers",
		"POST /api/v1/projects/{project}/surveys/{survey}/paper-forms/{form}/response/keyed/answers",
		"POST /api/v1/projects/{project}/plan/bundle",
		"POST /api/v1/projects/{project}/surveys/{survey}/responses/{response}/revisions/answers",
	]);
});
