import { createHash } from "node:crypto";
import type { App } from "../app-type.ts";
import { noScriptStyle, startPageStyle } from "../collect/start-page-style.ts";
import {
	withdrawPage,
	withdrawScript,
	withdrawStyle,
} from "./withdraw-page.ts";

/** The page of the address that is printed beside every withdrawal code. */
export async function withdrawPageRoutes(app: App): Promise<void> {
	app.get("/withdraw", { schema: { hide: true } }, (_request, reply) =>
		reply.headers(headers).type("text/html; charset=utf-8").send(withdrawPage),
	);
}

const headers = {
	"cache-control": "no-store",
	"x-robots-tag": "noindex, nofollow",
	"content-security-policy": [
		"default-src 'none'",
		`script-src ${hashOf(withdrawScript)}`,
		`style-src ${[startPageStyle, withdrawStyle, noScriptStyle].map(hashOf).join(" ")}`,
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join("; "),
};

function hashOf(content: string): string {
	return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
