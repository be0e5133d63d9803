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

	for (const { src, type } of [...icons, homeScreenIcon])
		app.get(src, { schema: { hide: true } }, async (_request, reply) => {
			reply.type(type);
			return await readFile(join(clientDir, src));
		});
}

/**
 * A post with two arms that point the way, on a ground without corners and inside the circle that every mask
 * leaves. Drawn as `client/public/tablet-icon.svg`; the others are that, for what reads no SVG.
 */
const icons = [
	{ src: "/tablet-icon.svg", type: "image/svg+xml", sizes: "any" },
	{ src: "/tablet-icon-192.png", type: "image/png", sizes: "192x192" },
	{ src: "/tablet-icon-512.png", type: "image/png", sizes: "512x512" },
];
/** For the home screen of an iPad or iPhone. */
const homeScreenIcon = { src: "/tablet-icon-180.png", type: "image/png" };

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
	icons: ["any", "maskable"].flatMap((purpose) =>
		icons.map((icon) => ({ ...icon, purpose })),
	),
};
