import axe from "axe-core";
import {
	type Browser,
	chromium,
	type LaunchOptions,
	type Page,
} from "playwright-core";
import { inject } from "vitest";
import { atTheEnd } from "./clean-up.ts";

/** The widths, in CSS pixels, at which every page is looked at. */
export const widths = [390, 820, 1280] as const;

const axeTags = [
	"wcag2a",
	"wcag2aa",
	"wcag21a",
	"wcag21aa",
	"wcag22aa",
	"best-practice",
];

/** Those of axe's rules that another choice of colours can break. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** Nothing moves while a test looks at it or presses it. */
export const still = { reducedMotion: "reduce" } as const;

/** Of all files of a worker, with which it ends. */
let shared: Browser | undefined;

/**
 * A Chromium for the calling test file: what it opens there is closed after its
 * last test. One of its own when it needs other options than the rest.
 */
export async function openBrowser(options?: LaunchOptions): Promise<Browser> {
	if (options) {
		const own = await launch(options);
		atTheEnd(() => own.close());
		return own;
	}
	if (!shared?.isConnected()) shared = await launch();
	const browser = shared;
	atTheEnd(() => Promise.all(browser.contexts().map((each) => each.close())));
	return browser;
}

function launch(options: LaunchOptions = {}): Promise<Browser> {
	const { path, env } = inject("chromium");
	return chromium.launch({
		executablePath: path,
		env: { ...process.env, ...env },
		chromiumSandbox: process.getuid?.() !== 0,
		...options,
	});
}

export interface AxeViolation {
	rule: string;
	help: string;
	/** A selector of each element at fault. */
	elements: string[];
}

/**
 * The faults that axe finds in the page, or in one of its frames, as it is now,
 * by all rules or by these alone; none is [].
 */
export async function axeViolations(
	page: Pick<Page, "evaluate">,
	runOnly: readonly string[] = axeTags,
): Promise<AxeViolation[]> {
	if (!(await page.evaluate(() => "axe" in window)))
		await page.evaluate(axe.source);
	// What passed is described for nobody otherwise, which takes most of the time.
	const options = JSON.stringify({ runOnly, resultTypes: ["violations"] });
	const { violations } = await page.evaluate<axe.AxeResults>(
		`axe.run(document, ${options})`,
	);
	return violations.map(({ id, help, nodes }) => ({
		rule: id,
		help,
		elements: nodes.map((node) => node.target.join(" ")),
	}));
}
