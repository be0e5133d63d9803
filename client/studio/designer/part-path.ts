import { useCallback } from "react";
import { useParams } from "react-router";
import type { PartKey } from "./place-of.ts";

/** The address of each part of the draft that is open. */
export function usePartPath(): (part: PartKey) => string {
	const { id, version } = useParams();
	return useCallback(
		(part) => `/library/${id}/${version}/edit/${part}`,
		[id, version],
	);
}
