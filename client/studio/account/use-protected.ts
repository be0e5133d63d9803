import { useQueryClient } from "@tanstack/react-query";
import type { Protected } from "../../../server/second-factor/factors.schemas.ts";
import { factorsQuery, sessionQuery, sessionsQuery } from "../queries.ts";
import { freshCodes, showCodes } from "./fresh-codes.ts";

/** What a page does after a factor was added, and after one was removed. */
export function useProtected() {
	const client = useQueryClient();
	function refresh() {
		client.invalidateQueries(factorsQuery);
		client.invalidateQueries(sessionsQuery);
	}
	return {
		added({ recoveryCodes }: Protected) {
			showCodes(recoveryCodes);
			refresh();
		},
		/** With the last one the recovery codes go, and the organisation may ask for another. */
		removed() {
			freshCodes.set(null);
			refresh();
			client.invalidateQueries(sessionQuery);
		},
	};
}
