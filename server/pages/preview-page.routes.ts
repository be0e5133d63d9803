import { createHash } from "node:crypto";
import type { App } from "../app-type.ts";
import { startPageStyle } from "../collect/start-page-style.ts";
import { pageFiles } from "./client-files.ts";
import { previewPage } from "./preview-page.ts";

/** The page in which the designer tries a questionnaire out. It holds nothing: whoever frames it brings the questions. */
export async function previewPageRoutes(app: App): Promise<void> {
	app.get("/preview", { schema: { hide: true } }, async (_request, reply) => {
		reply.type("text/html; charset=utf-8").headers(headers);
		return previewPage(
			await pageFiles("client/respond/main.tsx", [
				"client/respond/words/en.ts",
			]),
		);
	});
}

const styleHash = createHash("sha256").update(startPageStyle).digest("base64");

/** Framed by this server's own pages alone, and without any connection: what is tried out goes nowhere. */
const headers = {
	"cache-control": "no-store",
	"x-robots-tag": "noindex, nofollow",
	"x-frame-options": "SAMEORIGIN",
	"content-security-policy": [
		"default-src 'none'",
		"script-src 'self'",
		`style-src 'self' 'sha256-${styleHash}'`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'self'",
	].join("; "),
};
