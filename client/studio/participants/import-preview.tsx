import type {
	ImportReport,
	Remark,
} from "../../../server/participants/import/import.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { counted } from "../words.ts";
import { ImportColumns } from "./import-columns.tsx";
import type { Mapping } from "./import-page.tsx";
import type { ReadText } from "./read-text-file.ts";

const delimiterNames: Record<string, string> = {
	",": "commas",
	";": "semicolons",
	"\t": "tabs",
};

const remarkColumns: readonly Column<Remark>[] = [
	{ title: "Line", value: (it) => it.line, numeric: true },
	{ title: "Column", value: (it) => it.column ?? "–" },
	{ title: "What to do", value: (it) => it.message },
];

/** What the list would do, what its columns are taken for, and what is wrong with it. */
export function ImportPreview({
	report,
	encoding,
	mapping,
	onTarget,
}: {
	report: ImportReport;
	encoding: ReadText["encoding"];
	/** What was chosen, of which the report may not tell yet. */
	mapping: Mapping;
	onTarget: (heading: string, target: string) => void;
}) {
	return (
		<>
			<section className="section">
				<h2>2. See what it holds</h2>
				<p className="import-counts" role="status">
					{summary(report)}
				</p>
				<p className="hint">{reading(report, encoding)}</p>
				{encoding === "Windows-1252" && (
					<p className="callout">
						<strong>The file is not UTF-8.</strong> It was read as Windows-1252.
						Look at names with accents below: if they are wrong, save the list
						as CSV UTF-8 and choose it again.
					</p>
				)}
				{report.columns.length > 0 && (
					<ImportColumns
						report={report}
						mapping={mapping}
						onTarget={onTarget}
					/>
				)}
			</section>
			<Remarks
				title={counted(report.errorCount, "line has an error", "errors")}
				about="Correct them in your spreadsheet and choose the file again. Nothing is imported while there is one."
				count={report.errorCount}
				remarks={report.errors}
			/>
			<Remarks
				title={counted(
					report.warningCount,
					"cell to look at",
					"cells to look at",
				)}
				about="They do not stop the import."
				count={report.warningCount}
				remarks={report.warnings}
			/>
		</>
	);
}

function summary({
	people,
	added,
	changed,
	unchanged,
	errorCount,
}: ImportReport) {
	const words = `${counted(people, "person", "people")}: ${added.toLocaleString("en-GB")} new, ${changed.toLocaleString("en-GB")} changed, ${unchanged.toLocaleString("en-GB")} the same as now.`;
	return errorCount === 0
		? words
		: `${words} ${counted(errorCount, "error")} to correct first.`;
}

function reading({ delimiter, byteOrderMark }: ImportReport, encoding: string) {
	const parted =
		delimiter === null ? "" : `, cells parted by ${delimiterNames[delimiter]}`;
	const mark = byteOrderMark ? ", with a byte order mark" : "";
	return `Read as ${encoding}${mark}${parted}. People who are there already are known by their code; an empty cell changes nothing.`;
}

function Remarks({
	title,
	about,
	count,
	remarks,
}: {
	title: string;
	about: string;
	count: number;
	remarks: readonly Remark[];
}) {
	if (count === 0) return null;
	const rows = remarks.map((remark, index) => ({ ...remark, index }));
	return (
		<section className="section">
			<h2>{title}</h2>
			<p>
				{about}
				{count > remarks.length && ` The first ${remarks.length} are listed.`}
			</p>
			<DataTable
				caption={title}
				hideCaption
				columns={remarkColumns}
				rows={rows}
				rowKey={(it) => String((it as (typeof rows)[number]).index)}
			/>
		</section>
	);
}
