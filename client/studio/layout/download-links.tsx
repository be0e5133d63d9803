import { Link } from "react-router";
import { downloads } from "../api.ts";

/** A survey's answers as a file for R, SPSS or Excel, and what its columns mean. */
export function DownloadLinks({
	project,
	survey,
}: {
	project: string;
	survey: string;
}) {
	return (
		<>
			<a
				className="button"
				href={downloads.responses(project, survey)}
				download
			>
				Responses (CSV)
			</a>
			<a className="button" href={downloads.codebook(project, survey)} download>
				Codebook (CSV)
			</a>
			<Link
				className="button"
				to={`/projects/${project}/surveys/${survey}/exports`}
			>
				Other formats
			</Link>
		</>
	);
}
