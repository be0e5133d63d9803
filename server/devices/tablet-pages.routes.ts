import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { App } from "../app-type.ts";
import { clientDir, pageFiles } from "../pages/client-files.ts";
import { tabletPage } from "./tablet-page.ts";

const entry = "client/tablet/main.tsx";

/** The staff's page on a tablet, and what makes it an app that works without a network. */
export async function tabletPagesRoutes(app: App): Promise<void> {
	app.addHook("onRequest", async (_request, reply) => {
		reply.headers({
			"x-robots-tag": "noindex, nofollow",
			// To read the code on a letter.
			"permissions-policy": "camera=(self)",
		});
	});

	app.get("/tablet", { schema: { hide: true } }, async (_request, reply) => {
		reply.type("text/html; charset=utf-8");
		return tabletPage(await pageFiles(entry));
	});

	app.get(
		"/tablet-worker.js",
		{ schema: { hide: true } },
		async (_request, reply) => {
			reply
				.type("text/javascript; charset=utf-8")
				.header("service-worker-allowed", "/tablet");
			return await readFile(join(clientDir, "tablet-worker.js"));
		},
	);

	app.get(
		"/tablet.webmanifest",
		{ schema: { hide: true } },
		async (_request, reply) => {
			reply.type("application/manifest+json");
			return JSON.stringify(manifest);
		},
	);

	app.get(
		"/tablet-icon.svg",
		{ schema: { hide: true } },
		async (_request, reply) => {
			reply.type("image/svg+xml");
			return icon;
		},
	);
}

/** No orientation: a tablet is held either way. */
const manifest = {
	name: "Waymark",
	short_name: "Waymark",
	description: "Questionnaires on a shared tablet",
	id: "/tablet",
	start_url: "/tablet",
	scope: "/tablet",
	display: "standalone",
	background_color: "#fbfaf6",
	theme_color: "#0a5c63",
	icons: [
		{
			src: "/tablet-icon.svg",
			sizes: "any",
			type: "image/svg+xml",
			purpose: "any maskable",
		},
	],
};

/** A post with two arms that point the way, inside the circle that every mask leaves. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#0a5c63"/><path fill="#fbfaf6" d="M240 128h32v272h-32zM160 152h168l40 40-40 40H160zM352 256H200l-40 36 40 36h152z"/></svg>`;
