import axe from "axe-core";
import { chromium, type LaunchOptions, type Page } from "playwright-core";
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

/** A Chromium for the calling test file, closed after its last test. */
export async function openBrowser(options: LaunchOptions = {}) {
	const { path, env } = inject("chromium");
	const browser = await chromium.launch({
		executablePath: path,
		env: { ...process.env, ...env },
		chromiumSandbox: process.getuid?.() !== 0,
		...options,
	});
	atTheEnd(() => browser.close());
	return browser;
}

export interface AxeViolation {
	rule: string;
	help: string;
	/** A selector of each element at fault. */
	elements: string[];
}

/** The faults that axe finds in the page, or in one of its frames, as it is now; none is []. */
export async function axeViolations(
	page: Pick<Page, "evaluate">,
): Promise<AxeViolation[]> {
	await page.evaluate(axe.source);
	const options = JSON.stringify({ runOnly: axeTags });
	const { violations } = await page.evaluate<axe.AxeResults>(
		`axe.run(document, ${options})`,
	);
	return violations.map(({ id, help, nodes }) => ({
		rule: id,
		help,
		elements: nodes.map((node) => node.target.join(" ")),
	}));
}
