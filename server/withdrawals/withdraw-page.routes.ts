import { createHash } from "node:crypto";
import Type from "typebox";
import { type WordLanguage, wordLanguageOf } from "#instruments/page-words.ts";
import type { App } from "../app-type.ts";
import { noScriptStyle, startPageStyle } from "../collect/start-page-style.ts";
import {
	withdrawPage,
	withdrawScript,
	withdrawStyle,
} from "./withdraw-page.ts";

/** Whatever the address says is answered with a page. */
const Choices = Type.Object({ lang: Type.Optional(Type.Unknown()) });

/** The page of the address that is printed beside every withdrawal code. */
export async function withdrawPageRoutes(app: App): Promise<void> {
	app.get(
		"/withdraw",
		{ schema: { hide: true, querystring: Choices } },
		(request, reply) =>
			reply
				.headers(headers)
				.type("text/html; charset=utf-8")
				.send(withdrawPage(languageOf(request.query.lang))),
	);
}

/** English where the language is none of ours. */
function languageOf(asked: unknown): WordLanguage {
	return wordLanguageOf(typeof asked === "string" ? asked : "en") ?? "en";
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
