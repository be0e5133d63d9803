import type {
	FilledPlan,
	TakenIn,
} from "../../../server/sharing/sharing.schemas.ts";
import { request } from "../request.ts";

/** In milliseconds: a file of many instruments is checked and stored as a whole. */
const patience = 120_000;

export const sharingApi = {
	/** A file to hand on. */
	instrument: (id: string, version: string) =>
		`/api/v1/instruments/${id}/versions/${version}/bundle`,
	look: (file: unknown) =>
		request<TakenIn>(
			"POST",
			"/instruments/bundles?dryRun=true",
			file,
			patience,
		),
	takeIn: (file: unknown) =>
		request<TakenIn>("POST", "/instruments/bundles", file, patience),
	fillPlan: (project: string, file: unknown, replace: boolean) =>
		request<FilledPlan>(
			"POST",
			`/projects/${project}/plan/bundle?replace=${replace}`,
			file,
			patience,
		),
};
