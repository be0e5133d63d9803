import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type {
	Import,
	ImportReport,
} from "../../../server/participants/import/import.schemas.ts";
import { api } from "../api.ts";
import { Page } from "../layout/page.tsx";
import { projectTrail } from "../projects/project-trail.ts";
import { useThisProject } from "../projects/use-project.ts";
import { ApplyImport } from "./apply-import.tsx";
import { ChooseList } from "./choose-list.tsx";
import { ImportPreview } from "./import-preview.tsx";
import type { ReadText } from "./read-text-file.ts";

export type Mapping = NonNullable<Import["mapping"]>;

interface Wanted {
	list: ReadText;
	mapping: Mapping;
}

/** A list of people from a spreadsheet: looked through first, then imported whole. */
export function ImportPage() {
	const project = useThisProject();
	const [wanted, setWanted] = useState<Wanted | null>(null);
	const [report, setReport] = useState<ImportReport | null>(null);
	const latest = useRef(0);
	const { mutateAsync, error, isPending } = useMutation({
		mutationFn: ({ list, mapping }: Wanted) =>
			api.importParticipants(project.id, {
				csv: list.text,
				mapping,
				apply: false,
			}),
	});
	/** What is said of an earlier choice, and comes late, counts no more. */
	async function look(choice: Wanted) {
		latest.current += 1;
		const mine = latest.current;
		setWanted(choice);
		const answer = await mutateAsync(choice);
		if (mine === latest.current) setReport(answer);
	}
	return (
		<Page
			title="Import participants"
			lead="From a spreadsheet saved as CSV, its headings on the first line. You see what would happen before anything does."
			trail={[
				...projectTrail(project),
				{ title: "Participants", to: `/projects/${project.id}/participants` },
			]}
		>
			<section className="section first">
				<h2>1. Choose the list</h2>
				<ChooseList
					look={async (list) => {
						setReport(null);
						await look({ list, mapping: {} });
					}}
				/>
			</section>
			{wanted && report && (
				<>
					<ImportPreview
						report={report}
						encoding={wanted.list.encoding}
						mapping={wanted.mapping}
						onTarget={(heading, target) => {
							const mapping = { ...wanted.mapping, [heading]: target };
							look({ ...wanted, mapping }).catch(() => {});
						}}
					/>
					{error && (
						<p className="fault" role="alert">
							{error.message}
						</p>
					)}
					{!isPending && !error && (
						<ApplyImport
							project={project.id}
							csv={wanted.list.text}
							mapping={wanted.mapping}
							report={report}
						/>
					)}
				</>
			)}
		</Page>
	);
}
