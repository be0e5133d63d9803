import { defineConfig } from "vitest/config";

/** Speed is not tested: these only end what hangs, on a slow machine too. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

const withDatabase = {
	...patience,
	globalSetup: ["test/support/start-postgres.ts"],
	setupFiles: ["test/support/clean-up.ts"],
};

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "instruments",
					include: ["test/instruments/**/*.test.ts"],
					...patience,
				},
			},
			{
				test: {
					name: "client",
					include: ["test/client/**/*.test.{ts,tsx}"],
					...patience,
				},
			},
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
