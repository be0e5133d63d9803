import { expect, test } from "vitest";
import { apiRoutes } from "../../support/api-routes.ts";
import { openApp } from "../../support/app.ts";

const app = await openApp();
const description = (await app.inject("/api/v1/openapi.json")).json();
const operations = Object.entries<Record<string, Operation>>(
	description.paths,
).flatMap(([path, methods]) =>
	Object.entries(methods).map(([method, operation]) => ({
		route: `${method.toUpperCase()} ${path}`,
		operation,
	})),
);

interface Operation {
	tags?: string[];
	summary?: string;
	security?: object[];
	responses: Record<string, { content?: Record<string, object> }>;
}

test("it is OpenAPI 3.1", () => {
	expect(description.openapi).toBe("3.1.0");
	expect(Object.keys(description.components.securitySchemes)).toEqual([
		"session",
		"token",
	]);
});

test("every route of the API is in it", () => {
	const described = operations
		.map(({ route }) => route)
		.filter((route) => route.includes(" /api/v1/"));
	const installed = apiRoutes(app);
	expect(installed.length).toBeGreaterThan(20);
	expect(described.sort()).toEqual(installed);
});

test("every operation says what it is for and how it fails", () => {
	for (const { route, operation } of operations) {
		expect(operation.tags, route).toHaveLength(1);
		expect(operation.summary?.length, route).toBeGreaterThan(5);
		expect(operation.responses.default?.content, route).toHaveProperty([
			"application/problem+json",
		]);
		const successes = Object.keys(operation.responses).filter((status) =>
			/^[23]/.test(status),
		);
		expect(successes.length, route).toBeGreaterThan(0);
	}
});

test("bodies and answers are described by schemas", () => {
	const { post } = description.paths["/api/v1/projects"];
	const body = post.requestBody.content["application/json"].schema;
	expect(body.required).toEqual(["name"]);
	expect(body.additionalProperties).toBe(false);
	const made = post.responses["201"].content["application/json"].schema;
	expect(made.properties.id.format).toBe("uuid");
});
