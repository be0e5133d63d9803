import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Navigate } from "react-router";
import { FrontPage } from "../layout/front-page.tsx";
import { sessionQuery, setUpQuery } from "../queries.ts";
import { sessionEnd } from "../sign-in/session-end.ts";
import { SetUpForm } from "./set-up-form.tsx";

/** The first visit to an empty installation. */
export function SetUpPage() {
	const { data: setUp } = useSuspenseQuery(setUpQuery);
	const client = useQueryClient();
	if (!setUp.needed) return <Navigate to="/projects" replace />;
	return (
		<FrontPage
			title="Set up Waymark"
			lead="Make the first account. It owns this installation and can invite others."
		>
			<SetUpForm
				onDone={(session) => {
					sessionEnd.set(false);
					client.setQueryData(sessionQuery.queryKey, session);
					client.setQueryData(setUpQuery.queryKey, { needed: false });
				}}
			/>
		</FrontPage>
	);
}
