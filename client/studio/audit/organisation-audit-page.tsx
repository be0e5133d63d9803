import { downloads } from "../api.ts";
import { Page } from "../layout/page.tsx";
import { AuditDownloads } from "./audit-downloads.tsx";
import { AuditView } from "./audit-view.tsx";

const path = "/organisation/audit";

export function OrganisationAuditPage() {
	return (
		<Page
			title="Audit of the organisation"
			lead="What happened outside the projects: accounts, signing in, and what concerns the whole installation. Each project has an audit of its own."
			actions={<AuditDownloads path={path} />}
		>
			<AuditView path={path} />
			<section className="section">
				<h2>Keep a witness elsewhere</h2>
				<p>
					This file says how far the chain of each project has come, signed by
					this installation. Keep it where those who run the database cannot
					reach it: held against it, a chain that was cut short or rewritten
					shows.
				</p>
				<a className="button" href={downloads.auditWitness} download>
					Download the witness
				</a>
			</section>
		</Page>
	);
}
