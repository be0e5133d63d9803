import { useIsFetching } from "@tanstack/react-query";

/** A line along the top when the server takes long enough to be noticed. */
export function Busy() {
	return useIsFetching() > 0 ? (
		<div className="busy" aria-hidden="true" />
	) : null;
}
