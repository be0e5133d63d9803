import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { type Browser, unpackChromium } from "./unpack-chromium.ts";

declare module "vitest" {
	interface ProvidedContext {
		chromium: Browser;
	}
}

/** Finds a Chromium once, before the workers start. */
export default function provideChromium(project: TestProject): void {
	project.provide("chromium", findChromium());
}

/**
 * The Chromium at CHROMIUM_PATH, or the one that Playwright installed, or on
 * Linux the one that came with the npm packages.
 */
export function findChromium(): Browser {
	const path = process.env.CHROMIUM_PATH || chromium.executablePath();
	if (process.env.CHROMIUM_PATH || existsSync(path)) return { path, env: {} };
	if (process.platform === "linux" && process.arch === "x64") {
		return unpackChromium();
	}
	throw new Error(
		"No browser for the tests: run `npx playwright-core install chromium`, or set CHROMIUM_PATH to an installed Chromium or Chrome.",
	);
}
