import { defineConfig } from "vitest/config";

const everywhere = {
	/** Speed is not tested: these only end what hangs, on a slow machine too. */
	testTimeout: 120_000,
	hookTimeout: 120_000,
	expect: { poll: { timeout: 30_000 } },
	/** Files share what they import, which takes longer than the tests: each has a database of its own. */
	isolate: false,
};

const withDatabase = {
	...everywhere,
	globalSetup: ["test/support/start-postgres.ts"],
	setupFiles: ["test/support/after-each-file.ts"],
};

export default defineConfig({
	test: {
		// Two at once also where there are two cores, of which one is left idle otherwise; more would want more
		// connections than a PostgreSQL gives.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: "instruments",
					include: ["test/instruments/**/*.test.ts"],
					...everywhere,
				},
			},
			{
				test: {
					name: "client",
					include: ["test/client/**/*.test.{ts,tsx}"],
					...everywhere,
				},
			},
			{
				test: {
					name: "server",
					include: ["test/server/**/*.test.ts"],
					...withDatabase,
				},
			},
			// Needs programs that are no part of Waymark: `npm run test:programs`.
			{
				test: {
					name: "programs",
					include: ["test/programs/**/*.test.ts"],
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
