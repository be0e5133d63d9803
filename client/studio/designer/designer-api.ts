import { queryOptions } from "@tanstack/react-query";
import type { Instrument } from "#instruments/definition.ts";
import type {
	Draft,
	DraftSaved,
	NewCopy,
} from "../../../server/drafts/drafts.schemas.ts";
import { request } from "../request.ts";

/** Which draft: an instrument's id and version. */
export interface DraftKey {
	id: string;
	version: string;
}

/** A draft as the designer takes it: whether it has the shape of a definition is seen when it is shown. */
export type LoadedDraft = Omit<Draft, "content"> & { content: Instrument };

const path = ({ id, version }: DraftKey) =>
	`/instruments/${id}/versions/${version}/draft`;

export const designerApi = {
	draft: (key: DraftKey) => request<LoadedDraft>("GET", path(key)),
	save: (key: DraftKey, content: Instrument, revision: number) =>
		request<DraftSaved>("PUT", path(key), { content, revision }),
	copy: (body: NewCopy) =>
		request<LoadedDraft>("POST", "/instruments/copies", body),
};

/** Saves that are on their way, by address: whoever comes back at once waits for what was sent on leaving. */
const underWay = new Map<string, Promise<void>>();

export function noteSaving(key: DraftKey, saving: Promise<void>): void {
	underWay.set(path(key), saving);
}

/** Read anew each time that the designer opens, and never behind the author's back. */
export const draftQuery = (key: DraftKey) =>
	queryOptions({
		queryKey: ["drafts", key.id, key.version],
		queryFn: async () => {
			await underWay.get(path(key));
			return designerApi.draft(key);
		},
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 0,
		refetchOnReconnect: false,
	});
