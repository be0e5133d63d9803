import { queryOptions } from "@tanstack/react-query";
import type { Comparison } from "../../../server/comparisons/comparisons.schemas.ts";
import { request } from "../request.ts";

/** In milliseconds: a million responses take a while. */
const patience = 120_000;

/** Two waves, each as the id of its survey, a colon, and its key. */
export const comparisonQuery = (project: string, from: string, to: string) =>
	queryOptions({
		queryKey: ["projects", project, "comparison", from, to],
		queryFn: () =>
			request<Comparison>(
				"GET",
				`/projects/${project}/comparison?${new URLSearchParams({ from, to })}`,
				undefined,
				patience,
			),
	});
