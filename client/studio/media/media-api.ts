import { queryOptions } from "@tanstack/react-query";
import type {
	Media,
	MediaChange,
	MediaList,
} from "../../../server/media/media.schemas.ts";
import { request } from "../request.ts";

/** Where a file stands: a sound has a language, a picture may have an option. */
export type Place = Pick<Media, "item" | "kind" | "option" | "language">;

/** In milliseconds: 2 MB over a poor line. */
const uploadPatience = 120_000;

const surveyPath = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}/media`;

function placePath(
	project: string,
	survey: string,
	{ item, kind, option, language }: Place,
): string {
	const query = new URLSearchParams({
		...(language !== null && { lang: language }),
		...(option !== null && { option }),
	});
	return `${surveyPath(project, survey)}/${item}/${kind}?${query}`;
}

/** The server reads what a file is from its bytes; the type only has to say that it is one. */
const anyType = { audio: "audio/mpeg", picture: "image/png" };

export const mediaApi = {
	put: (project: string, survey: string, place: Place, file: File) =>
		request<void>(
			"PUT",
			placePath(project, survey, place),
			new Blob([file], { type: anyType[place.kind] }),
			uploadPatience,
		),
	change: (project: string, survey: string, place: Place, body: MediaChange) =>
		request<void>("PATCH", placePath(project, survey, place), body),
	remove: (project: string, survey: string, place: Place) =>
		request<void>("DELETE", placePath(project, survey, place)),
};

export const mediaQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "media"],
		queryFn: () => request<MediaList>("GET", surveyPath(project, survey)),
	});
