import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import type { Crumb } from "../layout/page.tsx";
import { instrumentQuery, instrumentsQuery } from "../queries.ts";
import { english } from "../words.ts";
import { type VersionKey, versionPath } from "./library-api.ts";

interface ThisVersion {
	key: VersionKey;
	detail: InstrumentDetail;
	title: string;
	/** The pages above those of one version. */
	trail: readonly Crumb[];
}

/** The version that the address names. */
export function useVersion(): ThisVersion {
	const { id = "", version = "" } = useParams();
	const key = { id, version };
	const { data: detail } = useSuspenseQuery(instrumentQuery(id, version));
	const title = english(detail.definition.title);
	const trail = [
		{ title: "Library", to: "/library" },
		{ title, to: versionPath(key) },
	];
	return { key, detail, title, trail };
}

/** Reads versions, drafts and the list anew after one of them has changed. */
export function useRefresh(): () => Promise<void> {
	const client = useQueryClient();
	return () =>
		client.invalidateQueries({ queryKey: instrumentsQuery.queryKey });
}
