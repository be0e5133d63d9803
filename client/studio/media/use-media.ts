import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MediaChange } from "../../../server/media/media.schemas.ts";
import { say } from "../layout/toast-store.ts";
import { mediaApi, mediaQuery, type Place } from "./media-api.ts";

/** What can be done with the file of one place; each shows the page afresh. */
export function usePlace(project: string, survey: string, place: Place) {
	const client = useQueryClient();
	const refresh = () => client.invalidateQueries(mediaQuery(project, survey));
	const put = useMutation({
		mutationFn: (file: File) => mediaApi.put(project, survey, place, file),
		async onSuccess() {
			await refresh();
			say(place.kind === "audio" ? "The sound is in." : "The picture is in.");
		},
	});
	return {
		put,
		change: (change: MediaChange) =>
			mediaApi.change(project, survey, place, change).then(refresh),
		remove: () => mediaApi.remove(project, survey, place).then(refresh),
	};
}
