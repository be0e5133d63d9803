import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link } from "react-router";
import { projectsQuery } from "../queries.ts";
import { Page } from "./page.tsx";

/** For what is not there, or not for the reader; who was taken out of a project finds it gone from the menu too. */
export function NotFoundPage() {
	const client = useQueryClient();
	useEffect(() => {
		client.invalidateQueries({ ...projectsQuery, exact: true });
	}, [client]);
	return (
		<Page
			title="There is nothing here"
			lead="Check the address. The page may have been removed, or you may not have access to it."
		>
			<Link className="button primary" to="/projects">
				Go to projects
			</Link>
		</Page>
	);
}
