import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { AuditDownloads } from "./audit-downloads.tsx";
import { AuditView } from "./audit-view.tsx";

export function AuditPage() {
	const project = useThisProject();
	const path = `/projects/${project.id}/audit`;
	return (
		<Page
			title="Audit"
			trail={projectTrail(project)}
			lead="Who did what in this project, and when. Every change is here, and every look at what is known of single people."
			actions={<AuditDownloads path={path} />}
		>
			<AuditView path={path} />
		</Page>
	);
}
