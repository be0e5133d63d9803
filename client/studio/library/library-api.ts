import { queryOptions } from "@tanstack/react-query";
import type { Instrument } from "#instruments/definition.ts";
import type {
	Draft,
	DraftSaved,
	NewCopy,
	ReviewVerdict,
} from "../../../server/drafts/drafts.schemas.ts";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import { request } from "../request.ts";

/** Which version of which instrument. */
export interface VersionKey {
	id: string;
	version: string;
}

const path = ({ id, version }: VersionKey) =>
	`/instruments/${id}/versions/${version}`;

export const libraryApi = {
	create: (definition: Instrument) =>
		request<InstrumentDetail>("POST", "/instruments", definition),
	copy: (body: NewCopy) => request<Draft>("POST", "/instruments/copies", body),
	save: (key: VersionKey, content: object, revision: number) =>
		request<DraftSaved>("PUT", `${path(key)}/draft`, { content, revision }),
	discard: (key: VersionKey) => request<void>("DELETE", `${path(key)}/draft`),
	askForReview: (key: VersionKey, note: string) =>
		request<Draft>("POST", `${path(key)}/review`, note === "" ? {} : { note }),
	review: (key: VersionKey, verdict: ReviewVerdict) =>
		request<Draft>("PUT", `${path(key)}/review`, verdict),
	publish: (key: VersionKey, withoutReview: string) =>
		request<InstrumentDetail>(
			"POST",
			`${path(key)}/publish`,
			withoutReview === "" ? {} : { withoutReview },
		),
	withdraw: (key: VersionKey, reason: string) =>
		request<InstrumentDetail>("POST", `${path(key)}/withdraw`, { reason }),
	takeBack: (key: VersionKey) =>
		request<InstrumentDetail>("DELETE", `${path(key)}/withdraw`),
};

/** A draft as it is now; the designer keeps one of its own, which it may have changed since. */
export const standingQuery = (key: VersionKey) =>
	queryOptions({
		queryKey: ["instruments", key.id, key.version, "draft"],
		queryFn: () => request<Draft>("GET", `${path(key)}/draft`),
		staleTime: 0,
	});

export const versionPath = ({ id, version }: VersionKey, page = "") =>
	`/library/${id}/${version}${page && `/${page}`}`;
