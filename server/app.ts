/** The server's table of contents: everything that it is made of, installed by name. */

import { constants } from "node:zlib";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import postgres from "@fastify/postgres";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import { fastify } from "fastify";
import { organisationRoutes } from "./accounts/organisation.routes.ts";
import { sessionRoutes } from "./accounts/session.routes.ts";
import { sessionsRoutes } from "./accounts/sessions.routes.ts";
import { setUpRoutes } from "./accounts/set-up.routes.ts";
import { setUpCodeIfNeeded } from "./accounts/set-up-code.ts";
import { signInRoutes } from "./accounts/sign-in.routes.ts";
import { requireSignIn } from "./accounts/signed-in.ts";
import { tokensRoutes } from "./accounts/tokens.routes.ts";
import type { App } from "./app-type.ts";
import { auditRoutes } from "./audit/audit.routes.ts";
import { besideRoutes } from "./beside/beside.routes.ts";
import { outsideRoutes } from "./beside/outside.routes.ts";
import { outsideValuesRoutes } from "./beside/outside-values.routes.ts";
import { changeRoutes } from "./change/change.routes.ts";
import { collectRoutes } from "./collect/collect.routes.ts";
import { openCollecting } from "./collect/collecting.ts";
import { startPageRoutes } from "./collect/start-page.routes.ts";
import { commentsRoutes } from "./comments/comments.routes.ts";
import { comparisonsRoutes } from "./comparisons/comparisons.routes.ts";
import type { Config } from "./config.ts";
import { createDatabase, poolOptions } from "./database.ts";
import { deviceApiRoutes } from "./devices/device-api.routes.ts";
import { devicesRoutes } from "./devices/devices.routes.ts";
import { tabletPagesRoutes } from "./devices/tablet-pages.routes.ts";
import { draftRoutes } from "./drafts/draft.routes.ts";
import { publishingRoutes } from "./drafts/publishing.routes.ts";
import { reviewRoutes } from "./drafts/review.routes.ts";
import { codebookRoutes } from "./exports/codebook.routes.ts";
import { exportsRoutes } from "./exports/exports.routes.ts";
import { feedbackRoutes } from "./feedback/feedback.routes.ts";
import { unitRoutes } from "./feedback/unit.routes.ts";
import { governanceRoutes } from "./governance/governance.routes.ts";
import { healthRoutes } from "./health/health.routes.ts";
import { answerWithProblems } from "./http/answer-with-problems.ts";
import { closeUnusedConnections } from "./http/close-unused-connections.ts";
import { readJsonBodies } from "./http/json-body.ts";
import { keepPrivate } from "./http/keep-private.ts";
import { isHttps } from "./http/private-cookie.ts";
import { refuseCrossSite } from "./http/refuse-cross-site.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { type LogDestination, serverOptions } from "./http/server-options.ts";
import { instrumentFilesRoutes } from "./imports/imports.routes.ts";
import { instrumentSchemaRoutes } from "./instruments/instrument-schema.routes.ts";
import { instrumentsRoutes } from "./instruments/instruments.routes.ts";
import { invitationsRoutes } from "./invitations/invitations.routes.ts";
import { joinRoutes } from "./invitations/join.routes.ts";
import { linkageRoutes } from "./linkage/linkage.routes.ts";
import { bulkLinksRoutes } from "./links/bulk-links.routes.ts";
import { linksRoutes } from "./links/links.routes.ts";
import { primaryMeasureRoutes } from "./measures/primary-measure.routes.ts";
import { mediaRoutes } from "./media/media.routes.ts";
import { mediaFileRoutes } from "./media/media-file.routes.ts";
import { backChannelRoutes } from "./oidc/back-channel.routes.ts";
import { identitiesRoutes } from "./oidc/identities.routes.ts";
import { oidcRoutes } from "./oidc/oidc.routes.ts";
import { Provider } from "./oidc/provider.ts";
import { describeRoutes, openApiRoutes } from "./open-api/open-api.ts";
import { chartsRoutes } from "./over-time/charts.routes.ts";
import { marksRoutes } from "./over-time/marks.routes.ts";
import { sideBySideRoutes } from "./over-time/side-by-side.routes.ts";
import { wallPageRoutes } from "./over-time/wall-page.routes.ts";
import { wallViewRoutes } from "./over-time/wall-view.routes.ts";
import { wallsRoutes } from "./over-time/walls.routes.ts";
import { pagesRoutes } from "./pages/pages.routes.ts";
import { previewPageRoutes } from "./pages/preview-page.routes.ts";
import { paperRoutes } from "./paper/paper.routes.ts";
import { importRoutes } from "./participants/import/import.routes.ts";
import { participantRoutes } from "./participants/participant.routes.ts";
import { participantsRoutes } from "./participants/participants.routes.ts";
import { plansRoutes } from "./plans/plans.routes.ts";
import { loginsOf } from "./postgres/open-logins.ts";
import { membersRoutes } from "./projects/members.routes.ts";
import { projectsRoutes } from "./projects/projects.routes.ts";
import { sitesRoutes } from "./projects/sites.routes.ts";
import { qualityRoutes } from "./quality/quality.routes.ts";
import { redFlagsRoutes } from "./red-flags/red-flags.routes.ts";
import { editionsRoutes } from "./reports/editions.routes.ts";
import { reportsRoutes } from "./reports/reports.routes.ts";
import { responsesRoutes } from "./responses/responses.routes.ts";
import { retentionRoutes } from "./rights/retention.routes.ts";
import { rightsRoutes } from "./rights/rights.routes.ts";
import { subjectExportRoutes } from "./rights/subject-export.routes.ts";
import { SealKeys } from "./sealing/seal-keys.ts";
import { factorsRoutes } from "./second-factor/factors.routes.ts";
import { passkeysRoutes } from "./second-factor/passkeys.routes.ts";
import { secondStepRoutes } from "./second-factor/second-step.routes.ts";
import { pointsRoutes } from "./series/points.routes.ts";
import { seriesRoutes } from "./series/series.routes.ts";
import { planSharingRoutes } from "./sharing/plan-sharing.routes.ts";
import { sharingRoutes } from "./sharing/sharing.routes.ts";
import { summariesRoutes } from "./summaries/summaries.routes.ts";
import { informationRoutes } from "./surveys/information.routes.ts";
import { settingsRoutes } from "./surveys/settings.routes.ts";
import { surveysRoutes } from "./surveys/surveys.routes.ts";
import { wavesRoutes } from "./surveys/waves.routes.ts";
import { codingsRoutes } from "./themes/codings.routes.ts";
import { quotesRoutes } from "./themes/quotes.routes.ts";
import { textsRoutes } from "./themes/texts.routes.ts";
import { themesRoutes } from "./themes/themes.routes.ts";
import { trialsRoutes } from "./trials/trials.routes.ts";
import { variantsRoutes } from "./variants/variants.routes.ts";
import { contactsRoutes } from "./vault/contacts.routes.ts";
import { openVault } from "./vault/open-vault.ts";
import { participantWithdrawalRoutes } from "./withdrawals/participant-withdrawal.routes.ts";
import { withdrawPageRoutes } from "./withdrawals/withdraw-page.routes.ts";
import { withdrawalsRoutes } from "./withdrawals/withdrawals.routes.ts";

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
	openVault(app, logins.vault);
	app.decorate("sealKeys", new SealKeys(app.db, config.secret));
	app.decorate("collecting", openCollecting(app));
	app.decorate("oidc", config.oidc ? new Provider(config.oidc) : null);
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
	await app.register(tabletPagesRoutes);
	await app.register(wallPageRoutes);
	await app.register(withdrawPageRoutes);
	await app.register(previewPageRoutes);
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
	await app.register(secondStepRoutes);
	await app.register(oidcRoutes);
	await app.register(backChannelRoutes);
	await app.register(joinRoutes);
	await app.register(collectRoutes);
	await app.register(deviceApiRoutes);
	await app.register(unitRoutes);
	await app.register(wallViewRoutes);
	await app.register(mediaFileRoutes);
	await app.register(withdrawalsRoutes);
}

