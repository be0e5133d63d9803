import { useSuspenseQuery } from "@tanstack/react-query";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { Page } from "../layout/page.tsx";
import { organisationQuery, sessionQuery } from "../queries.ts";
import { Accounts } from "./accounts.tsx";
import { RenameOrganisation } from "./rename-organisation.tsx";
import { RequireReview } from "./require-review.tsx";
import { RequireSecondStep } from "./require-second-step.tsx";

export function OrganisationPage() {
	const { data: session } = useSuspenseQuery(sessionQuery);
	if (!session?.abilities.manageAccounts) return <NotFoundPage />;
	return <OwnersPage self={session.account.id} />;
}

function OwnersPage({ self }: { self: string }) {
	const { data: organisation } = useSuspenseQuery(organisationQuery);
	return (
		<Page
			title="Organisation"
			lead="For its owners: who has an account here, and what is asked of everybody."
		>
			<section className="section first">
				<h2>Accounts</h2>
				<Accounts self={self} />
			</section>
			<section className="section">
				<h2>Second step</h2>
				<RequireSecondStep organisation={organisation} />
			</section>
			<section className="section">
				<h2>Versions of instruments</h2>
				<RequireReview organisation={organisation} />
			</section>
			<section className="section">
				<h2>Name</h2>
				<RenameOrganisation organisation={organisation} />
			</section>
		</Page>
	);
}
