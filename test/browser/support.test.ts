import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import {
	axeViolations,
	colourRules,
	openBrowser,
	still,
} from "../support/browser.ts";

const browser = await openBrowser();

const html = `<!doctype html><html lang="en"><title>A page</title>
<main><h1>Heading</h1><img src="data:," id="nameless"><p style="color:#aaa">Faint</p></main>`;

const server = createServer((_request, response) => {
	response.setHeader(
		"content-security-policy",
		"default-src 'self'; style-src 'self' 'unsafe-inline'",
	);
	response.setHeader("content-type", "text/html");
	response.end(html);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());

it("finds what is wrong with a page, under a strict content security policy", async () => {
	const page = await browser.newPage(still);
	const { port } = server.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/`);

	const violations = await axeViolations(page);

	expect(violations.map((violation) => violation.rule).sort()).toEqual([
		"color-contrast",
		"image-alt",
	]);
	expect(violations[1]?.elements).toEqual(["#nameless"]);
	expect(await axeViolations(page, colourRules)).toEqual([violations[0]]);
});