/** What only somebody signed in may call. */
async function signedInRoutes(app: App): Promise<void> {
	app.addHook("onRequest", requireSignIn);
	await app.register(sessionRoutes);
	await app.register(sessionsRoutes);
	await app.register(factorsRoutes);
	await app.register(passkeysRoutes);
	await app.register(organisationRoutes);
	await app.register(tokensRoutes);
	await app.register(identitiesRoutes);
	await app.register(projectsRoutes);
	await app.register(governanceRoutes);
	await app.register(sitesRoutes);
	await app.register(devicesRoutes);
	await app.register(membersRoutes);
	await app.register(invitationsRoutes);
	await app.register(instrumentsRoutes);
	await app.register(instrumentFilesRoutes);
	await app.register(sharingRoutes);
	await app.register(draftRoutes);
	await app.register(reviewRoutes);
	await app.register(publishingRoutes);
	await app.register(surveysRoutes);
	await app.register(wavesRoutes);
	await app.register(informationRoutes);
	await app.register(settingsRoutes);
	await app.register(feedbackRoutes);
	await app.register(mediaRoutes);
	await app.register(variantsRoutes);
	await app.register(paperRoutes);
	await app.register(participantsRoutes);
	await app.register(participantWithdrawalRoutes);
	await app.register(participantRoutes);
	await app.register(importRoutes);
	await app.register(contactsRoutes);
	await app.register(linksRoutes);
	await app.register(linkageRoutes);
	await app.register(bulkLinksRoutes);
	await app.register(responsesRoutes);
	await app.register(redFlagsRoutes);
	await app.register(exportsRoutes);
	await app.register(codebookRoutes);
	await app.register(summariesRoutes);
	await app.register(changeRoutes);
	await app.register(comparisonsRoutes);
	await app.register(qualityRoutes);
	await app.register(trialsRoutes);
	await app.register(primaryMeasureRoutes);
	await app.register(outsideRoutes);
	await app.register(outsideValuesRoutes);
	await app.register(besideRoutes);
	await app.register(seriesRoutes);
	await app.register(pointsRoutes);
	await app.register(chartsRoutes);
	await app.register(marksRoutes);
	await app.register(sideBySideRoutes);
	await app.register(wallsRoutes);
	await app.register(plansRoutes);
	await app.register(planSharingRoutes);
	await app.register(reportsRoutes);
	await app.register(editionsRoutes);
	await app.register(auditRoutes);
	await app.register(commentsRoutes);
	await app.register(themesRoutes);
	await app.register(textsRoutes);
	await app.register(codingsRoutes);
	await app.register(quotesRoutes);
	await app.register(rightsRoutes);
	await app.register(retentionRoutes);
	await app.register(subjectExportRoutes);
}

function databaseUrl(config: Config): string {
	if (config.databaseUrl) return config.databaseUrl;
	throw new Error("The app is built on an open database: pass its URL.");
}
