import type { App } from "../app-type.ts";
import type { LinkFacts } from "../collect/collect.queries.ts";
import { CollectParams } from "../collect/collect.schemas.ts";
import { RecentValues } from "../collect/recent-values.ts";
import type { Door } from "../collect/ways-in.ts";
import { DeviceLinkParams } from "../devices/device.schemas.ts";
import { liveDevice, requireAsked } from "../devices/device-caller.ts";
import { notFound } from "../problems.ts";
import { findThreshold } from "../projects/projects.queries.ts";
import { snapshotOf, withProject } from "../row-security.ts";
import { findSurvey } from "../surveys/surveys.queries.ts";
import { countReceived, findFeedback } from "./feedback.queries.ts";
import { UnitFigures } from "./feedback.schemas.ts";
import { unitFigures } from "./unit-figures.ts";

/** For whoever has just answered: how groups before them did, no finer than viewers may see it. */
export async function unitRoutes(app: App): Promise<void> {
	const figuresFor = recentFigures(app);

	app.get(
		"/collect/:token/unit",
		{
			schema: {
				tags: ["collect"],
				summary: "How the newest groups at this link's site answered",
				params: CollectParams,
				response: { 200: UnitFigures },
			},
		},
		(request) => figuresFor(request.params.token),
	);

	app.get(
		"/device/surveys/:link/unit",
		{
			schema: {
				tags: ["tablets"],
				summary: "How the newest groups at this tablet's site answered",
				params: DeviceLinkParams,
				response: { 200: UnitFigures },
			},
		},
		async (request) => {
			const { projectId } = await liveDevice(request);
			const { link: linkId } = await requireAsked(request);
			return await figuresFor({ projectId, linkId, participantId: null });
		},
	);
}

/** Worked out anew only when something came or went, because everybody with the link may ask. */
function recentFigures(app: App) {
	const recent = new RecentValues<UnitFigures>(200);
	return async (door: Door): Promise<UnitFigures> => {
		const { link } = await app.collecting.ways.find(door);
		const state = await withProject(app.db, link.projectId, (trx) =>
			countReceived(trx, link.projectId, link.surveyId),
		);
		const today = new Date().toISOString().slice(0, 10);
		const key = [link.waveId, link.siteId, today, ...state].join(" ");
		const figures = await recent.get(key, () => figuresOf(app, link));
		if (!figures) throw notFound();
		return figures;
	};
}

async function figuresOf(app: App, link: LinkFacts): Promise<UnitFigures> {
	const { projectId, surveyId, siteId } = link;
	return await snapshotOf(app.db, projectId, async (trx) => {
		const survey = await findSurvey(trx, projectId, surveyId);
		const feedback = await findFeedback(trx, projectId, surveyId);
		const wave = survey?.waves.find(({ id }) => id === link.waveId);
		if (!survey || !feedback?.unit || !wave || wave.pilot) throw notFound();
		const threshold = await findThreshold(trx, projectId);
		return await unitFigures(trx, survey, threshold, {
			wave: wave.key,
			siteId,
		});
	});
}
