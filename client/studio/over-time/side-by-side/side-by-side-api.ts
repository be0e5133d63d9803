import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
	SideBySide,
	SideBySideQuery,
} from "../../../../server/over-time/side-by-side.schemas.ts";
import { request } from "../../request.ts";
import { overTimeKey } from "../over-time-api.ts";

export const sideBySideQuery = (project: string, asked: SideBySideQuery) => {
	const query = new URLSearchParams(
		Object.entries(asked).filter(([, value]) => value !== ""),
	).toString();
	return queryOptions({
		queryKey: [...overTimeKey(project), "side-by-side", query],
		queryFn: () =>
			request<SideBySide>("GET", `/projects/${project}/side-by-side?${query}`),
		retry: false,
		placeholderData: keepPreviousData,
	});
};
