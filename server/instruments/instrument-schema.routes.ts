import { instrumentJsonSchema } from "#instruments/json-schema.ts";
import type { App } from "../app-type.ts";

/** The JSON Schema of a definition, for editors that complete and check one. */
export async function instrumentSchemaRoutes(app: App): Promise<void> {
	app.get(
		"/schemas/instrument.json",
		{ schema: { hide: true } },
		async (_request, reply) => {
			reply
				.type("application/schema+json")
				.header("cache-control", "public, max-age=3600");
			return JSON.stringify(instrumentJsonSchema, null, "\t");
		},
	);
}
