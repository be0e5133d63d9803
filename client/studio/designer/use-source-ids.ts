import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { instrumentQuery } from "../queries.ts";

const NONE: ReadonlySet<string> = new Set();

/** Ids of the items in the instrument that this one was made from; none where that is not in the library. */
export function useSourceIds({ lineage }: Instrument): ReadonlySet<string> {
	const { id = "", version = "" } = lineage?.from ?? {};
	const { data } = useQuery({
		...instrumentQuery(id, version),
		enabled: id !== "" && version !== "",
	});
	return useMemo(
		() => (data ? new Set(data.definition.items.map((item) => item.id)) : NONE),
		[data],
	);
}
