import { Link } from "react-router";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { saveFile } from "../../charts/save-file.ts";
import { toCsv, toTsv } from "../../charts/table-text.ts";
import { CopyText } from "../layout/copy-text.tsx";
import { counted } from "../words.ts";
import { type FreshLink, forgetFresh } from "./fresh-links.ts";
import type { Known } from "./link-wish.ts";
import { mailMergeRows } from "./mail-merge.ts";

/** Personal links that were just made, to be sent by other means: a letter, a text message, an email. */
export function PersonalLinks({
	links,
	known,
}: {
	links: readonly FreshLink[];
	known: Known;
}) {
	const titleOf = (wave: string) =>
		known.survey.waves.find(({ key }) => key === wave)?.title ?? wave;
	const columns: readonly Column<FreshLink>[] = [
		{ title: "Participant", value: (it) => it.code ?? "Anyone" },
		{ title: "Wave", value: (it) => titleOf(it.wave) },
		{ title: "Address", value: (it) => it.url },
	];
	const list = mailMergeRows(links, titleOf);
	const hasContacts = links.some(({ contact }) => contact !== null);
	const { project, survey } = known;
	return (
		<article className="card">
			<h3>{counted(links.length, "personal link")}</h3>
			<p>
				Send each to its person. A link opens the questionnaire for whoever
				holds it, so treat the list like a list of keys.
				{hasContacts &&
					" The file has names and addresses as well, for a mail merge: delete it when the letters are sent."}
			</p>
			<p className="row-actions">
				<button
					type="button"
					className="button primary"
					onClick={() =>
						saveFile("personal-links.csv", "text/csv", toCsv(list))
					}
				>
					Download as CSV
				</button>
				{hasContacts && (
					<Link
						className="button"
						to={`/projects/${project.id}/surveys/${survey.id}/links/letters`}
					>
						Letters to print
					</Link>
				)}
				<CopyText text={toTsv(list)} label="Copy list" />
				<button
					type="button"
					className="button quiet"
					onClick={() => forgetFresh(links.map(({ id }) => id))}
				>
					Done with these
				</button>
			</p>
			<DataTable
				caption="Personal links just made"
				hideCaption
				columns={columns}
				rows={links}
				rowKey={(it) => it.id}
				plain
			/>
		</article>
	);
}
