import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { App } from "../app-type.ts";
import { notFound } from "../problems.ts";
import { clientDir } from "./client-files.ts";
import { studioPage } from "./studio-page.ts";

/** The built client: its files, and the studio's page at every address of no other kind. */
export async function pagesRoutes(app: App): Promise<void> {
	await app.register(fastifyStatic, {
		root: join(clientDir, "assets"),
		prefix: "/assets/",
		preCompressed: true,
		index: false,
		// The names of these files hold a hash of their content.
		immutable: true,
		maxAge: "1y",
	});

	app.get("/*", { schema: { hide: true } }, async (request, reply) => {
		const { accept = "*/*" } = request.headers;
		const isPage =
			/text\/html|\*\/\*/.test(accept) && !isOtherKind(request.url);
		if (!isPage) throw notFound();
		reply.type("text/html; charset=utf-8").header("cache-control", "no-cache");
		return await studioPage();
	});
}

/** Addresses that are never pages of the studio. */
function isOtherKind(url: string): boolean {
	return /^\/(api|assets|preview|r|schemas|tablet)(\/|$)/.test(url);
}
