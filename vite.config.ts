import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { keepRoomsApart } from "./bin/vite/keep-rooms-apart.ts";
import { precompress } from "./bin/vite/precompress.ts";
import { pruneSurvey } from "./bin/vite/prune-survey.ts";

export default defineConfig({
	plugins: [pruneSurvey(), react(), keepRoomsApart(), precompress()],
	builder: {},
	publicDir: "client/public",
	build: { target: "es2022", sourcemap: true },
	environments: {
		client: {
			build: {
				outDir: "dist/client",
				manifest: true,
				// survey-core alone is 1.4 MB; bench/ holds the sizes to a budget.
				chunkSizeWarningLimit: 2_000,
				rolldownOptions: {
					checks: { pluginTimings: false },
					input: {
						respond: resolve("client/respond/main.tsx"),
						studio: resolve("client/studio/main.tsx"),
						tablet: resolve("client/tablet/main.tsx"),
						wall: resolve("client/wall/main.tsx"),
					},
				},
			},
		},
		// In one piece and at an address that never changes, as browsers want a service worker.
		worker: {
			consumer: "client",
			build: {
				outDir: "dist/client",
				emptyOutDir: false,
				copyPublicDir: false,
				rolldownOptions: {
					input: {
						"tablet-worker": resolve("client/tablet/service-worker.ts"),
					},
					output: { format: "iife", entryFileNames: "[name].js" },
				},
			},
		},
		server: {
			consumer: "server",
			resolve: { external: true },
			build: {
				outDir: "dist",
				emptyOutDir: false,
				copyPublicDir: false,
				target: "node20",
				rolldownOptions: {
					input: {
						"server/main": resolve("server/main.ts"),
						"server/cli": resolve("server/cli.ts"),
						"bench/main": resolve("bench/main.ts"),
					},
					output: {
						entryFileNames: "[name].js",
						chunkFileNames: "server/[name]-[hash].js",
					},
				},
			},
		},
	},
});
