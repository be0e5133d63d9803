/** The server's table of contents: everything that it is made of, installed by name. */
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import postgres from "@fastify/postgres";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import { fastify } from "fastify";
import { sessionRoutes } from "./accounts/session.routes.ts";
import { isHttps } from "./accounts/session.ts";
import { setUpRoutes } from "./accounts/set-up.routes.ts";
import { setUpCodeIfNeeded } from "./accounts/set-up-code.ts";
import { signInRoutes } from "./accounts/sign-in.routes.ts";
import { requireSignIn } from "./accounts/signed-in.ts";
import { tokensRoutes } from "./accounts/tokens.routes.ts";
import type { App } from "./app-type.ts";
import { collectRoutes } from "./collect/collect.routes.ts";
import { startPageRoutes } from "./collect/start-page.routes.ts";
import type { Config } from "./config.ts";
import { createDatabase, poolOptions } from "./database.ts";
import { healthRoutes } from "./health/health.routes.ts";
import { answerWithProblems } from "./http/answer-with-problems.ts";
import { closeUnusedConnections } from "./http/close-unused-connections.ts";
import { readJsonBodies } from "./http/json-body.ts";
import { keepPrivate } from "./http/keep-private.ts";
import { refuseCrossSite } from "./http/refuse-cross-site.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { type LogDestination, serverOptions } from "./http/server-options.ts";
import { instrumentSchemaRoutes } from "./instruments/instrument-schema.routes.ts";
import { instrumentsRoutes } from "./instruments/instruments.routes.ts";
import { invitationsRoutes } from "./invitations/invitations.routes.ts";
import { joinRoutes } from "./invitations/join.routes.ts";
import { linksRoutes } from "./links/links.routes.ts";
import { describeRoutes, openApiRoutes } from "./open-api/open-api.ts";
import { pagesRoutes } from "./pages/pages.routes.ts";
import { participantsRoutes } from "./participants/participants.routes.ts";
import { loginsOf } from "./postgres/open-logins.ts";
import { membersRoutes } from "./projects/members.routes.ts";
import { projectsRoutes } from "./projects/projects.routes.ts";
import { sitesRoutes } from "./projects/sites.routes.ts";
import { responsesRoutes } from "./responses/responses.routes.ts";
import { summariesRoutes } from "./summaries/summaries.routes.ts";
import { surveysRoutes } from "./surveys/surveys.routes.ts";
import { wavesRoutes } from "./surveys/waves.routes.ts";

const api = { prefix: "/api/v1" };

/** The whole server, not yet listening; `app.close()` ends it with its pool. */
export async function buildApp(
	config: Config,
	logTo?: LogDestination,
): Promise<App> {
	const app: App = fastify(
		serverOptions(config, logTo),
	).withTypeProvider<TypeBoxTypeProvider>();
	app.decorate("config", config);
	app.decorate("setupCode", () => setUpCodeIfNeeded(app));
	app.decorateRequest("caller", null);
	answerWithProblems(app);
	closeUnusedConnections(app);
	readJsonBodies(app);

	const logins = loginsOf(databaseUrl(config), config.secret);
	await app.register(postgres, poolOptions(logins.app));
	app.decorate("db", createDatabase(app.pg.pool));
	await app.register(cookie);
	const headers = securityHeaders(isHttps(config));
	app.addHook("onRequest", async (_request, reply) => {
		reply.headers(headers);
	});
	app.addHook("onRequest", keepPrivate);
	app.addHook("onRequest", refuseCrossSite);
	await app.register(compress, {
		globalDecompression: false,
		encodings: ["br", "gzip"],
		brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
	});
	await describeRoutes(app);

	await app.register(healthRoutes);
	await app.register(publicRoutes, api);
	await app.register(signedInRoutes, api);
	await app.register(instrumentSchemaRoutes);
	await app.register(startPageRoutes);
	await app.register(pagesRoutes);
	return app;
}

/** What anybody may call. */
async function publicRoutes(app: App): Promise<void> {
	app.addHook("onRoute", (route) => {
		route.schema = { ...route.schema, security: [] };
	});
	await app.register(openApiRoutes);
	await app.register(setUpRoutes);
	await app.register(signInRoutes);
	await app.register(joinRoutes);
	await app.register(collectRoutes);
}

/** What only somebody signed in may call. */
async function signedInRoutes(app: App): Promise<void> {
	app.addHook("onRequest", requireSignIn);
	await app.register(sessionRoutes);
	await app.register(tokensRoutes);
	await app.register(projectsRoutes);
	await app.register(sitesRoutes);
	await app.register(membersRoutes);
	await app.register(invitationsRoutes);
	await app.register(instrumentsRoutes);
	await app.register(surveysRoutes);
	await app.register(wavesRoutes);
	await app.register(participantsRoutes);
	await app.register(linksRoutes);
	await app.register(responsesRoutes);
	await app.register(summariesRoutes);
}

function databaseUrl(config: Config): string {
	if (config.databaseUrl) return config.databaseUrl;
	throw new Error("The app is built on an open database: pass its URL.");
}
