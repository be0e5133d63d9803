import { queryOptions } from "@tanstack/react-query";
import type {
	NewVariant,
	Variant,
	VariantList,
} from "../../../server/variants/variants.schemas.ts";
import { request } from "../request.ts";

const path = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}/variants`;

export const variantsApi = {
	offer: (
		project: string,
		survey: string,
		kind: Variant["kind"],
		body: NewVariant,
	) => request<VariantList>("PUT", `${path(project, survey)}/${kind}`, body),
	end: (project: string, survey: string, kind: Variant["kind"]) =>
		request<void>("DELETE", `${path(project, survey)}/${kind}`),
};

export const variantsQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "variants"],
		queryFn: () => request<VariantList>("GET", path(project, survey)),
	});
