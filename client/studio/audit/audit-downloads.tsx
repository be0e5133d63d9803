import { downloads } from "../api.ts";
import { auditQueryOf, useAuditChoice } from "./audit-choice.ts";

/** Every entry that fits what the reader looks for, as a file. */
export function AuditDownloads({ path }: { path: string }) {
	const [choice] = useAuditChoice();
	const query = auditQueryOf({ ...choice, before: "" });
	return (["csv", "json"] as const).map((format) => (
		<a
			key={format}
			className="button"
			href={downloads.audit(path, format, query)}
			download
		>
			Export ({format.toUpperCase()})
		</a>
	));
}
