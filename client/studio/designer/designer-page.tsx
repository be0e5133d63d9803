import "./designer.css";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Navigate, useParams } from "react-router";
import { sessionQuery } from "../queries.ts";
import { Designer } from "./designer.tsx";
import { type DraftKey, draftQuery } from "./designer-api.ts";

/** Where a draft of an instrument is written. A chunk of its own: most people never design one. */
export default function DesignerPage() {
	const { id = "", version = "", part } = useParams();
	const { data: draft } = useSuspenseQuery(draftQuery({ id, version }));
	useForget({ id, version });
	const { data: session } = useSuspenseQuery(sessionQuery);
	if (part === undefined) return <Navigate to="questions" replace />;
	return (
		<Designer
			key={`${id} ${version}`}
			draftKey={{ id, version }}
			draft={draft}
			account={session?.account.id ?? ""}
		/>
	);
}

/** Whoever comes back reads the draft anew: it was saved since, here or elsewhere. */
function useForget({ id, version }: DraftKey): void {
	const client = useQueryClient();
	useEffect(() => {
		const { queryKey } = draftQuery({ id, version });
		return () => client.removeQueries({ queryKey, exact: true });
	}, [client, id, version]);
}
