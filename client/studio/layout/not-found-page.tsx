import { Link } from "react-router";
import { Page } from "./page.tsx";

export function NotFoundPage() {
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
