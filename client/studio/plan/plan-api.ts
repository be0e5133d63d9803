import { queryOptions } from "@tanstack/react-query";
import type { Plan, PlanChange } from "../../../server/plans/plans.schemas.ts";
import { request } from "../request.ts";

const path = (project: string) => `/projects/${project}/plan`;

export const planApi = {
	read: (project: string) => request<Plan>("GET", path(project)),
	save: (project: string, body: PlanChange) =>
		request<Plan>("PUT", path(project), body),
	/** A file to hand on. */
	bundle: (project: string) => `/api/v1${path(project)}/bundle`,
};

export const planKey = (project: string) =>
	["projects", project, "plan"] as const;

/** A plan, and when this page read it: what is saved from here keeps that moment. */
export interface ReadPlan extends Plan {
	readAt: number;
}

/** Read once for the page: somebody else's revision must not replace what is being typed. */
export const planQuery = (project: string) =>
	queryOptions({
		queryKey: planKey(project),
		queryFn: async (): Promise<ReadPlan> => ({
			...(await planApi.read(project)),
			readAt: Date.now(),
		}),
		staleTime: Number.POSITIVE_INFINITY,
	});
