import type { ReactNode } from "react";
import { Page } from "./page.tsx";
import { Wordmark } from "./wordmark.tsx";

/** A page in front of the studio, for somebody who is not in yet. */
export function FrontPage({
	title,
	lead,
	children,
}: {
	title: string;
	lead?: ReactNode;
	children: ReactNode;
}) {
	return (
		<div className="front">
			<header>
				<Wordmark />
			</header>
			<main>
				<Page title={title} lead={lead}>
					{children}
				</Page>
			</main>
		</div>
	);
}
