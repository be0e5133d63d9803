import { defineConfig } from "vitest/config";

const withDatabase = {
	globalSetup: ["test/support/start-postgres.ts"],
	setupFiles: ["test/support/clean-up.ts"],
	testTimeout: 30_000,
	hookTimeout: 60_000,
};

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "instruments",
					include: ["test/instruments/**/*.test.ts"],
				},
			},
			{ test: { name: "client", include: ["test/client/**/*.test.{ts,tsx}"] } },
			{
				test: {
					name: "server",
					include: ["test/server/**/*.test.ts"],
					...withDatabase,
				},
			},
			{
				test: {
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					...withDatabase,
					globalSetup: [
						...withDatabase.globalSetup,
						"test/support/find-chromium.ts",
					],
				},
			},
		],
	},
});
