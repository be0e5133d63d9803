import { STATUS_CODES } from "node:http";
import swagger from "@fastify/swagger";
import Type from "typebox";
import { sessionCookie } from "../accounts/session.ts";
import type { App } from "../app-type.ts";
import { ProblemBody } from "../wire.schemas.ts";

/** Describes the routes installed after it, as OpenAPI 3.1. */
export async function describeRoutes(app: App): Promise<void> {
	await app.register(swagger, {
		openapi: {
			openapi: "3.1.0",
			info: {
				title: "Waymark",
				version: "1",
				description:
					"Instruments, surveys, collection and summaries. Every failure is an RFC 9457 problem.",
			},
			components: {
				securitySchemes: {
					session: {
						type: "apiKey",
						in: "cookie",
						name: sessionCookie.name(app.config),
						description: "Set by POST /api/v1/session.",
					},
					token: {
						type: "http",
						scheme: "bearer",
						description: "Made by POST /api/v1/tokens.",
					},
				},
			},
			security: [{ session: [] }, { token: [] }],
		},
		convertConstToEnum: false,
		transform: ({ schema, url }) => ({
			url,
			schema: {
				...schema,
				response: { ...responsesOf(schema), default: problem },
			},
		}),
	});
}

const problem = {
	description: "What went wrong and what to do about it",
	content: { "application/problem+json": { schema: ProblemBody } },
};

/** A route's responses by status, each with a description, which OpenAPI asks for. */
function responsesOf(schema: { response?: unknown } | undefined): object {
	const byStatus = Object.entries(schema?.response ?? {});
	return Object.fromEntries(
		byStatus.map(([status, response]) => [
			status,
			{ description: STATUS_CODES[status], ...response },
		]),
	);
}

/** Where the description is served. */
export async function openApiRoutes(app: App): Promise<void> {
	app.get(
		"/openapi.json",
		{
			schema: {
				tags: ["about"],
				summary: "This description of the API",
				response: { 200: Type.Object({}, { additionalProperties: true }) },
			},
		},
		async () => app.swagger(),
	);
}
