import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fillWithPayloads, shown } from "./hostile-project.ts";
import { newVisitor, openRespondSite, press } from "./respond-site.ts";
import { newMemberPage } from "./studio-site.ts";
import { payloads } from "./xss-payloads.ts";

const site = await openRespondSite();
const tokens = await fillWithPayloads(site.field);

interface Visitor {
	context: BrowserContext;
	page: Page;
	/** Scripts that failed, and breaks of the content security policy. */
	faults: string[];
}

/** Notes besides when a dialog opens, or anything is asked of another site. */
function watch({ page, faults }: Visitor): void {
	page.on("dialog", (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		dialog.dismiss();
	});
	page.on("request", (request) => {
		const url = request.url();
		if (!url.startsWith(site.address) && !url.startsWith("data:image/"))
			faults.push(`request: ${url}`);
	});
}

/** Elements and attributes that only a payload can have brought in: the preview is the one frame of ours. */
function foreignElements(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const tags =
			/^(iframe|object|embed|base|marquee|xss|audio|video|keygen|isindex|math)$/i;
		const address = /^\s*(javascript|vbscript|data:text|\/\/evil)/i;
		return [...document.querySelectorAll("*")]
			.filter((element) => element.getAttribute("src") !== "/preview")
			.filter(
				(element) =>
					tags.test(element.tagName) ||
					[...element.attributes].some(
						({ name, value }) =>
							/^on/i.test(name) ||
							(/^(href|src|action|formaction)$/i.test(name) &&
								address.test(value)),
					),
			)
			.map((element) => element.outerHTML.slice(0, 120));
	});
}

async function expectHarmless({ page, faults }: Visitor) {
	expect(await foreignElements(page), page.url()).toEqual([]);
	expect(faults, page.url()).toEqual([]);
}

test("there are payloads enough", () => {
	expect(new Set(payloads).size).toBeGreaterThanOrEqual(100);
	expect(tokens).toHaveLength(payloads.length);
});

test("no page of the studio runs what somebody wrote", async () => {
	const visitor = await newMemberPage(site, site.field.person);
	watch(visitor);
	const { page } = visitor;
	const queue = [
		site.field.project,
		"/library/hostile/1.0.0",
		"/projects",
		"/projects/new",
	];
	const seen = new Map<string, number>();
	for (const address of queue) {
		await page.goto(address);
		await page.getByRole("heading", { level: 1 }).waitFor();
		await page
			.getByText(/^Loading/)
			.first()
			.waitFor({ state: "detached" });
		await expectHarmless(visitor);
		queue.push(...(await newAddresses(page, seen)));
	}
	expect(seen.size).toBeGreaterThan(10);
	expect(await page.locator("body").textContent()).toBeTruthy();
	// More than a hundred pages.
}, 400_000);

/** The links of a page that lead further within the studio, two of a kind at most. */
async function newAddresses(page: Page, seen: Map<string, number>) {
	const hrefs = await page
		.locator("a[href^='/']:not([download])")
		.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
	return hrefs.flatMap((href) => {
		if (href === null || href.startsWith("/api/")) return [];
		const [path = ""] = href.split(/[?#]/, 1);
		const kind = path.replace(/[0-9a-f-]{36}|library\/[^/]+\/\d[^/]*/g, "*");
		const count = seen.get(kind) ?? 0;
		seen.set(kind, count + 1);
		return count < 2 ? [href] : [];
	});
}

test("no start page of a questionnaire does", async () => {
	const visitor = await newVisitor(site);
	watch(visitor);
	for (const token of tokens) {
		await visitor.page.goto(`${site.address}/r/${token}`);
		await expectHarmless(visitor);
	}
});

test("no question does, and no list of what somebody answered", async () => {
	const visitor = await newVisitor(site);
	watch(visitor);
	const { page } = visitor;
	await page.goto(`${site.address}/r/${tokens[1]}`);
	await page.check("#agree");
	await press(page, "Start");
	const send = page.getByRole("button", { name: "Send my answers" });
	const next = page.getByRole("button", { name: "Continue", exact: true });
	const field = page.locator("input[type=text]");
	const option = page.locator("label.card, label.step").first();
	for (let at = 0; ; at += 1) {
		await next.or(send).waitFor();
		if (await send.count()) break;
		if ((await field.count()) === 1)
			await field.fill(shown(payloads[at] ?? "x"));
		if ((await option.count()) === 1) await option.click();
		await expectHarmless(visitor);
		await next.click();
	}
	await expectHarmless(visitor);
	await send.click();
	await page.getByText("Thank you.").first().waitFor();
	await expectHarmless(visitor);
});
