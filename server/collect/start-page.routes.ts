import { createHash } from "node:crypto";
import Type from "typebox";
import type { App } from "../app-type.ts";
import { pageFiles } from "../pages/client-files.ts";
import { problemOf } from "../problems.ts";
import { openCollection } from "./open-collection.ts";
import { startPage } from "./start-page.ts";
import { bootScript } from "./start-page-boot.ts";
import { closedPage } from "./start-page-closed.ts";
import { noScriptStyle, startPageStyle } from "./start-page-style.ts";
import { WaysIn } from "./ways-in.ts";

const entry = "client/respond/main.tsx";
const pageType = "text/html; charset=utf-8";

/** The address in every link and QR code. Looking uses nothing up: mail scanners look too. */
export async function startPageRoutes(app: App): Promise<void> {
	const ways = new WaysIn(app.db);

	app.addHook("onRequest", async (_request, reply) => {
		reply.headers(headers);
	});
	app.setErrorHandler(async (error: Error, request, reply) => {
		const { type, status, retryAfter } = problemOf(error);
		if (status >= 500) request.log.error({ err: error }, type);
		if (retryAfter !== undefined) reply.header("retry-after", retryAfter);
		return reply
			.code(status)
			.type(pageType)
			.send(closedPage(type, tokenOf(request.params), await pageFiles(entry)));
	});

	app.get(
		// A star takes any length and any slash: whatever comes of a mangled link is answered with a page.
		"/r/*",
		{
			schema: {
				hide: true,
				params: Type.Object({ "*": Type.String() }),
				querystring: Type.Object({ lang: Type.Optional(Type.Unknown()) }),
			},
		},
		async (request, reply) => {
			const token = request.params["*"];
			const collection = await openCollection(app.db, ways, token);
			const language =
				collection.languages.find((each) => each === request.query.lang) ??
				collection.languages[0] ??
				"en";
			const files = await pageFiles(entry);
			reply.type(pageType);
			return startPage({ collection, token, language, files });
		},
	);
}

/**
 * Nothing of the page is kept, listed or told elsewhere, and no script runs but our own. SurveyJS would
 * write style attributes; our renderers write none, so none are allowed.
 */
const headers = {
	"cache-control": "no-store",
	"x-robots-tag": "noindex, nofollow",
	"content-security-policy": [
		"default-src 'none'",
		`script-src 'self' ${hashOf(bootScript)}`,
		`style-src 'self' ${hashOf(startPageStyle)} ${hashOf(noScriptStyle)}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join("; "),
};

function hashOf(content: string): string {
	return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

function tokenOf(params: unknown): string {
	const { "*": token } = params as { "*"?: unknown };
	return typeof token === "string" ? token : "";
}
