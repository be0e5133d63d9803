import type { ImportReport } from "../../../server/imports/imports.schemas.ts";
import { Questions } from "../library/questions.tsx";
import { counted } from "../words.ts";
import { formatNames } from "./format-words.ts";
import { LossesTable } from "./losses-table.tsx";
import { MakeDraft } from "./make-draft.tsx";

/** What became of a file: what was understood, lost and changed, what stops publishing, and the questions. */
export function ImportReportView({
	report,
	file,
}: {
	report: ImportReport;
	file: string;
}) {
	return (
		<>
			<section className="section">
				<h2>What was understood</h2>
				<p role="status">
					<strong>{file}</strong>: {sentence(report)}
				</p>
				<ul>
					{report.understood.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</section>
			<Losses report={report} />
			<Faults report={report} />
			<MakeDraft definition={report.definition} />
			<Preview report={report} />
		</>
	);
}

function sentence({ format, definition, losses }: ImportReport): string {
	const lost = losses.filter(({ kind }) => kind === "lost").length;
	// A broken definition of ours may hold anything.
	const asked = definition.items.filter(
		(item) => item?.type !== "information",
	).length;
	return `${formatNames[format]}, with ${counted(asked, "question")}. ${counted(lost, "thing")} lost, ${losses.length - lost} changed.`;
}

function Losses({ report: { losses } }: { report: ImportReport }) {
	return (
		<section className="section">
			<h2>What was lost or changed</h2>
			{losses.length === 0 ? (
				<p>Nothing. All that the file holds is in the definition.</p>
			) : (
				<LossesTable caption="What was lost or changed" losses={losses} />
			)}
		</section>
	);
}

/** More would be read by nobody, and the designer lists them all. */
const mostFaults = 50;

function Faults({ report: { faults } }: { report: ImportReport }) {
	return (
		<section className="section">
			<h2>What still stops publishing</h2>
			{faults.length === 0 ? (
				<p>
					No rule is broken. Read it through and fill in what the file does not
					say before you publish.
				</p>
			) : (
				<>
					<p>
						{counted(faults.length, "fault")}. The draft keeps them, and the
						designer shows where each is put right.
					</p>
					<ul>
						{faults.slice(0, mostFaults).map(({ path, code, message }) => (
							<li key={`${path} ${code} ${message}`}>
								{message} <code>{path}</code>
							</li>
						))}
					</ul>
					{faults.length > mostFaults && (
						<p>And {faults.length - mostFaults} more.</p>
					)}
				</>
			)}
		</section>
	);
}

const mostShown = 100;

/** A definition of ours that is broken may lack anything. */
function Preview({
	report: { format, faults, definition },
}: {
	report: ImportReport;
}) {
	if (format === "waymark" && faults.length > 0) return null;
	const items = definition.items.slice(0, mostShown);
	const left = definition.items.length - items.length;
	return (
		<div className="import-preview">
			<Questions definition={{ ...definition, items }} />
			{left > 0 && <p>And {left} more.</p>}
		</div>
	);
}
