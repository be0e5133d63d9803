import { createHash } from "node:crypto";
import Type, { type Static } from "typebox";
import { wordLanguageOf } from "#instruments/page-words.ts";
import type { App } from "../app-type.ts";
import { DeviceLinkParams } from "../devices/device.schemas.ts";
import { liveDevice, requireAsked } from "../devices/device-caller.ts";
import { pageFiles } from "../pages/client-files.ts";
import { problemOf } from "../problems.ts";
import { chosenVersion } from "./chosen-version.ts";
import { openCollection } from "./open-collection.ts";
import { startPage } from "./start-page.ts";
import { bootScript } from "./start-page-boot.ts";
import { closedPage } from "./start-page-closed.ts";
import type { From } from "./start-page-shell.ts";
import { noScriptStyle, startPageStyle } from "./start-page-style.ts";
import type { Door } from "./ways-in.ts";

const entry = "client/respond/main.tsx";
const pageType = "text/html; charset=utf-8";

/** Whatever the address says is answered with a page. */
const Choices = Type.Object({
	lang: Type.Optional(Type.Unknown()),
	version: Type.Optional(Type.Unknown()),
});
type Choices = Static<typeof Choices>;

/** The address in every link and QR code. Looking uses nothing up: mail scanners look too. */
export async function startPageRoutes(app: App): Promise<void> {
	const { ways } = app.collecting;

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
			.send(closedPage(type, fromOf(request.params), await pageFiles(entry)));
	});

	app.get(
		// A star takes any length and any slash: whatever comes of a mangled link is answered with a page.
		"/r/*",
		{
			schema: {
				hide: true,
				params: Type.Object({ "*": Type.String() }),
				querystring: Choices,
			},
		},
		async (request, reply) => {
			const token = request.params["*"];
			reply.type(pageType);
			return await pageFor(token, { token }, request.query);
		},
	);

	app.get(
		"/tablet/answer/:link",
		{
			schema: { hide: true, params: DeviceLinkParams, querystring: Choices },
		},
		async (request, reply) => {
			const { projectId } = await liveDevice(request);
			const { link: linkId } = await requireAsked(request);
			reply.type(pageType);
			return await pageFor(
				{ projectId, linkId, participantId: null },
				{ deviceLink: linkId },
				request.query,
			);
		},
	);

	async function pageFor(door: Door, from: From, chosen: Choices) {
		const collection = await chosenVersion(
			(version) => openCollection(app, ways, door, version),
			chosen.version,
		);
		const language =
			collection.languages.find((each) => each === chosen.lang) ??
			collection.languages[0] ??
			"en";
		const files = await pageFiles(entry, [wordsFile(language)]);
		return startPage({ collection, from, language, files });
	}
}

/** Our words for the questions, which are fetched in one language alone. */
function wordsFile(language: string): string {
	return `client/respond/words/${wordLanguageOf(language) ?? "en"}.ts`;
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
		"media-src 'self'",
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

function fromOf(params: unknown): From {
	const { "*": token } = params as { "*"?: unknown };
	return { token: typeof token === "string" ? token : "" };
}
